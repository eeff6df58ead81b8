import { err } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import { addressOf } from '@letter/shared/protocol';
import { ask } from './ask.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';

/**
 * Fetches the world that has a hash from the server. What reads it is fetched once the answer is there, as what reads any
 * answer is.
 */
export async function fetchWorld(hash: string): Promise<Result<Scenario, LobbyRefusal>> {
  const answer = await ask('findWorld', { address: addressOf('findWorld', hash) });
  if (!answer.ok) return answer;
  const reader = await import('@letter/shared/worlds').catch(() => null);
  const read = reader?.readStored(answer.value, hash);
  return read?.ok === true ? read : err({ code: 'not-understood' });
}
