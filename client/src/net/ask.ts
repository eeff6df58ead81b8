import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { HTTP_CALLS, PROTOCOL_HEADER, PROTOCOL_VERSION, protocolFault } from '@letter/shared/protocol';
import type { HttpAnswer, HttpCallName, JsonCallName, ProtocolFault } from '@letter/shared/protocol';
import { fetchAhead } from '../lib/fetch-ahead.ts';
import { BASE_PATH, underBase } from './base-path.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';

const PATIENCE_MS = 15_000;
/** So often it is asked again what the server cannot do at the moment and names a time for. */
const TRIES = 4;

const UNAVAILABLE = 503;
/** Calls whose answer takes whoever asks from the first page to a table. */
const TO_A_TABLE: readonly HttpCallName[] = ['playNow', 'openTable', 'importTable', 'findTable', 'rejoinTable'];

/** What is sent with a call. */
interface Sent {
  /** The URL, if it is not just the call's path. */
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A value as the body of a request. */
export const json = (value: object): Sent => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** Calls the server and reads its answer. */
export async function ask<N extends JsonCallName>(
  name: N,
  sent: Sent = {},
): Promise<Result<HttpAnswer<N>, LobbyRefusal>> {
  const said = await exchange(name, sent, PATIENCE_MS);
  if (!said.ok) return said;
  const reader = await reading();
  return reader === null ? err({ code: 'not-understood' }) : reader.readAnswer(name, said.value);
}

/** Calls the server with this page's protocol version; returns the text of the answer, or why it was refused. */
export async function exchange(
  name: HttpCallName,
  { address = HTTP_CALLS[name].path, headers, body }: Sent,
  patienceMs: number,
): Promise<Result<string, LobbyRefusal>> {
  try {
    const response = await fetchInTime(
      underBase(address),
      {
        method: HTTP_CALLS[name].method.toUpperCase(),
        headers: { ...headers, [PROTOCOL_HEADER]: String(PROTOCOL_VERSION) },
        ...(body === undefined ? {} : { body }),
      },
      patienceMs,
    );
    // Not before: what is asked for while the network is away may stay missing.
    if (response.ok && TO_A_TABLE.includes(name)) fetchAhead(BASE_PATH);
    const text = await response.text();
    const fault = faultOf(response);
    if (fault !== null) return err({ code: fault });
    if (response.ok) return ok(text);
    return err((await reading())?.readRefusal(response.status, text) ?? { code: 'not-understood' });
  } catch (error) {
    return err({ code: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unreachable' });
  }
}

/** Asks again for a while what the process of a table cannot answer that ends, or is being taken over: nothing was done. */
async function fetchInTime(address: string, call: RequestInit, patienceMs: number): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs);
  for (let tries = 1; ; tries++) {
    const response = await fetch(address, { ...call, signal });
    const seconds = response.status === UNAVAILABLE ? Number(response.headers.get('retry-after') ?? 0) : 0;
    if (!(seconds > 0) || tries >= TRIES) return response;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 * (1 + Math.random() / 2)));
  }
}

/**
 * The module that reads answers; `null` if the server no longer has it, as after an update. It is fetched only once an
 * answer has arrived: a browser that failed to fetch a module never tries again.
 */
const reading = (): Promise<typeof import('./read-answer.ts') | null> => import('./read-answer.ts').catch(() => null);

/**
 * Whether the answering server speaks another protocol version; a server that names none is a gateway, or older than
 * the versions.
 */
function faultOf(response: Response): ProtocolFault | null {
  const named = response.headers.get(PROTOCOL_HEADER);
  return named === null ? null : protocolFault({ page: PROTOCOL_VERSION, server: Number(named) });
}
