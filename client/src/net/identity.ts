import { TOKEN_PATTERN } from '@letter/shared/protocol';
import { dropStored, readStored, storedKeys, writeStored } from '../lib/stored.ts';
import { randomId } from './random-id.ts';

// Several people may use one browser, at once or one after the other. What is remembered of a person is kept under a
// key of theirs: the first one's bear no mark, those of the others end in their mark. Which person a tab is for, the tab
// remembers; a new tab has to ask.

const TOKEN = 'letter.token';
const NAME = 'letter.name';
/** Who used this browser, latest first. */
const PEOPLE = 'letter.people';
const IN_TAB = 'letter.person';
const PARAMETER = 'as';
const MARK = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,23}$/;
const FIRST = '-';
const BEFORE_MARK = '~';
/** People one browser remembers; whoever has not been there for longest is forgotten. */
const MAX_PEOPLE = 12;

/** The mark of a person of this browser; `null` for the first one. */
export type PersonMark = string | null;

/** The key of something remembered for one person. */
export const keyFor = (key: string, mark: PersonMark = personHere()): string =>
  mark === null ? key : `${key}${BEFORE_MARK}${mark}`;

/** The mark in a key; `null` for what is the first person's. */
export const markOf = (key: string): PersonMark => /~(.+)$/.exec(key)?.[1] ?? null;

const readMark = (text: string | undefined): PersonMark | undefined =>
  text === FIRST ? null : text !== undefined && MARK.test(text) ? text : undefined;

const writeMark = (mark: PersonMark): string => mark ?? FIRST;

/** `?as=` in the address names a person, such as the second of two who play in one browser. */
const ofAddress = (): PersonMark | undefined => {
  const named = new URLSearchParams(window.location.search).get(PARAMETER);
  return readMark(named?.replaceAll(/[^A-Za-z0-9_-]+/g, '_').slice(0, 24));
};

const ofTab = (): PersonMark | undefined => readMark(readStored(IN_TAB, 'tab') ?? undefined);

const everybody = (): readonly PersonMark[] =>
  (readStored(PEOPLE) ?? '').split(' ').flatMap((text) => {
    const mark = readMark(text);
    return mark === undefined ? [] : [mark];
  });

/** Which of the people of this browser this page is for: by its address, by its tab, or else who was here last. */
export function personHere(): PersonMark {
  const known = [ofAddress(), ofTab(), everybody()[0]].find((mark) => mark !== undefined);
  return known ?? null;
}

/** Whether this tab knows who is in front of it, as opposed to who was there last. */
export const isSure = (): boolean => ofTab() !== undefined && ofTab() === personHere();

/** From now on this tab is for one person, whom tabs that are opened later suggest. */
export function turnTo(mark: PersonMark): void {
  const named = ofAddress();
  if (named !== undefined && named !== mark) {
    const address = new URL(window.location.href);
    address.searchParams.delete(PARAMETER);
    window.history.replaceState(window.history.state, '', address);
  }
  writeStored(IN_TAB, writeMark(mark), 'tab');
  const others = everybody().filter((one) => one !== mark);
  for (const one of others.slice(MAX_PEOPLE - 1)) dropAllOf(one);
  const kept = [mark, ...others.slice(0, MAX_PEOPLE - 1)];
  writeStored(PEOPLE, kept.map(writeMark).join(' '));
}

/** The marks of those whom this browser remembers by name, latest first. */
export function marksKnown(): readonly PersonMark[] {
  const named = storedKeys().flatMap((key) => (key.split(BEFORE_MARK)[0] === NAME ? [markOf(key)] : []));
  return [...new Set([...everybody().filter((mark) => named.includes(mark)), ...named])];
}

/** A mark that nobody of this browser has, short enough for an address. */
export function freshMark(): string {
  const taken = new Set<PersonMark>([...storedKeys().map(markOf), ...everybody()]);
  let number = 2;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** Removes all that this browser remembers of a person, and what this tab does. */
export function forgetAllOf(mark: PersonMark): void {
  dropAllOf(mark);
  for (const key of storedKeys('tab')) dropStored(key, 'tab');
  const others = everybody().filter((one) => one !== mark);
  if (others.length === 0) dropStored(PEOPLE);
  else writeStored(PEOPLE, others.map(writeMark).join(' '));
}

function dropAllOf(mark: PersonMark): void {
  for (const key of storedKeys()) if (key !== PEOPLE && markOf(key) === mark) dropStored(key);
}

/** The secret that identifies a person of this browser to their seats, made once. */
export function delegateToken(mark: PersonMark = personHere()): string {
  const key = keyFor(TOKEN, mark);
  const known = readStored(key);
  if (known !== null && TOKEN_PATTERN.test(known)) return known;
  const made = randomId();
  writeStored(key, made);
  return made;
}
