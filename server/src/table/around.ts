import { SEATS } from '@letter/shared/play';
import type { Core, Person } from './core.ts';

/**
 * How a field of a table bears on what is told of the people and the time around its game, and on what is kept of them: by
 * what it is, by what lies in it, or not at all. Each new field has to say it.
 */
const BEARS: { readonly [K in keyof Core]: 'as-it-is' | 'by-what-lies-in-it' | 'not' } = {
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

const isFieldName = (name: string): name is keyof Core => name in BEARS;
const AS_IT_IS = Object.keys(BEARS).filter(
  (name): name is keyof Core => isFieldName(name) && BEARS[name] === 'as-it-is',
);

/** The fields of a person: all of them bear. */
const PERSON: { readonly [K in keyof Person]: true } = {
  id: true,
  tokenHash: true,
  formerTokens: true,
  rejoinHash: true,
  name: true,
  seat: true,
  role: true,
  standing: true,
  marks: true,
  isAdviser: true,
  isHere: true,
  away: true,
  asks: true,
  handedOn: true,
  hasLeft: true,
  answers: true,
};
const OF_PERSON = Object.keys(PERSON).filter((name): name is keyof Person => name in PERSON);

/**
 * Tells cheaply whether anything around the game of a table has changed since it was last looked at. What people and the
 * time are like is changed in many places, so that the values themselves are compared, one by one.
 */
export class Around {
  readonly #seen: unknown[] = [];
  #at = 0;
  #version = 0;

  /** A number that is another one whenever something around the game is other than before. */
  versionOf(core: Core): number {
    const before = this.#version;
    this.#at = 0;
    for (const name of AS_IT_IS) this.#see(core[name], before);
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

  #seePeople({ people, removed, witnesses, goers }: Core, before: number): void {
    // Without their numbers somebody who goes from one list to the next would not be noticed.
    this.#see(people.size, before);
    this.#see(witnesses.size, before);
    this.#see(goers.size, before);
    for (const person of people.values()) this.#seePerson(person, before);
    for (const person of removed) this.#seePerson(person, before);
    for (const [token, posts] of witnesses) {
      this.#see(token, before);
      this.#see(posts, before);
    }
    for (const id of goers) this.#see(id, before);
  }

  #seePerson(person: Person, before: number): void {
    this.#see(person, before);
    for (const name of OF_PERSON) this.#see(person[name], before);
  }

  #see(value: unknown, before: number): void {
    if (this.#seen[this.#at] !== value) {
      this.#seen[this.#at] = value;
      this.#version = before + 1;
    }
    this.#at += 1;
  }
}
