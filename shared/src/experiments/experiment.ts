import * as z from 'zod';
import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import { regimeChangesSchema, senderChangesSchema } from './policy.ts';

// An experiment is data: arms that differ in what one side does or in one parameter, an outcome, and a pass rule that was
// written before the run. It can fail, be read aloud, and be sent to a worker.

const armSchema = z.strictObject({
  senders: senderChangesSchema.default({}),
  regime: regimeChangesSchema.default({}),
  /** Parameters set for this arm, by path. */
  params: z.record(z.string(), z.number()).default({}),
  /** Stocks at the start set for this arm, by path. */
  start: z.record(z.string(), z.number()).default({}),
});

const ruleSchema = z.discriminatedUnion('kind', [
  /** The whole interval lies above (below) the bound. */
  z.strictObject({ kind: z.literal('above'), bound: z.number() }),
  z.strictObject({ kind: z.literal('below'), bound: z.number() }),
  /** The whole interval lies between the bounds: the effect is as good as nought, or of a known size. */
  z.strictObject({ kind: z.literal('within'), low: z.number(), high: z.number() }),
]);
export type PassRule = z.infer<typeof ruleSchema>;

const conditionSchema = z.strictObject({
  /** What is measured, in words. */
  says: z.string().min(1),
  variable: z.string().min(1),
  /** How the half-years are summed up: the last, the mean, the sum, the greatest, the least, or the last less the start. */
  over: z.enum(['end', 'mean', 'sum', 'most', 'least']).default('end'),
  /** First and last half-year that count; the whole run by default. */
  rounds: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  /** Weight of each arm in the effect: treated 1, base -1; a difference of differences has four. */
  effect: z.record(z.string(), z.number()),
  unit: z.string().min(1),
  rule: ruleSchema,
});
export type Condition = z.infer<typeof conditionSchema>;

const experimentSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/u),
  statement: z.string().min(1),
  /** What is done, in one sentence for people. */
  design: z.string().min(1),
  mechanisms: z
    .array(
      z.enum([
        'trade',
        'networks',
        'finance',
        'economy',
        'budget',
        'circle',
        'citizens',
        'control',
        'programme',
        'diplomacy',
        'responder',
      ]),
    )
    .min(1),
  rounds: z.int().min(1).max(20).default(8),
  /** Seeds; at least 20. */
  n: z.int().min(20).max(2000).default(40),
  base: armSchema.default(armSchema.parse({})),
  arms: z.record(z.string(), armSchema),
  /** The first is the claim's effect; all must hold. */
  conditions: z.array(conditionSchema).min(1),
  /** Why the model does not show it, where it does not. */
  remark: z.string().optional(),
});

/** An experiment as written: what is left out has a default. */
export type ExperimentWish = z.input<typeof experimentSchema>;
/** An experiment with every default filled in. */
export type Experiment = z.infer<typeof experimentSchema>;

/** What is wrong with an experiment, by path. */
export interface ExperimentProblem {
  readonly code: 'malformed' | 'unknown-arm' | 'unknown-variable' | 'unknown-parameter' | 'unknown-stock';
  readonly path: string;
  readonly sentence: string;
}

/** Check an experiment and fill in its defaults; variables and parameters are checked against a world when it runs. */
export function parseExperiment(input: unknown): Result<Experiment, readonly ExperimentProblem[]> {
  const parsed = experimentSchema.safeParse(input);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map(({ path, message }) => ({
        code: 'malformed' as const,
        path: path.join('.'),
        sentence: message,
      })),
    );
  }
  const { data } = parsed;
  const problems: ExperimentProblem[] = data.conditions.flatMap((condition, index) =>
    Object.keys(condition.effect)
      .filter((arm) => !Object.hasOwn(data.arms, arm))
      .map((arm) => ({
        code: 'unknown-arm' as const,
        path: `conditions.${index}.effect.${arm}`,
        sentence: `There is no arm "${arm}"; the arms are ${Object.keys(data.arms).join(', ')}.`,
      })),
  );
  return problems.length === 0 ? ok(data) : err(problems);
}

/** Say a pass rule in words. */
export const ruleWords = (rule: PassRule, unit: string): string =>
  rule.kind === 'within'
    ? `the whole 95 % interval lies between ${rule.low} and ${rule.high} ${unit}`
    : `the whole 95 % interval lies ${rule.kind} ${rule.bound} ${unit}`;
