import { SEATS } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { coverFor, handBack } from './cover.ts';
import { isAttended, isCorrespondence, peopleOf } from '../people.ts';

/** By correspondence, let standing orders and the advisor do for absent delegations what the closing phase decides. */
export async function coverLate(core: Core): Promise<void> {
  if (!isCorrespondence(core) || core.world === null) return;
  const { phase, seats } = core.world;
  // Nothing is decided in the other phases; an untouched docket repeats itself.
  if (phase !== 'negotiation' && phase !== 'orders') return;
  for (const seat of SEATS) {
    const isLate = peopleOf(core, seat).length > 0 && !isAttended(core, seat) && !seats[seat].ready;
    if (isLate && !core.covered.has(seat)) await coverFor(core, seat);
  }
}

/** Give seats back that were covered for the closing only. */
export async function uncoverLate(core: Core): Promise<void> {
  if (isCorrespondence(core)) await handBackCovered(core);
}

/** Give every covered seat back to its people. */
export async function handBackCovered(core: Core): Promise<void> {
  for (const seat of SEATS) if (core.covered.has(seat)) await handBack(core, seat);
}
