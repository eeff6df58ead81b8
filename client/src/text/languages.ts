import { readStored } from '../lib/stored.ts';

/** A language of the game: the folder of its catalogues, and the locale of its numbers, dates and lists. */
interface Language {
  readonly folder: string;
  readonly locale: string;
  /** True if the catalogues are distorted on reading: accented, longer and in brackets. */
  readonly isPseudo?: true;
}

/** The locale of the catalogues that every other language falls back to. */
export const DEFAULT_LOCALE = 'en-GB';

/** Every language that has catalogues; a new one is a folder and a line. */
export const LANGUAGES: readonly Language[] = [
  { folder: 'en', locale: DEFAULT_LOCALE },
  // For tests and translators: it shows what is not in a catalogue, and where longer words do not fit.
  { folder: 'en', locale: 'en-XA', isPseudo: true },
];

const KEY = 'letter.language';

/**
 * The locale that a person asked for: `?lang=en-XA` in the address for as long as the page is loaded, or the stored
 * setting. The default if neither is a known one.
 */
export function requestedLocale(): string {
  const wishes = [new URLSearchParams(window.location.search).get('lang'), readStored(KEY)];
  const known = wishes.find((wish) => LANGUAGES.some(({ locale }) => locale === wish));
  return known ?? DEFAULT_LOCALE;
}
