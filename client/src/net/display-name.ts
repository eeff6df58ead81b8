import { cutName } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';

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

/** Suggest a name that says nothing about the person. */
export const suggestName = (): string => `${pick(FIRST)} ${pick(SECOND)}`;

/** The name remembered on this device; the first call suggests one and remembers it. */
export const rememberedName = (): string => knownName() ?? rememberName(suggestName()) ?? '';

/** Remember a name on this device; gives it back tidied, or null if nothing to read is left of it. */
export function rememberName(name: string): string | null {
  const tidy = cutName(name);
  if (tidy !== null) writeStored(KEY, tidy);
  return tidy;
}

/** The name this device already has, or null for somebody who came by a link and was never asked. */
export const knownName = (): string | null => cutName(readStored(KEY) ?? '');
