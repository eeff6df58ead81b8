import * as z from 'zod/mini';
import { REASON_CODES } from '../terms/act.ts';
import { BOT_LEVELS } from '../terms/bot-level.ts';
import type { MindNote } from '../terms/mind-note.ts';
import { TEMPERAMENTS } from '../terms/temperament-id.ts';
import { BASKETS, EFFORTS, SEATS } from '../terms/vocabulary.ts';

// A bot's note as it stands in a log, which is untrusted input.

const effort = z.literal(EFFORTS);
const option = z.string().check(z.minLength(1), z.maxLength(60));

/** What a bot believed and weighed in one half-year. */
export const MIND_NOTE: z.ZodMiniType<MindNote> = z.strictObject({
  seat: z.enum(SEATS),
  round: z.int().check(z.gte(1), z.lte(20)),
  temperament: z.enum(TEMPERAMENTS),
  level: z.enum(BOT_LEVELS),
  seen: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  bluffs: z
    .array(z.strictObject({ basket: z.enum(BASKETS), said: effort, did: effort }))
    .check(z.maxLength(BASKETS.length)),
  choices: z
    .array(
      z.strictObject({
        about: z.enum(['effort', 'report', 'test', 'burden', 'offer', 'vote', 'look']),
        basket: z.nullable(z.enum(BASKETS)),
        weighed: z.array(z.strictObject({ option, points: z.number() })).check(z.maxLength(12)),
        chosen: option,
        reason: z.strictObject({ code: z.enum(REASON_CODES), points: z.exactOptional(z.number()) }),
      }),
    )
    .check(z.maxLength(20)),
  fellBack: z.nullable(z.enum(['hung', 'died', 'no-time'])),
});
