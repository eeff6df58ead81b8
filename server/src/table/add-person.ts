import { NOTHING_READ } from '@letter/shared/protocol';
import type { Core, Person } from './core.ts';

/** Somebody who has not been at the table before joins those who are known there. */
export function addPerson(
  core: Core,
  who: Pick<Person, 'id' | 'tokenHash' | 'name' | 'seat' | 'isHere'> & Partial<Pick<Person, 'isAdviser'>>,
): Person {
  const person: Person = {
    isAdviser: false,
    ...who,
    role: null,
    formerTokens: [],
    rejoinHash: null,
    standing: null,
    marks: NOTHING_READ,
    away: 0,
    asks: null,
    handedOn: null,
    hasLeft: false,
    answers: new Map(),
  };
  core.people.set(person.id, person);
  return person;
}
