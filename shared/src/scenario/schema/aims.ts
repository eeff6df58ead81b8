import { z } from 'zod';
import { PRIVATE_AIMS, type PrivateAim, type PrivateCondition } from '../../terms/private-aim.ts';
import { AIMS, type AimData } from '../../terms/scenario.ts';
import { SEATS, SENDERS, type BySeat } from '../../terms/vocabulary.ts';
import { each, named, points, round, type Shape } from './shape.ts';

const seat = z.enum(SEATS);
const sender = z.enum(SENDERS);
const feature = z.enum(['exemptions', 'procedure', 'commonList']);

/** The schema of what each seat wants: weights in percent, and the readings that score 0 and 100. */
export const aimsSchema = (shape: Shape): z.ZodType<BySeat<readonly AimData[]>> =>
  each(
    shape,
    SEATS,
    z.array(
      named(
        shape,
        { aim: z.enum(AIMS) },
        { weight: z.number().min(1).max(100), anchor: shape({ zero: z.number(), hundred: z.number() }) },
      ),
    ),
  );

const condition: z.ZodType<PrivateCondition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('texts-adopted'), with: feature, atLeast: round }),
  z.strictObject({ kind: z.literal('no-veto'), adopted: round }),
  z.strictObject({ kind: z.literal('every-text'), with: feature, since: round }),
  z.strictObject({ kind: z.literal('no-bank-penalty') }),
  z.strictObject({ kind: z.literal('agreement-concluded'), parties: z.array(seat).min(2), open: z.boolean() }),
  z.strictObject({ kind: z.literal('agreement-at-end'), parties: z.array(seat).min(2), alone: z.boolean() }),
  z.strictObject({ kind: z.literal('word-kept'), by: seat }),
  z.strictObject({ kind: z.literal('beliefs-off'), points }),
  z.strictObject({ kind: z.literal('freeze-agreed'), party: seat, share: points }),
  z.strictObject({ kind: z.literal('case-upheld'), by: sender }),
  z.strictObject({ kind: z.literal('without-reproach'), sender }),
  z.strictObject({ kind: z.literal('help-received'), millions: z.number().positive() }),
  z.strictObject({ kind: z.literal('quiet-at-end'), rounds: round }),
  z.strictObject({ kind: z.literal('list-filled'), ticked: round }),
  z.strictObject({ kind: z.literal('unanimous-texts'), atLeast: round }),
  z.strictObject({ kind: z.literal('exercises-paused'), atLeast: round }),
]);

/** The schema of the private aims a seat may draw: a bonus of 4 to 8 points on a condition. */
export const privateAimsSchema = (shape: Shape): z.ZodType<BySeat<readonly PrivateAim[]>> =>
  each(
    shape,
    SEATS,
    z.array(named(shape, { id: z.enum(PRIVATE_AIMS) }, { bonus: z.number().min(4).max(8), condition })),
  );
