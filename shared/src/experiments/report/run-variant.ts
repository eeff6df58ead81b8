import { err } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import { ABLATION_OF, ABLATIONS } from '../ablations.ts';
import { findClaim } from '../claims/claims.ts';
import type { ExperimentResult } from '../judge.ts';
import { runExperiment } from '../run-experiment.ts';
import { SPREAD_IDS } from '../worlds.ts';
import { PARAMETER_SETS } from './parameter-sets.ts';

/** A claim to run and its world; ids are plain strings because they come from a page or another thread. */
export interface Variant {
  readonly claim: string;
  /** Id of a parameter set. */
  readonly set: string;
  /** Id of the assumption switched off; null for the full model. */
  readonly off: string | null;
  readonly firstSeed: number;
  /** Number of seeds; null for the experiment's own. */
  readonly seeds: number | null;
}

/** The result of one claim in one world; an unknown id is an error with a sentence. */
export function runVariant(
  variant: Variant,
  onWorld: (done: number, of: number) => boolean = () => true,
): Result<ExperimentResult, string> {
  const claim = findClaim(variant.claim);
  if (claim === null) return err(`There is no claim "${variant.claim}".`);
  const set = PARAMETER_SETS.find((one) => one.id === variant.set);
  if (set === undefined) return err(`There is no set of parameters "${variant.set}".`);
  const off = ABLATIONS.find((id) => id === variant.off);
  if (variant.off !== null && off === undefined) return err(`There is no assumption "${variant.off}" to switch off.`);
  const n = variant.seeds ?? claim.n;
  const all = n * SPREAD_IDS.length;
  const result = runExperiment(
    { ...claim, n },
    {
      scenario: set.scenario,
      firstSeed: variant.firstSeed,
      ...(off === undefined ? {} : { ablation: ABLATION_OF[off] }),
    },
    { onWorld: (share) => onWorld(Math.round(share * all), all) },
  );
  return result.ok ? result : err(result.error.map(({ path, sentence }) => `${path}: ${sentence}`).join(' '));
}
