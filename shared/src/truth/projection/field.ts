import type { SeatId } from '../../terms/vocabulary.ts';
import type { SeatState, World } from '../world.ts';
import { maskOf, type Known, type Mask, type Source } from './sources.ts';

/** One field of a view: the parts of the World that it is made of, and how. It cannot read any other part. */
export interface Field<V> {
  readonly from: Mask;
  readonly of: (world: World) => V;
}

/** A field made of parts of the World other than the seats. */
export const field = <K extends Source, V>(from: readonly K[], of: (known: Known<K>) => V): Field<V> => ({
  from: maskOf(from, []),
  of,
});

/** A field made of one seat's state and of parts of the World other than the seats. */
export const fieldOfSeat = <K extends Source, V>(
  seat: SeatId,
  from: readonly K[],
  of: (own: SeatState, known: Known<K>) => V,
): Field<V> => ({ from: maskOf(from, [seat]), of: (world) => of(world.seats[seat], world) });

/** A field made of the states of all seats. */
export const fieldOfSeats = <V>(of: (seats: World['seats']) => V): Field<V> => ({
  from: maskOf([], ['us', 'china', 'un', 'dprk']),
  of: ({ seats }) => of(seats),
});

/** The fields of a view, in the order in which it has them. */
export type Fields<V> = { readonly [K in keyof V]-?: Field<V[K]> };
