import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { delegateToken, personOfAddress } from './identity.ts';
import { refusalOf } from './lobby.ts';
import type { LobbyRefusal } from './lobby.ts';

const PATIENCE_MS = 30_000;

/** The name under which the record of a table is saved. */
export const fileNameOf = (code: string): string => `letter-and-spirit-${code}.jsonl`;

/** Fetch the whole record of a table that one is at, as the text of a file. */
export async function takeFile(code: string): Promise<Result<string, LobbyRefusal>> {
  try {
    const response = await fetch(`/api/tables/${encodeURIComponent(code)}/file`, {
      headers: { authorization: `Bearer ${delegateToken(personOfAddress())}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return ok(await response.text());
    return err(refusalOf(response.status, await response.json().catch(() => null)));
  } catch (error) {
    return err({ code: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unreachable' });
  }
}
