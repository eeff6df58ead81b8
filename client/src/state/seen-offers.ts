import type { Agreement, SeatId, SettledView } from '@letter/shared/play';
import { useEffect } from 'react';
import type { Recipient } from '../net/requests.ts';
import { type ParseDraft, useDraft } from './drafts.ts';

/** Where an agreement is dealt with, and nowhere else: between two in their conversation, among more in the plenary. */
export function placeOf({ parties }: Pick<Agreement, 'parties'>, own: SeatId): Recipient | null {
  const others = parties.filter((seat) => seat !== own);
  if (others.length === parties.length) return null;
  return others.length === 1 ? (others[0] ?? null) : 'plenary';
}

/** The agreements of one conversation. */
export const agreementsIn = (view: SettledView, channel: Recipient): readonly Agreement[] =>
  view.agreements.filter((agreement) => placeOf(agreement, view.seat) === channel);

/** The offers of others that wait for this delegation's answer. */
export const openOffers = ({ agreements, seat }: SettledView): readonly Agreement[] =>
  agreements.filter(
    ({ status, offeredBy, signed, parties }) =>
      status === 'offered' && offeredBy !== seat && parties.includes(seat) && !signed.includes(seat),
  );

const parseIds: ParseDraft<readonly string[]> = (input) =>
  Array.isArray(input) ? input.filter((id): id is string => typeof id === 'string') : null;

const MOST_KEPT = 60;

/** The offers of a conversation that this person has not had in sight yet. */
export function useUnseenOffers(view: SettledView | null): (channel: Recipient) => readonly Agreement[] {
  const [seen] = useDraft('offers-seen', parseIds);
  return (channel) =>
    view === null
      ? []
      : openOffers(view).filter((offer) => placeOf(offer, view.seat) === channel && seen?.includes(offer.id) !== true);
}

/** Marks the offers of a conversation as seen while they are in sight. */
export function useSeeingOffers(view: SettledView, channel: Recipient, isInSight: boolean): void {
  const [, setSeen] = useDraft('offers-seen', parseIds);
  const unseen = useUnseenOffers(view)(channel)
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    if (!isInSight || unseen === '') return;
    setSeen((known) => [...(known ?? []), ...unseen.split(' ')].slice(-MOST_KEPT));
  }, [isInSight, unseen, setSeen]);
}
