import { runPolicies } from './run-policies.ts';
import type { ModelRun } from './run-policies.ts';

const twins = new WeakMap<ModelRun, ModelRun>();

/**
 * The run without letters and effort, with the same world, seed and Pyongyang: the reference for its harm and success.
 */
export function withoutSanctions(run: ModelRun): ModelRun {
  const known = twins.get(run);
  if (known !== undefined) return known;
  const { setting, senders, regime, seed, rounds } = run;
  const free = {
    ...senders,
    letters: 'none' as const,
    effort: 0 as const,
    monitoring: 0,
    votes: [],
    finding: [],
    threat: [],
    penalty: [],
  };
  const twin = runPolicies(setting, free, regime, seed, rounds.length);
  twins.set(run, twin);
  return twin;
}
