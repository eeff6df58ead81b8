import { knownName } from './display-name.ts';
import { forgetAllOf, freshMark, marksKnown, personHere, turnTo } from './identity.ts';
import type { PersonMark } from './identity.ts';
import { knownRejoin } from './rejoin-code.ts';

const PARAMETER = 'as';

/** Somebody whom this browser remembers by name. */
export interface KnownPerson {
  readonly mark: PersonMark;
  readonly name: string;
}

/** Everybody this browser remembers by name, latest first. */
export const knownPeople = (): readonly KnownPerson[] =>
  marksKnown().flatMap((mark) => {
    const name = knownName(mark);
    return name === null ? [] : [{ mark, name }];
  });

/** Who of this browser has a personal code; they need not be asked who they are. */
export const ownerOf = (table: string, rejoin: string): KnownPerson | null =>
  knownPeople().find(({ mark }) => knownRejoin(table, mark) === rejoin) ?? null;

/** Makes this tab one for somebody new, who inherits nothing. */
export const becomeSomebodyElse = (): void => turnTo(freshMark());

/** The address of a page for a second person in this browser. */
export const addressForSecond = (path: string): string => `${path}?${PARAMETER}=${freshMark()}`;

/** Removes all that this browser remembers of the person in front of it: name, tables, secrets, drafts. */
export const forgetPerson = (): void => forgetAllOf(personHere());
