import { intermediaryId } from '../terms/ids.ts';
import { PROMISE, type Lever } from './lever.ts';
import { roundsLeft, type Mind } from './mind.ts';
import { isMoney, isWatched, lastEstimate, promisesOf, recentTest } from './readings.ts';
import { wants } from './wishes.ts';

/** What China may do beside effort: give or withhold support, deal with the names on its soil, order a measure of its own. */
export function chinaLevers(mind: Mind): readonly Lever[] {
  return [...support(mind), ...names(mind), ...ownMeasures(mind)];
}

/** A test is answered by withholding; hunger at the border by giving, as long as it is quiet. */
function support(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const tested = recentTest(view, 1) !== 'none';
  const promised = promisesOf(view, 'china').some(isMoney) ? PROMISE : 0;
  const risk = lastEstimate(view, 'border-risk', 30);
  return [
    {
      order: { kind: 'set-support', support: 'cut', onlyWhileNoTest: false },
      utility: (tested ? 1.5 + (wants(mind, 'quiet-at-end') ? 1 : 0) : 0.4) - promised,
    },
    { order: { kind: 'set-support', support: 'steady', onlyWhileNoTest: false }, utility: 0.6 },
    {
      order: { kind: 'set-support', support: 'extra', onlyWhileNoTest: true },
      utility: tested ? -1 : (risk - 45) / 15,
    },
  ];
}

/** Routes on its soil feed the programme: a seen one is closed while there is room at home, another warned. */
function names({ view }: Mind): readonly Lever[] {
  const room = view.capital.room ?? 50;
  return view.names.flatMap((name): Lever[] => {
    if (name.jurisdiction !== 'china' || name.status === 'listed' || name.status === 'closed') return [];
    const intermediary = intermediaryId(name.id);
    const seen = name.evidence / 100;
    return [
      {
        order: { kind: 'treat-name', intermediary, treatment: 'close' },
        utility: 1 + seen - Math.max(0, 45 - room) / 10,
      },
      { order: { kind: 'treat-name', intermediary, treatment: 'warn' }, utility: 0.4 },
    ];
  });
}

/** Where no text binds the border on programme goods, Beijing's own order does: but only while others see to theirs. */
function ownMeasures(mind: Mind): readonly Lever[] {
  const { view } = mind;
  if (view.public.letters.border['dual-use'] >= 4) return [];
  const grave = recentTest(view, 2) !== 'none';
  const utility = (grave || isWatched(view) ? 0.3 : 0.12) * roundsLeft(mind);
  return [{ order: { kind: 'impose-measure', basket: 'programme', level: 4 }, utility }];
}
