// Reads the server's answers: the schemas and the library behind them. The first page loads without it.
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { LOBBY_REFUSAL, parseAnswer, parseAs } from '@letter/shared/protocol';
import type { HttpAnswer, JsonCallName } from '@letter/shared/protocol';
import type { LobbyRefusal } from './lobby-refusal.ts';

/** The wait if a gateway limits requests without saying for how long. */
const GATEWAY_WAIT_SECONDS = 10;

/** Reads the text of an answer to a call. */
export function readAnswer<N extends JsonCallName>(name: N, text: string): Result<HttpAnswer<N>, LobbyRefusal> {
  const answer = parseAnswer(name, readJson(text));
  return answer.ok ? ok(answer.value) : err({ code: 'not-understood' });
}

/** Reads why the server refused. An answer without a body of ours comes from a gateway in front of the game server. */
export function readRefusal(status: number, text: string): LobbyRefusal {
  const told = parseAs(LOBBY_REFUSAL, readJson(text));
  if (told.ok) return told.value.error;
  if (status === 502 || status === 503 || status === 504) return { code: 'unreachable' };
  if (status === 429) return { code: 'too-many-requests', retryAfterSeconds: GATEWAY_WAIT_SECONDS };
  return { code: status >= 500 ? 'internal' : 'not-understood' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
