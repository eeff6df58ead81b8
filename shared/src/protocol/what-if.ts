import * as z from 'zod/mini';
import { BASKETS, ENDINGS, SENDERS } from '../terms/vocabulary.ts';
import { OTHERS, WHAT_IF_FAULTS, WHAT_IF_FIGURES, type WhatIfReply } from '../terms/what-if.ts';

/** A change as it is typed; the server reads it with the parser that the page has. */
export const CHANGE = z.string().check(z.minLength(1), z.maxLength(60));

/** What all others do in a what-if. */
export const WHAT_OTHERS_DO = z.enum(OTHERS);

const FIGURE = z.enum(WHAT_IF_FIGURES);
const FIGURES = z.record(FIGURE, z.number());
const ROUND = z.number();
const HISTORY = z.object({
  rounds: z.readonly(z.array(z.object({ round: ROUND, figures: FIGURES }))),
  ending: z.enum(ENDINGS),
});
const ANSWER = z.object({
  change: CHANGE,
  others: WHAT_OTHERS_DO,
  from: ROUND,
  played: HISTORY,
  unchanged: z.nullable(HISTORY),
  changed: HISTORY,
  band: z.readonly(z.array(z.object({ round: ROUND, low: FIGURES, high: FIGURES }))),
  end: z.record(
    FIGURE,
    z.object({
      was: z.number(),
      now: z.number(),
      mean: z.number(),
      sd: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  endings: z.partialRecord(z.enum(ENDINGS), z.number()),
  draws: z.number(),
  effort: z.nullable(
    z.object({ by: z.enum(SENDERS), letter: z.number(), reported: z.number(), made: z.number(), now: z.number() }),
  ),
});

/** The reply to a question about a finished game. */
export const WHAT_IF_REPLY: z.ZodMiniType<WhatIfReply> = z.object({
  options: z.object({
    rounds: z.number(),
    breakout: z.number(),
    texts: z.readonly(z.array(z.object({ round: ROUND, baskets: z.readonly(z.array(z.enum(BASKETS))) }))),
    tests: z.readonly(z.array(ROUND)),
    burdens: z.readonly(z.array(ROUND)),
  }),
  answer: z.nullable(ANSWER),
  fault: z.nullable(z.enum(WHAT_IF_FAULTS)),
  millis: z.number(),
});
