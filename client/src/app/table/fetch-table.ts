import { fetchLibrary } from '../../net/connect.ts';
import { fetchWords } from '../../text/i18n.ts';

/** The texts that every first page of a table needs. */
const WORDS = [
  'table',
  'seat',
  'waiting',
  'refusal',
  'marks',
  'play',
  'story',
  'moments',
  'roles',
  'briefing',
  'talk',
  'worlds',
  'agreements',
  'stakes',
  'levels',
] as const;

/** Fetches what a table needs besides its own code while that code is loading; resolves once its texts are there. */
export function fetchTable(): Promise<void> {
  // Whatever fails to load here is requested again by its user, which reports the failure.
  fetchLibrary().catch(() => undefined);
  return fetchWords(WORDS);
}
