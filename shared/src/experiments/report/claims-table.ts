import { ABLATIONS } from '../ablations.ts';
import { COOPERATION } from '../claims/cooperation.ts';
import { CLAIMS } from '../claims/claims.ts';
import { INSTRUMENTS } from '../claims/instruments.ts';
import { MIGHT_WORK } from '../claims/might-work.ts';
import { OVERALL } from '../claims/overall.ts';
import { REPRESSION } from '../claims/repression.ts';
import { SMALL_COALITION } from '../claims/small-coalition.ts';
import type { Experiment, ExperimentInput, PassRule } from '../experiment.ts';
import type { ExperimentResult } from '../run-experiment.ts';
import { figure } from './draw.ts';
import { PARAMETER_SETS } from './parameter-sets.ts';
import type { ReportClaim, ReportFinding, ReportRun } from './report.ts';
import type { Variant } from './run-variant.ts';

/** A variant and its result. */
export interface RanVariant {
  readonly variant: Variant;
  readonly result: ExperimentResult;
}

const CHAPTERS: readonly (readonly [string, readonly ExperimentInput[]])[] = [
  ['overall', OVERALL],
  ['small-coalition', SMALL_COALITION],
  ['repression', REPRESSION],
  ['instruments', INSTRUMENTS],
  ['might-work', MIGHT_WORK],
  ['cooperation', COOPERATION],
];

const BASE = PARAMETER_SETS[0]?.id ?? '';

/** All runs of a report: each claim with each set of parameters, and with each assumption switched off. */
export const variantsNeeded = (): readonly Variant[] =>
  CLAIMS.flatMap(({ id }) => [
    ...PARAMETER_SETS.map((set) => ({ claim: id, set: set.id, off: null, firstSeed: 1, seeds: null })),
    ...ABLATIONS.map((off) => ({ claim: id, set: BASE, off, firstSeed: 1, seeds: null })),
  ]);

/** The results of the runs, with one row per claim. */
export const claimsTable = (ran: readonly RanVariant[]): readonly ReportClaim[] =>
  CLAIMS.map((claim) =>
    claimRow(
      claim,
      ran.filter(({ variant }) => variant.claim === claim.id),
    ),
  );

function claimRow(claim: Experiment, ran: readonly RanVariant[]): ReportClaim {
  const runs = ran
    .filter(({ variant }) => variant.off === null)
    .map(({ variant, result }) => asRun(variant.set, result));
  const holds = runs.find(({ set }) => set === BASE)?.holds ?? false;
  return {
    id: claim.id,
    chapter: CHAPTERS.find(([, claims]) => claims.some(({ id }) => id === claim.id))?.[0] ?? 'overall',
    statement: claim.statement,
    design: claim.design,
    mechanisms: claim.mechanisms,
    halfYears: claim.rounds,
    remark: claim.remark ?? null,
    conditions: claim.conditions.map(({ says, unit, rule }) => ({ says, unit, ...bounds(rule) })),
    runs,
    switched: ran.flatMap(({ variant, result }) =>
      variant.off === null
        ? []
        : [{ id: variant.off, holds: result.holds, flips: result.holds !== holds, effect: figure(result.effect) }],
    ),
  };
}

function bounds(rule: PassRule): { readonly above: number | null; readonly below: number | null } {
  if (rule.kind === 'above') return { above: rule.bound, below: null };
  return rule.kind === 'below' ? { above: null, below: rule.bound } : { above: rule.low, below: rule.high };
}

/** The result of an experiment, in the form of a report. */
export const asRun = (set: string, { n, holds, conditions }: ExperimentResult): ReportRun => ({
  set,
  n,
  holds,
  findings: conditions.map((one): ReportFinding => ({
    effect: figure(one.effect),
    low: figure(one.low),
    high: figure(one.high),
    holds: one.holds,
  })),
});
