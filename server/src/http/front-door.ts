import { Server } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Result } from '@letter/shared/play';
import { HTTP_CALLS, LIMITS } from '@letter/shared/protocol';
import type { LobbyError } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import type { CodeGuard } from './code-guard.ts';

// Everything that arrives passes here before any library sees it: foreign origins and oversized bodies are refused, and
// the /rt prefix, which gives the real-time library one place in every proxy's rules, is removed.

const PREFIX = '/rt';
const JOIN = /^\/matchmake\/joinById\/([^/?]+)/;

/** Restores the table with a code. */
type Wake = (code: string) => Promise<Result<unknown, LobbyError>>;

/** The HTTP server with the checks that come first. */
export class FrontDoor extends Server {
  readonly #behindProxy: boolean;
  readonly #guard: CodeGuard;
  readonly #wake: Wake;
  readonly #basePath: string;

  constructor({ behindProxy, basePath }: Pick<Config, 'behindProxy' | 'basePath'>, guard: CodeGuard, wake: Wake) {
    super({ requestTimeout: 30_000, headersTimeout: 15_000 });
    this.#behindProxy = behindProxy;
    this.#guard = guard;
    this.#wake = wake;
    this.#basePath = basePath;
  }

  override emit(event: string, ...args: unknown[]): boolean {
    const [request, answer] = args as [IncomingMessage, ServerResponse | Duplex];
    if (event === 'request') {
      const response = answer as ServerResponse;
      if (!this.#admit(request, response)) return true;
      const code = JOIN.exec(request.url ?? '')?.[1];
      if (code !== undefined) {
        void this.#admitJoin(request, response, code, () => super.emit(event, ...args));
        return true;
      }
    }
    if (event === 'upgrade') {
      if (!this.#isOwnOrigin(request)) {
        (answer as Duplex).end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return true;
      }
      stripPrefix(request, this.#basePath);
    }
    return super.emit(event, ...args);
  }

  #admit(request: IncomingMessage, response: ServerResponse): boolean {
    stripPrefix(request, this.#basePath);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (isReading) return true;
    if (!this.#isOwnOrigin(request)) return reject(response, 403, { code: 'foreign-origin' });
    const length = Number(request.headers['content-length'] ?? Number.NaN);
    // A body of unknown length could be of any length.
    if (request.headers['transfer-encoding'] !== undefined)
      return reject(response, 411, { code: 'malformed', path: 'body' });
    const isFile = request.url?.startsWith(HTTP_CALLS.importTable.path) === true;
    if (isFile && length > LIMITS.fileBytes) return reject(response, 413, { code: 'bad-file', reason: 'too-large' });
    if (!isFile && length > LIMITS.frameBytes) return reject(response, 413, { code: 'malformed', path: 'body' });
    return true;
  }

  // The library says whether a room exists before it checks who is asking.
  async #admitJoin(request: IncomingMessage, response: ServerResponse, code: string, goOn: () => void): Promise<void> {
    const verdict = await this.#guard.judge(request, code);
    if (verdict.kind === 'wait')
      return void reject(response, 429, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
    // A table that was closed because nobody was at it is restored before the library looks for its room.
    const woken = verdict.kind === 'known' ? await this.#wake(verdict.code) : null;
    if (woken?.ok === false && woken.error.code === 'store-unavailable') return void reject(response, 503, woken.error);
    goOn();
  }

  #isOwnOrigin(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    // Programs send no origin; browsers always do where it matters.
    if (origin === undefined) return true;
    const forwarded = this.#behindProxy ? request.headers['x-forwarded-host'] : undefined;
    const host = typeof forwarded === 'string' ? forwarded : request.headers.host;
    return URL.canParse(origin) && new URL(origin).host === host;
  }
}

// A proxy passes the path under which it serves the game on, or takes it away itself.
function stripPrefix(request: IncomingMessage, basePath: string): void {
  if (basePath !== '/' && request.url?.startsWith(basePath) === true)
    request.url = request.url.slice(basePath.length - 1);
  if (request.url?.startsWith(`${PREFIX}/`) === true) request.url = request.url.slice(PREFIX.length);
}

function reject(response: ServerResponse, status: number, error: LobbyError): false {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
  return false;
}
