import { bankRefusal, moodAfter } from '../../model/expectations.ts';
import type { Lever } from '../../bots/lever.ts';
import { roundsLeft, type Mind } from '../../bots/mind.ts';
import { findingStands, moodOnRecord } from '../../rules/facts/finding.ts';
import { hasPromisedNotTo, leakAt, promisesOf } from '../../bots/readings.ts';

/** Value to the US of the banks' full compliance over a whole game, points. */
const COMPLIANCE = 4.5;
/** Value to the coalition of one point of Beijing's trust over a whole game, points. */
const TRUST = 0.08;

/** The banks' mood depends on public acts, so the compliance that a step adds can be computed from the record. */
export function takeDollarStepLevers(mind: Mind): readonly Lever[] {
  const { view, scenario } = mind;
  const { params, costs } = scenario;
  const mood = moodOnRecord(scenario, view.public.record);
  const none = { finding: false, threat: false, penalty: false };
  const refusal = (steps: typeof none): number => bankRefusal(params, 1, moodAfter(params, mood, steps));
  const span = roundsLeft(mind);
  const worth = (steps: Partial<typeof none>, trust: number): number =>
    (COMPLIANCE * (refusal({ ...none, ...steps }) - refusal(none)) + TRUST * trust) * span;
  const levers: Lever[] = [];
  if (!findingStands(scenario, view.public.record) && !hasReleased(view))
    levers.push({ order: { kind: 'take-dollar-step', step: 'finding' }, utility: worth({ finding: true }, 0) });
  levers.push({
    order: { kind: 'take-dollar-step', step: 'threat' },
    utility: worth({ threat: true }, costs['dollar-threat-trust']),
  });
  if (!hasPromisedNotTo(view, 'us', 'bank-penalty')) {
    levers.push({
      order: { kind: 'take-dollar-step', step: 'penalty' },
      utility: worth({ penalty: true }, costs['dollar-penalty-trust']) - 6 + leakAt(view, 'dollar').mean / 25,
    });
  }
  return levers;
}

/** Whether the US has promised in an agreement in force to rescind the finding. */
const hasReleased = (view: Mind['view']): boolean => promisesOf(view, 'us').some(({ kind }) => kind === 'release');
