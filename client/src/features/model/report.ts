import type { ModelReport, ReportClaim, ReportRun } from '../../lab/model-report.ts';
import data from './report.json';

/** The model's results when `pnpm generate` was last run. */
export const REPORT: ModelReport = data;

/** Id of the parameter set that is the scenario's own. */
export const BASE_SET = REPORT.scenario;

/** The result of a claim with one parameter set. */
export const runOf = (claim: ReportClaim, set: string): ReportRun | null =>
  claim.runs.find((run) => run.set === set) ?? null;

/** Whether a claim holds with one parameter set. */
export const holdsWith = (claim: ReportClaim, set: string): boolean => runOf(claim, set)?.holds ?? false;

/** The number of claims that hold with one parameter set. */
export const countHolding = (set: string): number => REPORT.claims.filter((claim) => holdsWith(claim, set)).length;
