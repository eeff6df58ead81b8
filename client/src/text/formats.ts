import i18next from 'i18next';
import { DEFAULT_LOCALE } from './languages.ts';

const locale = (): string => i18next.language ?? DEFAULT_LOCALE;

/** One kind of formatter, created once per locale: Intl formatters are expensive to create. */
function perLocale<Writer>(make: (locale: string) => Writer): () => Writer {
  const made = new Map<string, Writer>();
  return () => {
    const tag = locale();
    const writer = made.get(tag) ?? make(tag);
    made.set(tag, writer);
    return writer;
  };
}

/** A number formatter in the language in use, with a true minus sign. */
export function numberWriter(options: Intl.NumberFormatOptions = {}): (value: number) => string {
  const writer = perLocale((tag) => new Intl.NumberFormat(tag, options));
  return (value) =>
    writer()
      .format(value === 0 ? 0 : value)
      .replace('-', '−');
}

/** A date formatter in the language in use and the reader's time zone. */
export function timeWriter(options: Intl.DateTimeFormatOptions): (moment: number) => string {
  const writer = perLocale((tag) => new Intl.DateTimeFormat(tag, options));
  return (moment) => writer().format(moment);
}

const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const rows = perLocale((tag) => new Intl.ListFormat(tag, { type: 'unit' }));

/** Several things in one phrase: "border, sea and dollar". */
export const listWords = (items: readonly string[]): string => lists().format(items);

/** A letter of a script that is written from right to left, or a sign that turns the text around it. */
const TURNS = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The number that a table puts after a name which somebody has already. */
const NUMBERED = /^(?<alone>.*\S) (?<number>\d+)$/u;

/**
 * A person's name as a value of a sentence: written from right to left, it leaves the words beside it in their place, and
 * its number stays after it.
 */
export function personWords(name: string): string {
  if (!TURNS.test(name)) return name;
  const { alone = name, number } = NUMBERED.exec(name)?.groups ?? {};
  const apart = `\u2068${alone}\u2069`;
  return number === undefined ? apart : `${apart} ${number}`;
}

/** The names of several people in one phrase. */
export const peopleWords = (names: readonly string[]): string => listWords(names.map(personWords));

/** Several things in a row, without a word before the last: "2 kept, 1 broken". */
export const rowWords = (items: readonly string[]): string => rows().format(items);

/** Several clauses, which may contain commas, in one sentence: "tension +4 ± 2; unity −1". */
export const clauseWords = (clauses: readonly string[]): string =>
  joined(clauses, (first, next) => i18next.t('join.clauses', { first, next }));

/** Several sentences in a row. */
export const sentenceWords = (sentences: readonly string[]): string =>
  joined(sentences, (first, next) => i18next.t('join.sentences', { first, next }));

/** A name followed by its description: "Ruling circle: on course". */
export const labelledWords = (label: string, value: string): string => i18next.t('join.labelled', { label, value });

/** A phrase as a sentence of its own. */
export const asSentence = (words: string): string => i18next.t('join.sentence', { words });

/** The number of an entry in a numbered list. */
export const entryNumber = (number: number): string => i18next.t('join.number', { number });

const joined = (parts: readonly string[], join: (first: string, next: string) => string): string =>
  parts.length === 0 ? '' : parts.reduce(join);
