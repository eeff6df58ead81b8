import type { SeatId } from '@letter/shared/play';
import type { DelegationPerson, DelegationView } from '@letter/shared/protocol';
import { useMemo } from 'react';
import { useYou } from '../../state/use-table.ts';
import { initialsOf } from './initials.ts';

/** The delegation of several people that the reader belongs to. */
export interface OwnDelegation extends DelegationView {
  readonly seat: SeatId;
  readonly initials: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, DelegationPerson>;
}

/** The delegation of several people that the reader belongs to; `null` for one alone or an onlooker. */
export function useDelegation(): OwnDelegation | null {
  const seat = useYou().seat;
  const told = useYou().delegation;
  return useMemo(
    () =>
      seat === null || told === null
        ? null
        : {
            ...told,
            seat,
            initials: initialsOf(told.people.map(({ name }) => name)),
            byId: new Map(told.people.map((person) => [person.id, person])),
          },
    [seat, told],
  );
}

/** The people of a delegation who decide and are present. */
export const presentIn = ({ people }: Pick<DelegationView, 'people'>): readonly DelegationPerson[] => {
  const full = people.filter(({ isAdviser }) => !isAdviser);
  return (full.length === 0 ? people : full).filter(({ isPresent }) => isPresent);
};

/** Ids of the people with a part of the docket, by portfolio. */
export const ownersIn = ({ owners }: Pick<DelegationView, 'owners'>): readonly string[] => [
  ...new Set(Object.values(owners).flatMap((id) => (id === null ? [] : [id]))),
];
