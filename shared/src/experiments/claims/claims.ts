import { parseExperiment } from '../experiment.ts';
import type { Experiment, ExperimentInput } from '../experiment.ts';
import { COOPERATION } from './cooperation.ts';
import { INSTRUMENTS } from './instruments.ts';
import { MIGHT_WORK } from './might-work.ts';
import { OVERALL } from './overall.ts';
import { PRIVATE_GOODS } from './private-goods.ts';
import { REPRESSION } from './repression.ts';
import { SMALL_COALITION } from './small-coalition.ts';

/** The essay's claims as experiments, in its order. */
export const CLAIMS: readonly Experiment[] = [
  ...OVERALL,
  ...SMALL_COALITION,
  ...PRIVATE_GOODS,
  ...REPRESSION,
  ...INSTRUMENTS,
  ...MIGHT_WORK,
  ...COOPERATION,
].map(written);

/** The experiment of a claim by its id, `C1` to `C35`; `null` if there is none. */
export const findClaim = (id: string): Experiment | null => CLAIMS.find((one) => one.id === id) ?? null;

function written(wish: ExperimentInput): Experiment {
  const parsed = parseExperiment(wish);
  if (parsed.ok) return parsed.value;
  // An invalid claim is a bug in this folder, so loading it throws.
  throw new Error(`${wish.id}: ${parsed.error.map(({ path, sentence }) => `${path}: ${sentence}`).join('; ')}`);
}
