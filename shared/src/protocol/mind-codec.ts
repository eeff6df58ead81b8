import { z } from 'zod';
import { REASON_CODES } from '../terms/act.ts';
import { BOT_LEVELS } from '../terms/bot-level.ts';
import type { MindNote } from '../terms/mind-note.ts';
import { TEMPERAMENTS } from '../terms/temperament-id.ts';
import { BASKETS, EFFORTS, SEATS } from '../terms/vocabulary.ts';

// A bot's note as it stands in a log, which is untrusted input.

const effort = z.literal(EFFORTS);
const option = z.string().min(1).max(60);

/** What a bot believed and weighed in one half-year. */
export const MIND_NOTE: z.ZodType<MindNote> = z.strictObject({
  seat: z.enum(SEATS),
  round: z.number().int().min(1).max(20),
  temperament: z.enum(TEMPERAMENTS),
  level: z.enum(BOT_LEVELS),
  seen: z.number().min(0).max(100).nullable(),
  bluffs: z.array(z.strictObject({ basket: z.enum(BASKETS), said: effort, did: effort })).max(BASKETS.length),
  choices: z
    .array(
      z.strictObject({
        about: z.enum(['effort', 'report', 'test', 'burden', 'offer', 'vote', 'look']),
        basket: z.enum(BASKETS).nullable(),
        weighed: z.array(z.strictObject({ option, points: z.number() })).max(12),
        chosen: option,
        reason: z.strictObject({ code: z.enum(REASON_CODES), points: z.number().exactOptional() }),
      }),
    )
    .max(20),
  fellBack: z.enum(['hung', 'died', 'no-time']).nullable(),
});
