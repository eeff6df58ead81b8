import type { OwnPromise, SeatId, Slot } from '@letter/shared/play';
import { memo } from 'react';
import { useSettledSeat } from '../../state/use-table.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStakesWords } from '../words/use-stakes-words.ts';
import { usePromisesAt } from './use-own-promises.ts';
import './lever-notes.css';

/** The promises that the orders of one slot can break: what keeps each, or that the order breaks it and who would see. */
export const PromiseLines = memo(function PromiseLines(told: PromiseLinesProps) {
  const view = useSettledSeat();
  // A desk has some twenty places, and most delegations have promised nothing: those are not drawn again with each order.
  const hasPromised =
    view !== null &&
    (view.pledges.some(({ by, outcome }) => by === view.seat && outcome === 'open') ||
      view.agreements.some(({ status, terms }) => status === 'in-force' && terms.some(({ by }) => by === view.seat)));
  return hasPromised ? <Lines {...told} /> : null;
});

/** Props of PromiseLines. */
interface PromiseLinesProps {
  readonly place: Slot;
  readonly reader: SeatId;
}

function Lines({ place, reader }: PromiseLinesProps) {
  const promises = usePromisesAt(place);
  return promises.map((one) => (
    <PromiseLine key={`${one.id}.${one.index}`} promise={breaksHere(one, place)} reader={reader} />
  ));
}

/** A promise is broken at the lever whose order breaks it, and stands as a rule at the others. */
const breaksHere = (one: OwnPromise, place: Slot): OwnPromise =>
  one.at === null || one.at.includes(place) ? one : { ...one, at: null };

/** One promise, kept or broken, with a mark that is not its colour alone. */
export function PromiseLine({ promise, reader }: { readonly promise: OwnPromise; readonly reader: SeatId }) {
  const words = useStakesWords();
  const isBroken = promise.at !== null;
  return (
    <p className={isBroken ? 'promise-line is-broken' : 'promise-line'} aria-live="polite">
      <Icon name={isBroken ? 'cross' : 'check'} size={12} />
      <span>{words.promise(promise, reader)}</span>
    </p>
  );
}
