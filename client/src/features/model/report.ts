import type { ModelReport, ReportClaim, ReportRun } from '../../lab/model-report.ts';
import data from './report.json';

/** What the model showed when `pnpm generate` was last run. */
export const REPORT: ModelReport = data;

/** Id of the set of parameters that is the scenario's own. */
export const BASE_SET = REPORT.scenario;

/** What a claim showed with one set of parameters. */
export const runOf = (claim: ReportClaim, set: string): ReportRun | null =>
  claim.runs.find((run) => run.set === set) ?? null;

/** Whether a claim holds with one set of parameters. */
export const holdsWith = (claim: ReportClaim, set: string): boolean => runOf(claim, set)?.holds ?? false;

/** How many claims hold with one set of parameters. */
export const countHolding = (set: string): number => REPORT.claims.filter((claim) => holdsWith(claim, set)).length;
