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

/** A suggested name that says nothing about the person. */
export const suggestName = (): string => `${pick(FIRST)} ${pick(SECOND)}`;

/** The name remembered on this device; the first call suggests one and remembers it. */
export const rememberedName = (): string => knownName() ?? rememberName(suggestName()) ?? '';

/** Remembers a name on this device; returns it tidied, or null if nothing legible is left of it. */
export function rememberName(name: string): string | null {
  const tidy = cutName(name);
  if (tidy !== null) writeStored(KEY, tidy);
  return tidy;
}

/** The name this device already has, or null for a person who came by a link and was never asked. */
export const knownName = (): string | null => cutName(readStored(KEY) ?? '');
