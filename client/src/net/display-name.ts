import { readStored, writeStored } from '../lib/stored.ts';

const KEY = 'letter.name';
const LIMIT = 24;
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

/** Tidy a typed name as the server will: one line, no control or direction marks, at most 24 characters. */
export function tidyName(typed: string): string {
  const plain = typed
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return Array.from(plain).slice(0, LIMIT).join('').trim();
}

/** The name remembered on this device; the first call suggests one and remembers it. */
export function rememberedName(): string {
  const known = tidyName(readStored(KEY) ?? '');
  return known === '' ? rememberName(suggestName()) : known;
}

/** Remember a name on this device; gives it back tidied. */
export function rememberName(name: string): string {
  const tidy = tidyName(name);
  writeStored(KEY, tidy);
  return tidy;
}

/** The name this device already has, or null for somebody who came by a link and was never asked. */
export function knownName(): string | null {
  const known = tidyName(readStored(KEY) ?? '');
  return known === '' ? null : known;
}
