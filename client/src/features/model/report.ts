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

/** Share of the worlds at 30 % in which a claim that is called firm holds. */
const FIRM = 0.9;

/** The number of claims whose rule is met in nine worlds of ten even with every number varied by 30 %. */
export const countFirm = (): number =>
  REPORT.claims.filter((claim) => (runOf(claim, BASE_SET)?.worlds[2] ?? 0) >= FIRM).length;

/** The number of claims that hold in a world that comes with the game. */
export const countIn = (world: string): number =>
  REPORT.claims.filter(({ scenarios }) => scenarios.some(({ id, holds }) => id === world && holds)).length;

const CITED = REPORT.parameters.filter(({ basis }) => basis === 'cited').length;

/** For how many numbers of the model one cites a public source, rounded. */
export const NUMBERS_PER_CITED = Math.round(REPORT.parameters.length / Math.max(1, CITED));
