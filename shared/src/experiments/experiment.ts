import * as z from 'zod';
import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import { regimeChangesSchema, senderChangesSchema } from './policy.ts';

// An experiment is data: arms that differ in one side's policy or in one parameter, an outcome, and a pass rule written
// before the run. It can fail, it can be read by people, and it can be sent to a worker.

const armSchema = z.strictObject({
  senders: senderChangesSchema.default({}),
  regime: regimeChangesSchema.default({}),
  /** Parameters of this arm, by path. */
  params: z.record(z.string(), z.number()).default({}),
  /** Initial stocks of this arm, by path. */
  start: z.record(z.string(), z.number()).default({}),
});

const ruleSchema = z.discriminatedUnion('kind', [
  /** The effect is above (below) the bound. */
  z.strictObject({ kind: z.literal('above'), bound: z.number() }),
  z.strictObject({ kind: z.literal('below'), bound: z.number() }),
  /** The effect is between the bounds: practically zero, or of a known size. */
  z.strictObject({ kind: z.literal('within'), low: z.number(), high: z.number() }),
]);
export type PassRule = z.infer<typeof ruleSchema>;

const conditionSchema = z.strictObject({
  /** Description of what is measured. */
  says: z.string().min(1),
  variable: z.string().min(1),
  /** Aggregation over half-years: the last, the mean, the sum, the maximum, the minimum, or the last less the start. */
  over: z.enum(['end', 'mean', 'sum', 'most', 'least']).default('end'),
  /** First and last half-year that count; by default the whole run. */
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
  /** The essay's own words, of which the conditions are the rule. */
  sentence: z.string().min(1).optional(),
  /** Description of the design, in one sentence. */
  design: z.string().min(1),
  mechanisms: z
    .array(
      z.enum([
        'trade',
        'networks',
        'illicit',
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
  /** Number of worlds at each spread, at least 20. */
  n: z.int().min(20).max(2000).default(60),
  base: armSchema.default(armSchema.parse({})),
  arms: z.record(z.string(), armSchema),
  /** Conditions, which must all hold; the first is the claim's effect. */
  conditions: z.array(conditionSchema).min(1),
  /** What was measured besides: not in the claim's own words, and without a say in its verdict. */
  extensions: z.array(conditionSchema).default([]),
  /** The reason if the model does not show the claim. */
  remark: z.string().optional(),
});

/** An experiment as written, where fields may be left out. */
export type ExperimentInput = z.input<typeof experimentSchema>;
/** An experiment with all defaults filled in. */
export type Experiment = z.infer<typeof experimentSchema>;

/** A problem in an experiment, by path. */
export interface ExperimentProblem {
  readonly code: 'malformed' | 'unknown-arm' | 'unknown-variable' | 'unknown-parameter' | 'unknown-stock';
  readonly path: string;
  readonly sentence: string;
}

/** Parses an experiment and fills in its defaults; variables and parameters are checked when it runs. */
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
  const problems = (['conditions', 'extensions'] as const).flatMap((list) =>
    data[list].flatMap((condition, index) =>
      Object.keys(condition.effect)
        .filter((arm) => !Object.hasOwn(data.arms, arm))
        .map((arm) => ({
          code: 'unknown-arm' as const,
          path: `${list}.${index}.effect.${arm}`,
          sentence: `There is no arm "${arm}"; the arms are ${Object.keys(data.arms).join(', ')}.`,
        })),
    ),
  );
  return problems.length === 0 ? ok(data) : err(problems);
}

/** The description of a pass rule. */
export const describeRule = (rule: PassRule, unit: string): string =>
  rule.kind === 'within' ? `between ${rule.low} and ${rule.high} ${unit}` : `${rule.kind} ${rule.bound} ${unit}`;
