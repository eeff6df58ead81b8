import * as z from 'zod/mini';
import { messageId } from '../terms/ids.ts';
import { STOCK_KEYS } from '../terms/message.ts';
import { BASKETS, CORRIDORS, SEATS } from '../terms/vocabulary.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { ACT } from './act-codec.ts';
import { withoutHidden } from './hidden.ts';
import { LIMITS } from './limits.ts';
import type { Saying } from '../terms/message.ts';
import type { SeatId } from '../terms/vocabulary.ts';

// A message as it stands in a log, which is untrusted input.

/** Characters of a message as it is kept: composing its letters can make the typed text three times as long. */
export const TEXT_LENGTH = 3 * LIMITS.messageCharacters;

const STACKED_OR_EMPTY = /\p{M}{5}|^\s*$/u;
/** The server records a message without control and direction characters and without stacks of combining marks. */
export const isAsTidied = (text: string): boolean => withoutHidden(text) === text && !STACKED_OR_EMPTY.test(text);

const seat = z.enum(SEATS);

const stock = z.strictObject({
  key: z.enum(STOCK_KEYS),
  facts: z.strictObject({
    seat: z.exactOptional(seat),
    basket: z.exactOptional(z.enum(BASKETS)),
    corridor: z.exactOptional(z.enum(CORRIDORS)),
    vote: z.exactOptional(z.enum(['yes', 'no', 'abstain'])),
    effort: z.exactOptional(z.literal([0, 1, 2, 3])),
    agreement: z.exactOptional(z.string().check(z.regex(/^A[\d-]{1,12}$/))),
    percent: z.exactOptional(z.number().check(z.gte(0), z.lte(100))),
  }),
});

const own = {
  text: z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH), z.refine(isAsTidied)),
  stock: z.null(),
};
const bots = { text: z.literal(''), stock };
const envelope = {
  id: z.pipe(z.string().check(z.minLength(1), z.maxLength(LIMITS.messageIdCharacters)), z.transform(messageId)),
  round: z.int().check(z.gte(1), z.lte(20)),
  from: seat,
  channel: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('plenary') }),
    z.strictObject({ kind: z.literal('pair'), between: z.tuple([seat, seat]) }),
  ]),
  pledge: z.boolean(),
  at: z.exactOptional(z.int().check(z.gte(0))),
};

/** A person's own words, an act with or without words, or an older bot's sentence of the stock. */
const message = z.union([
  z.strictObject({ ...envelope, ...own, act: z.exactOptional(ACT) }),
  z.strictObject({ ...envelope, text: z.literal(''), stock: z.null(), act: ACT }),
  z.strictObject({ ...envelope, ...bots }),
]);

/** Who said what to whom. */
export interface Said {
  readonly from: SeatId;
  readonly saying: Saying;
}

/** Reads a message of a log. The error names the first ill-formed field, dotted; empty for the message itself. */
export function parseMessage(input: unknown): Result<Said, { readonly path: string }> {
  const parsed = message.safeParse(input);
  if (!parsed.success) return err({ path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const { id, from, channel, text, pledge, at, stock: sentence } = parsed.data;
  const act = 'act' in parsed.data ? parsed.data.act : undefined;
  const to = channel.kind === 'plenary' ? channel.kind : channel.between.find((one) => one !== from);
  return to === undefined
    ? err({ path: 'channel.between' })
    : ok({ from, saying: { id, to, text, pledge, stock: sentence, act, at } });
}
