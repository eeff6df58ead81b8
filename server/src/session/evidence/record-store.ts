import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { RecordStore } from '../../lib/record-store.ts';
import type { Statement } from './xapi.ts';

const AT_A_TIME = 200;
const PATIENCE_MS = 15_000;

/** Send statements to a learning record store, some at a time; an error is a sentence for the operator. */
export async function sendStatements(
  store: RecordStore,
  statements: readonly Statement[],
): Promise<Result<null, string>> {
  for (let start = 0; start < statements.length; start += AT_A_TIME) {
    try {
      const response = await fetch(new URL('statements', store.url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-experience-api-version': '1.0.3',
          ...(store.authorization === null ? {} : { authorization: store.authorization }),
        },
        body: JSON.stringify(statements.slice(start, start + AT_A_TIME)),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      // A store that has a statement already says so and keeps it.
      if (!response.ok && response.status !== 409) return err(`the learning record store answered ${response.status}`);
    } catch (error) {
      return err(`the learning record store did not answer: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return ok(null);
}
