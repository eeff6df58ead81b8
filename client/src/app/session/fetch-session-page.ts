import { fetchLibrary } from '../../net/connect.ts';
import { fetchWords } from '../../text/i18n.ts';

/** The texts that a participant's page needs before its table opens. */
const WORDS = ['host', 'session', 'lesson-clock', 'table', 'seat', 'marks', 'worlds'] as const;

/** Fetches what a participant's page needs besides its own code; resolves once its texts are there. */
export function fetchSessionPage(): Promise<void> {
  // Whatever fails to load here is requested again by its user, which reports the failure.
  fetchLibrary().catch(() => undefined);
  return fetchWords(WORDS);
}
