import { cutName } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';
import { keyFor, personHere, turnTo } from './identity.ts';
import type { PersonMark } from './identity.ts';

const KEY = 'letter.name';
const FIRST = [
  'Quiet',
  'Patient',
  'Candid',
  'Northern',
  'Early',
  'Steady',
  'Plain',
  'Distant',
  'Careful',
  'Amber',
  'Level',
  'Frank',
];
const SECOND = [
  'Heron',
  'Lantern',
  'Harbour',
  'Cedar',
  'Ferry',
  'Crane',
  'Meridian',
  'Orchard',
  'Kestrel',
  'Almanac',
  'Willow',
  'Causeway',
];
const pick = (words: readonly string[]): string => words[Math.floor(Math.random() * words.length)] ?? '';

/** A suggested name that says nothing about the person. */
export const suggestName = (): string => `${pick(FIRST)} ${pick(SECOND)}`;

/** The name of the person here; somebody who was never asked gets a suggested one. */
export const rememberedName = (): string => knownName() ?? rememberName(suggestName()) ?? '';

/**
 * Remembers the name of the person here, who thereby is known to this tab; returns it tidied, or null if nothing
 * legible is left of it.
 */
export function rememberName(name: string): string | null {
  const tidy = cutName(name);
  if (tidy === null) return null;
  writeStored(keyFor(KEY), tidy);
  turnTo(personHere());
  return tidy;
}

/** The name this browser has for a person, or null for somebody who came by a link and was never asked. */
export const knownName = (mark: PersonMark = personHere()): string | null =>
  cutName(readStored(keyFor(KEY, mark)) ?? '');
