import { chipsUnderFreeze } from '../rules/promises/by-docket.ts';
import { sightOf } from '../rules/promises/sight.ts';
import { aimWeight } from './aim-weight.ts';
import type { Mind } from './mind.ts';

/** Value of a programme chip more than a freeze allows, points. */
const CHIP = 0.6;
/** Cost of being seen to break a freeze, points, for one to whom the future is worth most. */
const SEEN = 3;

/** The most chips that Pyongyang gives the programme: what its freezes allow, and one more if nobody is likely to see it. */
export function mostProgrammeChips(mind: Mind): number {
  const { view, scenario, temper, taste } = mind;
  let most = 4;
  let seen = 0;
  for (const { status, parties, terms } of view.agreements) {
    if (status !== 'in-force') continue;
    for (const term of terms) {
      if (term.kind !== 'freeze' || term.by !== 'dprk') continue;
      most = Math.min(most, chipsUnderFreeze(term.share));
      seen = Math.max(seen, sightOf(view, scenario, parties, term, {}).chance);
    }
  }
  if (most === 4 || temper.bluff === 0) return most;
  const gain = CHIP * aimWeight(mind, ['deterrent']) * temper.bluff;
  const cost = SEEN * (0.5 + temper.patience) * seen;
  return gain - cost + 0.2 * taste.of('freeze:cheat') > 0 ? most + 1 : most;
}
