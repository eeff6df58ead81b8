import { SEATS } from '@letter/shared/play';
import type { Core, Person } from './core.ts';

/**
 * How a field of a table bears on what is told of the people and the time around its game, and on what is kept of them: by
 * what it is, by what lies in it, or not at all. Each new field has to say it.
 */
export const BEARS: { readonly [K in keyof Core]: 'as-it-is' | 'by-what-lies-in-it' | 'not' } = {
  settings: 'as-it-is',
  people: 'by-what-lies-in-it',
  witnesses: 'by-what-lies-in-it',
  covered: 'by-what-lies-in-it',
  thisRound: 'by-what-lies-in-it',
  margins: 'as-it-is',
  maker: 'as-it-is',
  makerToken: 'as-it-is',
  host: 'as-it-is',
  removed: 'by-what-lies-in-it',
  isLocked: 'as-it-is',
  readied: 'by-what-lies-in-it',
  authors: 'by-what-lies-in-it',
  rule: 'as-it-is',
  delegations: 'by-what-lies-in-it',
  agreed: 'as-it-is',
  status: 'as-it-is',
  pace: 'as-it-is',
  world: 'by-what-lies-in-it',
  deadline: 'as-it-is',
  paused: 'as-it-is',
  hold: 'as-it-is',
  lastPlayed: 'as-it-is',
  goers: 'by-what-lies-in-it',
  notice: 'as-it-is',
  nextPerson: 'as-it-is',
  asideAt: 'as-it-is',
  isRecordHeld: 'as-it-is',
  ports: 'not',
  timers: 'not',
  counts: 'not',
  publisher: 'not',
  conductor: 'not',
  observer: 'not',
  onGone: 'not',
  onParted: 'not',
  thoughts: 'not',
  sequence: 'not',
  lengthened: 'not',
  queue: 'not',
  views: 'not',
  told: 'not',
  isGone: 'not',
  isLost: 'not',
  goneSince: 'not',
  aside: 'not',
  isBehind: 'not',
  kept: 'not',
};

// All of this is asked twice for each order. A field by its name is found several times as fast as in a loop over names.

const isSamePerson = (seen: Person, person: Person): boolean =>
  seen.id === person.id &&
  seen.tokenHash === person.tokenHash &&
  seen.formerTokens === person.formerTokens &&
  seen.rejoinHash === person.rejoinHash &&
  seen.name === person.name &&
  seen.seat === person.seat &&
  seen.role === person.role &&
  seen.standing === person.standing &&
  seen.marks === person.marks &&
  seen.isAdviser === person.isAdviser &&
  seen.isHere === person.isHere &&
  seen.away === person.away &&
  seen.asks === person.asks &&
  seen.handedOn === person.handedOn &&
  seen.hasLeft === person.hasLeft &&
  seen.answers === person.answers;

/** A person, and what they were like when they were last looked at: all fields of a person bear. */
interface Seen {
  readonly person: Person;
  readonly as: Person;
}

/**
 * Tells cheaply whether anything around the game of a table has changed since it was last looked at. What people and the
 * time are like is changed in many places, so that the values themselves are compared, one by one.
 */
export class Around {
  #people: readonly Seen[] = [];
  readonly #seen: unknown[] = [];
  #at = 0;
  #version = 0;

  /** A number that is another one whenever something around the game is other than before. */
  versionOf(core: Core): number {
    const before = this.#version;
    this.#at = 0;
    this.#seeAsItIs(core, before);
    this.#seePeople(core, before);
    for (const seat of SEATS) {
      const round = core.thisRound[seat];
      this.#see(round.before, before);
      this.#see(round.voteBefore, before);
      this.#see(round.acts, before);
      this.#see(core.covered.has(seat), before);
      this.#see(core.delegations.states.get(seat), before);
      const readied = core.readied.get(seat);
      this.#see(readied, before);
      this.#see(readied?.until, before);
    }
    const { world } = core;
    this.#see(world?.seed, before);
    this.#see(world?.round, before);
    this.#see(world?.phase, before);
    this.#see(world?.messages, before);
    this.#see(world?.notes, before);
    this.#see(core.authors.size, before);
    this.#see(core.delegations.notes.size, before);
    if (this.#seen.length !== this.#at) {
      this.#seen.length = this.#at;
      this.#version = before + 1;
    }
    return this.#version;
  }

  #seeAsItIs(core: Core, before: number): void {
    this.#see(core.settings, before);
    this.#see(core.margins, before);
    this.#see(core.maker, before);
    this.#see(core.makerToken, before);
    this.#see(core.host, before);
    this.#see(core.isLocked, before);
    this.#see(core.rule, before);
    this.#see(core.agreed, before);
    this.#see(core.status, before);
    this.#see(core.pace, before);
    this.#see(core.deadline, before);
    this.#see(core.paused, before);
    this.#see(core.hold, before);
    this.#see(core.lastPlayed, before);
    this.#see(core.notice, before);
    this.#see(core.nextPerson, before);
    this.#see(core.asideAt, before);
    this.#see(core.isRecordHeld, before);
  }

  #seePeople({ people, removed, witnesses, goers }: Core, before: number): void {
    // Without their numbers somebody who goes from one list to the next would not be noticed.
    this.#see(people.size, before);
    this.#see(witnesses.size, before);
    this.#see(goers.size, before);
    if (!this.#arePeopleAsBefore(people, removed)) {
      this.#people = [...people.values(), ...removed].map((person) => ({ person, as: { ...person } }));
      this.#version = before + 1;
    }
    for (const [token, posts] of witnesses) {
      this.#see(token, before);
      this.#see(posts, before);
    }
    for (const id of goers) this.#see(id, before);
  }

  #arePeopleAsBefore(people: Core['people'], removed: Core['removed']): boolean {
    let at = 0;
    for (const person of people.values()) if (!this.#isAsBefore(at++, person)) return false;
    for (const person of removed) if (!this.#isAsBefore(at++, person)) return false;
    return at === this.#people.length;
  }

  #isAsBefore(at: number, person: Person): boolean {
    const seen = this.#people[at];
    return seen !== undefined && seen.person === person && isSamePerson(seen.as, person);
  }

  #see(value: unknown, before: number): void {
    if (this.#seen[this.#at] !== value) {
      this.#seen[this.#at] = value;
      this.#version = before + 1;
    }
    this.#at += 1;
  }
}
