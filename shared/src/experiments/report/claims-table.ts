import { ABLATIONS } from '../ablations.ts';
import { CLAIM_WORLDS } from '../claims/claim-worlds.ts';
import { COOPERATION } from '../claims/cooperation.ts';
import { CLAIMS } from '../claims/claims.ts';
import { INSTRUMENTS } from '../claims/instruments.ts';
import { MIGHT_WORK } from '../claims/might-work.ts';
import { OVERALL } from '../claims/overall.ts';
import { REPRESSION } from '../claims/repression.ts';
import { SMALL_COALITION } from '../claims/small-coalition.ts';
import type { Condition, Experiment, ExperimentInput, PassRule } from '../experiment.ts';
import type { ExperimentResult, MeasureResult } from '../judge.ts';
import { facts, figure, linesPicture } from './draw.ts';
import { PARAMETER_SETS } from './parameter-sets.ts';
import type { ReportClaim, ReportCondition, ReportFinding, ReportPicture, ReportRun } from './report.ts';
import { COALITION_SHARES, type ReportCase } from './report-case.ts';

/** A case and its results, one for each claim in their order. */
export interface RanCase {
  readonly at: ReportCase;
  readonly results: readonly ExperimentResult[];
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

/** The results of the runs, with one row per claim. */
export const claimsTable = (ran: readonly RanCase[]): readonly ReportClaim[] =>
  CLAIMS.map((claim, index) => claimRow(claim, (at) => found(ran, at)?.results[index]));

/** How many claims hold, by the share of the people whom the ruler needs. */
export function coalitionPicture(ran: readonly RanCase[]): ReportPicture {
  const at = (share: number): number =>
    (found(ran, { set: BASE, off: null, coalition: share })?.results ?? []).filter(({ holds }) => holds).length;
  const points = COALITION_SHARES.map((share) => [share, at(share)]);
  return linesPicture({
    id: 'coalition',
    mechanism: 'circle',
    x: [0.04, 0.08, 0.12, 0.16, 0.2],
    y: [0, 10, 20, 30, 40],
    lines: [{ id: 'holds', points }],
    marks: [{ id: 'start', x: 0.08, y: at(0.08) }],
    facts: facts({ few: at(0.04), now: at(0.08), capital: at(0.12), many: at(0.2) }),
  });
}

const found = (ran: readonly RanCase[], at: ReportCase): RanCase | undefined =>
  ran.find((one) => one.at.set === at.set && one.at.off === at.off && one.at.coalition === at.coalition);

function claimRow(claim: Experiment, resultOf: (at: ReportCase) => ExperimentResult | undefined): ReportClaim {
  const inSet = (set: string) => resultOf({ set, off: null, coalition: null });
  const base = inSet(BASE);
  const runs = PARAMETER_SETS.flatMap(({ id }) => {
    const result = inSet(id);
    return result === undefined ? [] : [asRun(id, result)];
  });
  return {
    id: claim.id,
    chapter: CHAPTERS.find(([, claims]) => claims.some(({ id }) => id === claim.id))?.[0] ?? 'overall',
    statement: claim.statement,
    sentence: claim.sentence ?? claim.statement,
    design: claim.design,
    mechanisms: claim.mechanisms,
    halfYears: claim.rounds,
    remark: claim.remark ?? null,
    conditions: claim.conditions.map(asCondition),
    extensions: claim.extensions.map(asCondition),
    runs,
    scenarios: CLAIM_WORLDS.map((id) => ({ id, holds: inSet(id)?.holds ?? false })),
    switched: ABLATIONS.flatMap((off) => {
      const result = resultOf({ set: BASE, off, coalition: null });
      if (result === undefined || base === undefined) return [];
      const { holds, effect } = result;
      return [{ id: off, holds, flips: holds !== base.holds, effect: figure(effect) }];
    }),
  };
}

const asCondition = ({ says, unit, rule }: Condition): ReportCondition => ({ says, unit, ...bounds(rule) });

function bounds(rule: PassRule): { readonly above: number | null; readonly below: number | null } {
  if (rule.kind === 'above') return { above: rule.bound, below: null };
  return rule.kind === 'below' ? { above: null, below: rule.bound } : { above: rule.low, below: rule.high };
}

const shareFigure = (share: number): number | null => (Number.isNaN(share) ? null : figure(share));

/** The result of an experiment, in the form of a report. */
export const asRun = (set: string, { n, holds, worlds, conditions, extensions }: ExperimentResult): ReportRun => ({
  set,
  n,
  holds,
  worlds: [worlds.at10, worlds.at20, worlds.at30].map(shareFigure),
  findings: [...conditions, ...extensions].map((one: MeasureResult): ReportFinding => ({
    effect: figure(one.effect),
    low: figure(one.low),
    high: figure(one.high),
    share: figure(one.share),
    holds: one.holds,
  })),
});
