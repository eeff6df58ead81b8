import { fetchLibrary } from '../../net/connect.ts';
import { fetchWords } from '../../text/i18n.ts';
import { WORD_SETS } from '../../text/word-sets.ts';

/** Fetches what a table needs besides its own code while that code is loading; resolves once its texts are there. */
export function fetchTable(): Promise<void> {
  // Whatever fails to load here is requested again by its user, which reports the failure.
  fetchLibrary().catch(() => undefined);
  return fetchWords(WORD_SETS['table-words']);
}
