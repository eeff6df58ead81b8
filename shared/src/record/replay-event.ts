import { z } from 'zod';
import { coverSeat, returnSeat } from '../truth/covers.ts';
import type { GameEvent } from '../truth/events.ts';
import { breakOff, closePhase } from '../truth/commands/game.ts';
import { slot } from '../terms/ids.ts';
import { INJECT_CHARACTERS } from '../terms/inject.ts';
import { inject } from '../truth/commands/inject.ts';
import { limitRounds } from '../truth/commands/limit-rounds.ts';
import { mute, say } from '../truth/commands/say.ts';
import { noteMind } from '../truth/commands/note-mind.ts';
import { MIND_NOTE } from '../protocol/mind-codec.ts';
import { setReady, submit, withdraw } from '../truth/commands/submit.ts';
import { PHASES, SEATS } from '../terms/vocabulary.ts';
import type { World } from '../truth/world.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { issueFinding } from '../truth/commands/issue-finding.ts';
import { issueHeadline } from '../truth/commands/issue-headline.ts';
import { sendNote } from '../truth/commands/send-note.ts';
import { PANEL_FINDING, PRESS_HEADLINE, ROLE_NOTE } from '../protocol/role-codec.ts';
import { parseMessage } from '../protocol/message-codec.ts';
import { parseOrder } from '../protocol/order-codec.ts';
import { partOf } from '../lib/part-of.ts';
import { sourceOrder } from './source-order.ts';

/** Why an event cannot be replayed: it is malformed at a dotted field path, or the rules refuse it with a code. */
export type ReplayFault =
  | { readonly kind: 'ill-formed'; readonly path: string }
  | { readonly kind: 'refused'; readonly code: string };

type Replayed = Result<readonly GameEvent[], ReplayFault>;

const seat = z.enum(SEATS);
const readied = z.strictObject({ kind: z.string(), seat, ready: z.boolean() });
const covered = z.strictObject({ kind: z.string(), seat, by: z.enum(['standing', 'advisor']) });
const returned = z.strictObject({ kind: z.string(), seat });
const withdrawn = z.strictObject({ kind: z.string(), seat, slot: z.string().max(160).transform(slot) });
const noted = z.strictObject({ kind: z.string(), note: MIND_NOTE });
const limited = z.strictObject({ kind: z.string(), rounds: z.int() });
const injected = z.strictObject({
  kind: z.string(),
  inject: z.strictObject({
    id: z.string().min(1).max(64),
    round: z.int(),
    phase: z.enum(PHASES),
    shock: z.string().max(64).nullable(),
    text: z.string().max(INJECT_CHARACTERS),
  }),
});
const findingIssued = z.strictObject({ kind: z.string(), finding: PANEL_FINDING });
const headlineIssued = z.strictObject({ kind: z.string(), headline: PRESS_HEADLINE });
const noteSent = z.strictObject({ kind: z.string(), note: ROLE_NOTE });
const muted = z.strictObject({ kind: z.string(), seat, muted: seat, on: z.boolean() });

/**
 * Replays the action that produced the next event of a log (`following` is the one after) in a world: an action of a
 * seat by the commands that a table uses, everything else by the rules.
 */
export function replayEvent(world: World, event: unknown, following: unknown): Replayed {
  switch (partOf(event, 'kind')) {
    case 'seat-readied':
      return using(readied, event, (act) => setReady(world, act.seat, act.ready));
    case 'seat-covered':
      return using(covered, event, (act) => ok(coverSeat(world, act.seat, act.by)));
    case 'seat-returned':
      return using(returned, event, (act) => ok(returnSeat(world, act.seat)));
    case 'seat-muted':
      return using(muted, event, (act) => mute(world, act.seat, act.muted, act.on));
    case 'order-withdrawn':
      return using(withdrawn, event, (act) => withdraw(world, act.seat, act.slot));
    case 'mind-noted':
      return using(noted, event, (act) => noteMind(world, act.note));
    case 'rounds-limited':
      return using(limited, event, (act) => limitRounds(world, act.rounds));
    case 'event-injected':
      return using(injected, event, (act) => inject(world, act.inject));
    case 'finding-issued':
      return using(findingIssued, event, (act) => issueFinding(world, act.finding.report));
    case 'headline-issued':
      return using(headlineIssued, event, (act) => issueHeadline(world, act.headline));
    case 'note-sent':
      return using(noteSent, event, (act) => sendNote(world, act.note));
    case 'message-sent': {
      const said = parseMessage(partOf(event, 'message'));
      if (!said.ok) return illFormed(`message.${said.error.path}`);
      return asRefusal(say(world, said.value.from, said.value.saying));
    }
    case 'game-ended':
      if (partOf(event, 'ending') === 'broken-off') return asRefusal(breakOff(world));
      return ok(closePhase(world));
    default: {
      const found = sourceOrder(world, event, following);
      return found === null ? ok(closePhase(world)) : ordered(world, found.by, found.order);
    }
  }
}

function ordered(world: World, by: unknown, input: unknown): Replayed {
  const who = seat.safeParse(by);
  if (!who.success) return illFormed('seat');
  const order = parseOrder(input);
  return order.ok ? asRefusal(submit(world, who.data, order.value)) : illFormed(`order.${order.error.path}`);
}

type Made = Result<readonly GameEvent[], { readonly code: string }>;

function using<T>(schema: z.ZodType<T>, event: unknown, act: (parsed: T) => Made): Replayed {
  const parsed = schema.safeParse(event);
  return parsed.success ? asRefusal(act(parsed.data)) : illFormed(parsed.error.issues[0]?.path.join('.') ?? '');
}

const illFormed = (path: string): Replayed => err({ kind: 'ill-formed', path });

const asRefusal = (made: Made): Replayed => (made.ok ? made : err({ kind: 'refused', code: made.error.code }));
