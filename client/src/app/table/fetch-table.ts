import { fetchLibrary } from '../../net/connect.ts';
import { fetchWords } from '../../text/i18n.ts';

/** What every first page of a table says. */
const WORDS = [
  'table',
  'seat',
  'waiting',
  'refusal',
  'marks',
  'play',
  'story',
  'briefing',
  'talk',
  'worlds',
  'agreements',
] as const;

/** Fetch what a table needs beside its own code while that code is on its way; resolves once its words are there. */
export function fetchTable(): Promise<void> {
  // What does not come now is asked for again by whoever needs it, and missed there.
  fetchLibrary().catch(() => undefined);
  return fetchWords(WORDS);
}
