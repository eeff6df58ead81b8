import type { Participant, SessionState } from '@letter/shared/authority';
import type { Place, Seatable } from '@letter/shared/session';
import type { SessionCore } from './core.ts';

/** A person of the session who was not removed. */
export const findPerson = ({ state }: SessionCore, id: string): Participant | null =>
  state.people.find((one) => one.id === id && !one.isRemoved) ?? null;

/** The person whose device has a token. */
export const findByToken = ({ state }: SessionCore, tokenHash: string): Participant | null =>
  state.people.find((one) => one.tokenHash === tokenHash && !one.isRemoved) ?? null;

/** Whether somebody counts when seats are shared out: not removed, and not marked absent. */
export const isIn = ({ isRemoved, isAbsent }: Participant): boolean => !isRemoved && !isAbsent;

/** Whether somebody has come and counts. */
export const hasCome = (one: Participant): boolean => isIn(one) && one.tokenHash !== null;

/** The places that are held, but by one person. */
export const placesTaken = ({ people }: SessionState, but: string | null = null): readonly Place[] =>
  people.flatMap((one) => (isIn(one) && one.id !== but && one.place !== null ? [one.place] : []));

/** Those who are to be seated. */
export const seatables = ({ people }: SessionState): readonly Seatable[] =>
  people.filter(isIn).map(({ id, place }) => ({ id, place }));

/** Whether somebody who comes to a post of a running game advises at first: others decide there already. */
export const advises = ({ state, looks }: SessionCore, id: string, place: Place): boolean =>
  looks.get(place.table)?.status === 'playing' &&
  state.people.some(
    (one) => one.id !== id && hasCome(one) && one.place?.table === place.table && one.place.post === place.post,
  );

/** An id that nobody in the session has had. */
export function freshPersonId({ people }: SessionState, further = 0): string {
  const highest = people.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return `p${highest + 1 + further}`;
}
