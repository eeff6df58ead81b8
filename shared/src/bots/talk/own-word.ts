import { openPledges } from '../../rules/acts/pledges.ts';
import type { PledgeView } from '../../terms/pledge.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { BasketId } from '../../terms/vocabulary.ts';

/** The promises that the seat made in talk and has yet to keep; what it threatened is not among them. */
export const ownWord = (view: SeatView): readonly PledgeView[] =>
  openPledges(view.pledges, view.seat).filter(({ unless, due }) => unless === null && due >= view.public.round);

/** The threats of the seat that it can still make good. */
export const ownThreats = (view: SeatView): readonly PledgeView[] =>
  openPledges(view.pledges, view.seat).filter(({ unless }) => unless !== null);

/** The highest effort on a basket that the seat said in talk it would make. */
export const saidEffort = (view: SeatView, basket: BasketId): number =>
  ownWord(view).reduce(
    (most, { step }) => (step.kind === 'enforce' && step.basket === basket ? Math.max(most, step.atLeast) : most),
    0,
  );
