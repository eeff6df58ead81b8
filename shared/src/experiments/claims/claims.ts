import { parseExperiment } from '../experiment.ts';
import type { Experiment, ExperimentWish } from '../experiment.ts';
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

/** Find a claim's experiment by its id, `C1` to `C35`. */
export const findClaim = (id: string): Experiment | null => CLAIMS.find((one) => one.id === id) ?? null;

function written(wish: ExperimentWish): Experiment {
  const parsed = parseExperiment(wish);
  if (parsed.ok) return parsed.value;
  // A claim that cannot be read is a fault of this folder, and no run may start without it.
  throw new Error(`${wish.id}: ${parsed.error.map(({ path, sentence }) => `${path}: ${sentence}`).join('; ')}`);
}
