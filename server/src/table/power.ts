import type { Core, Person } from './core.ts';

// Who may do what to a table. Its maker opened it and keeps that for as long as it lives; who stands in while the maker is
// away has only what play needs. A table among strangers has neither.

/** The person who made the table, if they have been here. */
export const makerOf = (core: Core): Person | null => core.people.get(core.maker ?? '') ?? null;

/** Whether a person made the table: alone may end, delete and read it, and decides about the people at it. */
export const isMaker = (core: Core, person: Person): boolean => core.maker === person.id;

/** Whether a person leads the table now, as its maker or in the maker's place: may start it and mind its clock. */
export const mayLead = (core: Core, person: Person): boolean => core.host === person.id;
