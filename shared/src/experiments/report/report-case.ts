import { err, ok } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { findScenario } from '../../scenario/scenarios.ts';
import { ABLATION_OF, ABLATIONS } from '../ablations.ts';
import { CLAIM_WORLDS } from '../claims/claim-worlds.ts';
import { CLAIMS } from '../claims/claims.ts';
import { judged } from '../judge.ts';
import type { ExperimentResult } from '../judge.ts';
import { sampleWorlds } from '../run-experiment.ts';
import { setParams } from '../vary-params.ts';
import { SPREAD_IDS } from '../worlds.ts';
import type { Bench, Samples, SpreadId } from '../worlds.ts';
import { PARAMETER_SETS } from './parameter-sets.ts';

// What a report runs: every claim in its own numbers at each spread, and what a verdict needs (the own numbers and 20 %)
// with a rival's numbers, in another world, without an assumption, and with another size of the coalition.

/** A set of circumstances in which every claim is judged. */
export interface ReportCase {
  /** Id of a parameter set, or of a world that comes with the game. */
  readonly set: string;
  /** Id of the assumption switched off; null for the full model. */
  readonly off: string | null;
  /** The share of the people whom the ruler needs; null for the scenario's own. */
  readonly coalition: number | null;
}

/** A part of a case: some seeds at one spread. */
export interface ReportJob {
  readonly at: ReportCase;
  readonly spread: SpreadId;
  readonly seeds: readonly number[];
}

/** Shares of the people whom the ruler needs, for the curve. */
export const COALITION_SHARES = [0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2] as const;

const FOR_VERDICT = ['own', 'at20'] as const;
/** Seeds where only verdicts are compared, and seeds of one job. */
const FEW = 20;
const JOB = 10;

const plain = (set: string): ReportCase => ({ set, off: null, coalition: null });
const BASE = PARAMETER_SETS[0]?.id ?? '';

/** Every case of a report. */
export const reportCases = (): readonly ReportCase[] =>
  [...new Set([...PARAMETER_SETS.map(({ id }) => id), ...CLAIM_WORLDS])].map(plain).concat(
    ABLATIONS.map((off) => ({ ...plain(BASE), off })),
    COALITION_SHARES.map((coalition) => ({ ...plain(BASE), coalition })),
  );

/** The jobs of a case. */
export function reportJobsOf(at: ReportCase): readonly ReportJob[] {
  const isPlain = at.off === null && at.coalition === null;
  const spreads: readonly SpreadId[] = isPlain && at.set === BASE ? SPREAD_IDS : FOR_VERDICT;
  const n = isPlain ? Math.max(...CLAIMS.map((claim) => claim.n)) : FEW;
  const seeds = Array.from({ length: n }, (_, index) => index + 1);
  return spreads.flatMap((spread) =>
    Array.from({ length: Math.ceil(n / JOB) }, (_, index) => ({
      at,
      spread,
      seeds: seeds.slice(index * JOB, (index + 1) * JOB),
    })),
  );
}

/** The samples of a job, in the order of the claims; an unknown id is an error with a sentence. */
export function runReportJob({ at, spread, seeds }: ReportJob): Result<readonly Samples[], string> {
  const bench = benchOf(at);
  if (!bench.ok) return bench;
  const sampled = sampleWorlds(CLAIMS, bench.value, spread, seeds);
  return sampled.ok ? sampled : err(sampled.error.map(({ path, sentence }) => `${path}: ${sentence}`).join(' '));
}

/** The results of a case from the samples of its jobs, in the order of the claims. */
export const reportResultsOf = (
  ran: readonly { readonly spread: SpreadId; readonly samples: readonly Samples[] }[],
): readonly ExperimentResult[] =>
  CLAIMS.map((claim, index) =>
    judged(
      claim,
      new Map(
        SPREAD_IDS.map((id) => [
          id,
          ran.flatMap(({ spread, samples }) => (spread === id ? (samples[index] ?? []) : [])),
        ]),
      ),
    ),
  );

function benchOf({ set, off, coalition }: ReportCase): Result<Bench, string> {
  const scenario = PARAMETER_SETS.find(({ id }) => id === set)?.scenario ?? findScenario(set);
  if (scenario === null) return err(`There is no set of parameters "${set}".`);
  const id = ABLATIONS.find((one) => one === off);
  if (off !== null && id === undefined) return err(`There is no assumption "${off}" to switch off.`);
  const world = coalition === null ? scenario : withCoalition(scenario, coalition);
  return ok({ scenario: world, ...(id === undefined ? {} : { ablation: ABLATION_OF[id] }) });
}

function withCoalition(scenario: Scenario, share: number): Scenario {
  const tuned = setParams(scenario.params, { 'circle.coalitionShare': share });
  return tuned.ok ? { ...scenario, params: tuned.value } : scenario;
}
