import { PROMISE, type Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { isMoney, lastEstimate, promisesOf, recentTest } from '../../bots/readings.ts';
import { wants } from '../../bots/wishes.ts';

/** Support is withheld after a test, and raised when there is hunger at the border and no test. */
export function setSupportLevers(mind: Mind): readonly Lever[] {
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
