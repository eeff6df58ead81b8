import { intermediaryId } from '../engine/ids.ts';
import type { SealedOrder } from '../engine/orders/order.ts';
import { CORRIDORS, type CorridorId, type SenderId } from '../engine/vocabulary.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import { hasPromised, isBoundNot, lastEstimate, leakAt, recentTest } from './readings.ts';

/** A promise weighs more than any lever: the bots are honest. */
const PROMISE = 5;

/** One lever beside effort: what it is worth now; its cost is the rules' to say. */
export interface Lever {
  readonly order: SealedOrder;
  readonly utility: number;
}

/** The levers beside effort that a sender may want this round, with their worth. */
export function leversOf(view: SeatView, sender: SenderId): readonly Lever[] {
  switch (sender) {
    case 'us':
      return usLevers(view);
    case 'china':
      return chinaLevers(view);
    case 'un':
      return unLevers(view);
  }
}

function usLevers(view: SeatView): readonly Lever[] {
  const levers: Lever[] = [];
  const trust = view.trust.china ?? 50;
  const dollarLeak = leakAt(view, 'dollar').mean;
  const tested = recentTest(view, 1) !== 'none';
  const threatened = view.public.record.at(-1)?.headlines.some(({ kind }) => kind === 'dollar-step') ?? false;
  if (!isBoundNot(view, 'us', 'bank-penalty')) {
    levers.push({
      order: { kind: 'take-dollar-step', step: 'threat' },
      utility: (tested ? 1.4 : 0.5) + trust / 100 - (threatened ? 1 : 0),
    });
    levers.push({
      order: { kind: 'take-dollar-step', step: 'penalty' },
      utility: dollarLeak / 40 - 1.5 + (tested ? 0.5 : 0),
    });
  }
  const hasFinding = view.public.record.some(({ headlines }) =>
    headlines.some((one) => one.kind === 'dollar-step' && one.step === 'finding'),
  );
  levers.push({ order: { kind: 'take-dollar-step', step: 'finding' }, utility: hasFinding ? -1 : tested ? 2.6 : 1.4 });
  const dark = darkest(view, ['border', 'sea']);
  levers.push({ order: { kind: 'collect', target: { kind: 'corridor', corridor: dark } }, utility: 1.1 });
  for (const name of view.names) {
    if (name.status === 'listed' || name.status === 'closed') continue;
    const pursuit = name.evidence >= 80 ? 'act' : 'follow';
    const utility = name.evidence >= 80 ? 1.7 : name.evidence >= 45 ? 0.9 : 0;
    levers.push({ order: { kind: 'pursue-name', intermediary: intermediaryId(name.id), pursuit }, utility });
  }
  return levers;
}

function chinaLevers(view: SeatView): readonly Lever[] {
  const tested = recentTest(view, 1);
  const grave = tested === 'nuclear' || tested === 'long-range';
  const promised = (['aid', 'fuel', 'relief'] as const).some((what) => hasPromised(view, 'china', what)) ? PROMISE : 0;
  const levers: Lever[] = [
    { order: { kind: 'set-support', support: 'cut', onlyWhileNoTest: false }, utility: (grave ? 0.9 : -1) - promised },
    { order: { kind: 'set-support', support: 'steady', onlyWhileNoTest: false }, utility: 0.6 },
    {
      order: { kind: 'set-support', support: 'extra', onlyWhileNoTest: true },
      utility: tested === 'none' && lastEstimate(view, 'border-risk', 40) > 55 ? 1.2 : -0.2,
    },
  ];
  for (const name of view.names) {
    if (name.jurisdiction !== 'china' || name.status === 'listed' || name.status === 'closed') continue;
    const id = intermediaryId(name.id);
    levers.push({
      order: { kind: 'treat-name', intermediary: id, treatment: 'close' },
      utility: name.evidence >= 80 && grave ? 1.5 : -0.5,
    });
    levers.push({
      order: { kind: 'treat-name', intermediary: id, treatment: 'warn' },
      utility: name.evidence >= 60 ? 0.5 : -0.1,
    });
  }
  return levers;
}

function unLevers(view: SeatView): readonly Lever[] {
  const welfare = lastEstimate(view, 'welfare', 50);
  const access = view.capital.access ?? 50;
  const need = Math.max(0, 60 - welfare) / 12;
  const dark = darkest(view, CORRIDORS);
  const { progress } = view.public.commonList;
  const promised = hasPromised(view, 'un', 'relief') ? PROMISE : 0;
  return [
    { order: { kind: 'panel-look', target: { kind: 'corridor', corridor: dark }, depth: 2 }, utility: 2.3 },
    { order: { kind: 'panel-look', target: { kind: 'corridor', corridor: dark }, depth: 1 }, utility: 1.6 },
    { order: { kind: 'work-common-list' }, utility: progress < 2 ? 1.7 : -1 },
    { order: { kind: 'set-relief', units: 1 }, utility: (0.8 + need) * (access / 60) + promised },
    { order: { kind: 'set-relief', units: 2 }, utility: (0.8 + 1.5 * need) * (access / 60) + promised },
    { order: { kind: 'set-exemptions', speed: welfare < 50 ? 'fast' : 'slow' }, utility: 0.5 },
    { order: { kind: 'ask-states' }, utility: 0.5 },
  ];
}

/** The corridor about which the seat knows least: the one looked at longest ago, its own last. */
function darkest(view: SeatView, corridors: readonly CorridorId[]): CorridorId {
  const seen = (corridor: CorridorId): number =>
    Math.max(
      0,
      ...view.reports
        .filter(({ reading }) => reading.kind !== 'name' && reading.corridor === corridor)
        .map(({ round }) => round),
    );
  return corridors.reduce((darkestYet, one) => (seen(one) < seen(darkestYet) ? one : darkestYet));
}
