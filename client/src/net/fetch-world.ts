import { err } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import { addressOf } from '@letter/shared/protocol';
import { ask } from './ask.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';

/**
 * Fetches the world with a given hash from the server. The module that reads it is fetched only once the answer has
 * arrived, as for any answer.
 */
export async function fetchWorld(hash: string): Promise<Result<Scenario, LobbyRefusal>> {
  const answer = await ask('findWorld', { address: addressOf('findWorld', hash) });
  if (!answer.ok) return answer;
  const reader = await import('@letter/shared/worlds').catch(() => null);
  const read = reader?.readStored(answer.value, hash);
  return read?.ok === true ? read : err({ code: 'not-understood' });
}
