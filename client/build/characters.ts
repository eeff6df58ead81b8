import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where sentences stand: a catalogue, and the keys that lead to a part of it. */
type Place = readonly [catalogue: string, ...keys: readonly string[]];

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** What figures, moments, lists and people's words bring along: signs that browsers and our own code write. */
const WRITTEN = '\u00A0\u202F\u2009±·×÷°§£€–—‘’“”„…→←↑↓−•′″\u2009\u200E\u2066\u2067\u2068\u2069';

/**
 * The characters of the catalogues of every language, in order; of some places in them only if any are named. The whole has every
 * sign of a keyboard as well, since values are put into sentences.
 */
export function charactersOf(folder: string, ...places: readonly Place[]): string {
  const texts: string[] = places.length === 0 ? [PRINTABLE, WRITTEN] : [' '];
  for (const language of readdirSync(folder, { withFileTypes: true })) {
    if (!language.isDirectory()) continue;
    const names = readdirSync(join(folder, language.name)).filter((name) => name.endsWith('.json'));
    for (const name of names) {
      const words: unknown = JSON.parse(readFileSync(join(folder, language.name, name), 'utf8'));
      if (places.length === 0) texts.push(...sentences(words));
      for (const [catalogue, ...keys] of places)
        if (name === `${catalogue}.json`) texts.push(...sentences(keys.reduce<unknown>(within, words)));
    }
  }
  return [...new Set(texts.join(''))].toSorted().join('');
}

const within = (words: unknown, key: string): unknown =>
  typeof words === 'object' && words !== null ? Reflect.get(words, key) : undefined;

function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

/** Characters as a style sheet names them: `U+20-7E,U+A0`. */
export function writeRange(characters: string): string {
  const codes = [...new Set(Array.from(characters, (one) => one.codePointAt(0) ?? 0))].toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
