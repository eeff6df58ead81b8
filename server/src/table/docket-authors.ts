import type { SeatId } from '@letter/shared/play';
import type { Core, Person } from './core.ts';
import { peopleOf } from './people.ts';

/** Note that a person is about to change a slot of their delegation's docket. */
export function noteAuthor(core: Core, seat: SeatId, slot: string, person: Person): void {
  const round = core.world?.round ?? 0;
  if (core.docketAuthors.round !== round) core.docketAuthors = { round, bySeat: new Map() };
  const { bySeat } = core.docketAuthors;
  const slots = bySeat.get(seat) ?? new Map<string, string>();
  slots.set(slot, person.id);
  bySeat.set(seat, slots);
}

/** Who last changed what in the docket of a delegation of several people, by name; nobody needs it alone. */
export function docketByOf(core: Core, seat: SeatId | null): Readonly<Record<string, string>> {
  const { round, bySeat } = core.docketAuthors;
  if (seat === null || round !== core.world?.round || peopleOf(core, seat).length < 2) return {};
  return Object.fromEntries(
    [...(bySeat.get(seat) ?? [])].flatMap(([slot, id]) => {
      const author = core.people.get(id);
      return author === undefined ? [] : [[slot, author.name]];
    }),
  );
}
