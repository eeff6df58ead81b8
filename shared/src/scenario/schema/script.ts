import { z } from 'zod';
import type { DraftBlanks } from '../../terms/resolution.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { Script, ScriptedRound } from '../../terms/script.ts';
import { SENDER_TEMPERAMENTS, TARGET_TEMPERAMENTS } from '../../terms/temperament-id.ts';
import { BASKETS, CORRIDORS, EFFORTS, VOTES } from '../../terms/vocabulary.ts';
import { each, round, whole } from './shape.ts';

const sender = z.enum(SENDER_TEMPERAMENTS).optional();

/** The schema of the temperaments that the bots of a teaching world have. */
export const temperamentsSchema: z.ZodType<NonNullable<Scenario['temperaments']>> = z.strictObject({
  us: sender,
  china: sender,
  un: sender,
  dprk: z.enum(TARGET_TEMPERAMENTS).optional(),
});

const efforts = each(whole, BASKETS, z.literal(EFFORTS));

/** The schema of what the bots of a teaching world do by plan; a sender's rounds are replaced together. */
export function scriptSchema(draft: z.ZodType<DraftBlanks>): z.ZodType<Script> {
  const rounds: z.ZodType<readonly ScriptedRound[]> = z.array(
    z.strictObject({
      round,
      text: draft.nullable().optional().describe('The text that the pen tables; null leaves what lies there.'),
      vote: z.enum(VOTES).optional(),
      efforts: efforts.optional(),
      reports: efforts.optional(),
      look: z.enum(CORRIDORS).optional().describe('Where the Panel takes a deep look.'),
      publishes: z.boolean().optional().describe('Whether the pen publishes its findings on effort.'),
    }),
  );
  return z.strictObject({ us: rounds.optional(), china: rounds.optional(), un: rounds.optional() });
}
