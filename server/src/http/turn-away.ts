import { STATUS_CODES } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LobbyError } from '@letter/shared/protocol';
import { pathOf } from './admission.ts';
import type { Turned } from './admission.ts';

// How long whoever was turned away may take to read that.
const READ_MS = 5_000;
/** A table whose process ended is taken over within seconds. */
const AGAIN_SECONDS = 1;

/** Answers a request that is turned away, and ends its connection: what else it sends is not read. */
export function turnAway(request: IncomingMessage, response: ServerResponse, { status, error }: Turned): void {
  if (response.headersSent) return void response.destroy();
  const path = pathOf(request);
  const isJoin = path.startsWith('/matchmake/');
  const isCall = isJoin || path.startsWith('/api/');
  const seconds = waitOf(error);
  const wait = seconds === null ? {} : { 'retry-after': String(seconds) };
  response.writeHead(status, {
    'content-type': isCall ? 'application/json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    ...wait,
  });
  // The real-time library of the page shows its caller the message only.
  const told = isJoin ? { error, message: error.code } : { error };
  response.end(isCall ? JSON.stringify(told) : `${sentence(error)}\n`);
}

/** Seconds after which whoever was refused does well to ask again; `null` if that would change nothing. */
export function waitOf(error: LobbyError): number | null {
  if (error.code === 'too-many-requests') return error.retryAfterSeconds;
  return error.code === 'store-unavailable' ? AGAIN_SECONDS : null;
}

/** Answers on a connection that no library holds, and ends it. */
export function turnUpgradeAway(socket: Duplex, { status, error }: Turned): void {
  const words = `${sentence(error)}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(words)}\r\n\r\n${words}`,
  );
  const cut = setTimeout(() => socket.destroy(), READ_MS);
  socket.once('close', () => clearTimeout(cut));
  socket.once('finish', () => socket.destroy());
}

/** A refusal for whoever reads it without our page. */
function sentence(error: LobbyError): string {
  switch (error.code) {
    case 'unknown-host':
      return `This server does not answer to the name ${error.host}. Whoever runs it can allow the name: LETTER_HOSTS=${error.host.replace(/:\d+$/, '')}.`;
    case 'foreign-origin':
      return `A page of ${error.page} may not use the server at ${error.host}. Whoever runs it can allow the name: LETTER_HOSTS=${error.page.replace(/:\d+$/, '')}.`;
    case 'malformed':
      return error.path === 'host' ? 'The Host header of this request cannot be read.' : 'This request cannot be read.';
    case 'too-many-requests':
      return `Too much at a time from this address. Try again in ${error.retryAfterSeconds} seconds.`;
    case 'unknown-code':
      return 'No table expects this connection.';
    default:
      return 'The server cannot answer this now.';
  }
}
