import { intermediaryId } from '../terms/ids.ts';
import { bankRefusal, fearAfter } from '../model/expectations.ts';
import { darkest, type Lever } from './lever.ts';
import { roundsLeft, type Mind } from './mind.ts';
import { believedLeakage, isBoundNot, isMoney, isToldOf, leakAt, promisesOf } from './readings.ts';

/** Points that a game's worth of full compliance of the banks brings the US. */
const COMPLIANCE = 4.5;
/** Points that a game's worth of one point of Beijing's trust is worth in the coalition. */
const TRUST = 0.08;

/** What the US may do beside effort: move the banks, go after names, collect, order a measure of its own. */
export function usLevers(mind: Mind): readonly Lever[] {
  return [...dollarSteps(mind), ...names(mind), ...collections(mind), ...ownMeasures(mind)];
}

/** Banks' fear follows from public acts, so what a step adds to their compliance can be reckoned from the record. */
function dollarSteps(mind: Mind): readonly Lever[] {
  const { view, scenario } = mind;
  const { params, costs } = scenario;
  let fear = scenario.stocks.finance.fear;
  for (const { headlines } of view.public.record) fear = fearAfter(params, fear, stepsIn(headlines));
  const none = { finding: false, threat: false, penalty: false };
  const refusal = (steps: typeof none): number => bankRefusal(params, 1, fearAfter(params, fear, steps));
  const span = roundsLeft(mind);
  const worth = (steps: Partial<typeof none>, trust: number): number =>
    (COMPLIANCE * (refusal({ ...none, ...steps }) - refusal(none)) + TRUST * trust) * span;
  const levers: Lever[] = [];
  const hasFinding = view.public.record.some(({ headlines }) => stepsIn(headlines).finding);
  if (!hasFinding)
    levers.push({ order: { kind: 'take-dollar-step', step: 'finding' }, utility: worth({ finding: true }, 0) });
  levers.push({
    order: { kind: 'take-dollar-step', step: 'threat' },
    utility: worth({ threat: true }, costs['dollar-threat-trust']),
  });
  if (!isBoundNot(view, 'us', 'bank-penalty')) {
    levers.push({
      order: { kind: 'take-dollar-step', step: 'penalty' },
      utility: worth({ penalty: true }, costs['dollar-penalty-trust']) - 6 + leakAt(view, 'dollar').mean / 25,
    });
  }
  return levers;
}

type Headlines = Mind['view']['public']['record'][number]['headlines'];
const took = (headlines: Headlines, step: 'finding' | 'threat' | 'penalty'): boolean =>
  headlines.some((one) => one.kind === 'dollar-step' && one.step === step);
const stepsIn = (headlines: Headlines) => ({
  finding: took(headlines, 'finding'),
  threat: took(headlines, 'threat'),
  penalty: took(headlines, 'penalty'),
});

/** Act on a file that is good enough, but not on Beijing's soil behind its back; follow a lead that is not. */
function names({ view }: Mind): readonly Lever[] {
  return view.names.flatMap((name): Lever[] => {
    if (name.status === 'listed' || name.status === 'closed') return [];
    const id = intermediaryId(name.id);
    if (name.evidence < 50)
      return [{ order: { kind: 'pursue-name', intermediary: id, pursuit: 'follow' }, utility: 0.5 }];
    const untold = name.jurisdiction === 'china' && !isToldOf(view, name.id, 'china');
    return [{ order: { kind: 'pursue-name', intermediary: id, pursuit: 'act' }, utility: untold ? 0.1 : 1.2 }];
  });
}

/** Collect on the route whose file is nearest to being good enough, and on the corridor that is darkest. */
function collections(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const open = view.names.filter(({ status, evidence }) => status !== 'listed' && status !== 'closed' && evidence < 80);
  const nearest = open.toSorted((a, b) => b.evidence - a.evidence)[0];
  const corridor = darkest(view, ['border', 'sea']);
  const levers: Lever[] = [
    {
      order: { kind: 'collect', target: { kind: 'corridor', corridor } },
      utility: 0.3 + believedLeakage(view) / 200,
    },
  ];
  if (nearest !== undefined) {
    const target = { kind: 'name', intermediary: intermediaryId(nearest.id) } as const;
    levers.push({ order: { kind: 'collect', target }, utility: 0.5 });
  }
  return levers;
}

/** Banks carry a measure in the dollar corridor by themselves: a letter there costs upkeep and no effort. */
function ownMeasures(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const span = roundsLeft(mind);
  const { dollar } = view.public.letters;
  const levers: Lever[] = [];
  // A measure on finance holds up the very help that was promised.
  if (dollar.financial < 4 && !promisesOf(view, 'us').some(isMoney))
    levers.push({ order: { kind: 'impose-measure', basket: 'finance', level: 4 }, utility: 0.1 * span });
  if (dollar['dual-use'] < 4)
    levers.push({ order: { kind: 'impose-measure', basket: 'programme', level: 4 }, utility: 0.06 * span });
  return levers;
}
