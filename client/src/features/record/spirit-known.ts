import { BASKETS } from '@letter/shared/play';
import type { BasketId, PublicRound, PublicView, SeatView, SenderId } from '@letter/shared/play';
import type { ShownEffort } from '../../marks/split-disc.tsx';

/**
 * The true effort of a sender in a round, as far as this reader may know it: its own, or what was proved publicly or to
 * it.
 */
export function spiritKnown(
  table: PublicView,
  view: SeatView | null,
  sender: SenderId,
  basket: BasketId,
  round: number,
): ShownEffort {
  if (view?.seat === sender) {
    const own = view.ownEfforts.find((one) => one.round === round);
    if (own !== undefined) return own.effort[basket];
  }
  const found = table.found.find((one) => one.sender === sender && one.round === round);
  return found === undefined ? 'unknown' : found.effort[basket];
}

/** The report of a sender in a round. */
export const reportKnown = (record: PublicRound | undefined, sender: SenderId, basket: BasketId): ShownEffort =>
  record?.reports[sender][basket] ?? 'unknown';

/** The mean of a sender's efforts over the baskets, if all are known. */
export function meanEffort(of: (basket: BasketId) => ShownEffort): ShownEffort {
  const values = BASKETS.map(of);
  const known = values.filter((value) => typeof value === 'number');
  return known.length < values.length ? 'unknown' : known.reduce((sum, value) => sum + value, 0) / known.length;
}
