import { isFirstSeed, isSeed, type FirstSeed, type Seed } from '@letter/shared/authority';
import { DELEGATION_RULES, FORMATS, PHASES, POSTS, ROLES, SEATS } from '@letter/shared/play';
import { BOT_LEVELS } from '@letter/shared/play';
import { FILE_VERSION, LIMITS, PACES, READ_MARKS, STANDING_ORDERS, isOf } from '@letter/shared/protocol';
import type { ReadMarks } from '@letter/shared/protocol';
import { z } from 'zod';
import { DELEGATION_PART } from './delegation-part.ts';
import type { SavedAnswer, SavedPerson, TableRecord } from '../table/ports.ts';

// The parts of a table's file beside its events, parsed as strictly as a request: an unknown field comes from a later release
// and cannot simply be ignored.

const seat = z.enum(SEATS);
const id = z.string().max(LIMITS.idCharacters);
const hash = z.string().max(128);
const time = z.number().min(0);

const person = z.strictObject({
  id,
  tokenHash: hash,
  name: z.string().max(200),
  seat: seat.nullable(),
  role: z.enum(ROLES).exactOptional(),
  formerTokens: z.array(hash).max(100).readonly().exactOptional(),
  standing: z.nullable(STANDING_ORDERS).exactOptional(),
  marks: z.custom<ReadMarks>((input) => isOf(READ_MARKS, input)).exactOptional(),
  rejoinHash: hash.nullable().exactOptional(),
  hasSeenAll: z.boolean().exactOptional(),
  hasLeft: z.boolean().exactOptional(),
  away: z.number().min(0).exactOptional(),
  handedOn: seat.nullable().exactOptional(),
  isAdviser: z.boolean().exactOptional(),
} satisfies Record<keyof SavedPerson, z.ZodType>);

const record = z.strictObject({
  meta: z.strictObject({ id, code: id, kind: z.enum(['public', 'friends', 'solo']), createdAt: time }),
  format: z.enum(FORMATS),
  // A game that began under rules version 1 has a number and keeps it, with the draws of its time: `lib/first-draws.ts`.
  seed: z.union([z.custom<Seed>(isSeed), z.custom<FirstSeed>(isFirstSeed)]),
  scenarioHash: hash,
  firstSeat: seat,
  session: z.strictObject({ id, code: id, number: z.number().int().min(1) }).exactOptional(),
  status: z.enum(['waiting', 'playing', 'over']),
  codesOf: id.exactOptional(),
  pace: z.enum(PACES).exactOptional(),
  bots: z.enum(BOT_LEVELS).exactOptional(),
  people: z.array(person).max(1000).readonly(),
  witnesses: z
    .array(z.strictObject({ tokenHash: hash, seats: z.array(z.enum(POSTS)).max(POSTS.length).readonly() }))
    .max(10_000)
    .readonly()
    .exactOptional(),
  covered: z.array(seat).max(SEATS.length).readonly(),
  maker: id.nullable().exactOptional(),
  makerToken: hash.exactOptional(),
  host: id.nullable(),
  removed: z.array(person).max(1000).readonly().exactOptional(),
  isLocked: z.boolean().exactOptional(),
  rule: z.enum(DELEGATION_RULES).exactOptional(),
  delegations: z.partialRecord(seat, DELEGATION_PART).exactOptional(),
  agreed: z.array(id).max(1000).readonly().exactOptional(),
  nextPerson: z.number().int().min(1).max(1_000_000),
  clock: z.strictObject({ round: z.number().int().min(0), phase: z.string().max(20), deadline: time }).nullable(),
  paused: time.nullable(),
  hold: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rest') }),
      z.strictObject({ kind: z.literal('asked'), by: z.string().max(100) }),
    ])
    .nullable()
    .exactOptional(),
  lastPlayed: time.nullable().exactOptional(),
  asideAt: time.exactOptional(),
  stage: z
    .strictObject({ round: z.number().int().min(0), phase: z.enum(PHASES) })
    .readonly()
    .exactOptional(),
} satisfies Record<keyof TableRecord, z.ZodType>);

const head = z.strictObject({ letter: z.literal(FILE_VERSION), record, scenario: z.unknown() });

const answers = z
  .array(z.strictObject({ person: id, request: z.string().max(200), reply: z.json() }))
  .max(100_000)
  .readonly();

/** The first line of a file. The data of its world is left as it is, for the parser of worlds. */
export interface FileHead {
  readonly record: TableRecord;
  readonly scenario: unknown;
}

/** Read the first line of a file; `null` if it is none. */
export function parseHead(line: unknown): FileHead | null {
  const parsed = head.safeParse(line);
  return parsed.success ? parsed.data : null;
}

/** Read the line of answers; `null` if it is none. */
export function parseAnswers(line: unknown): readonly SavedAnswer[] | null {
  const parsed = answers.safeParse(line);
  return parsed.success ? parsed.data : null;
}
