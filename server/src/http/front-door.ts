import { Server } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { LIMITS } from '@letter/shared/protocol';
import type { Reporter } from '../table/ports.ts';
import { judgeAct, judgeHead, pathOf, strangerOf } from './admission.ts';
import type { Surroundings, Turned } from './admission.ts';
import { addressOf, networkOf } from './address-of.ts';
import { isPassedOn, receiveHop } from './hop.ts';
import { Tally } from './tally.ts';
import { turnAway, turnUpgradeAway } from './turn-away.ts';

// Everything that arrives passes here before any library sees it. What follows can rely on this: a socket always has somebody
// who listens for its errors, a head can be read, its host is a name of ours, and every request is answered and ended.

/** How much the door takes at a time, and for how long. */
export interface DoorLimits {
  /** Connections of one address and in all; a class behind one address opens seven for each browser that loads a page. */
  readonly connections: { readonly each: number; readonly all: number };
  /** Connections to tables, of which a page has one. */
  readonly lines: { readonly each: number; readonly all: number };
  /** A request that is not answered after this is answered that it cannot be. */
  readonly answerMs: number;
  /** A connection on which nothing moves for so long is cut. */
  readonly idleMs: number;
}

/** The limits of a server that was told nothing. */
export const DOOR_LIMITS: DoorLimits = {
  connections: { each: 2_000, all: 6_000 },
  lines: { each: 800, all: 3_000 },
  answerMs: 90_000,
  idleMs: 60_000,
};

/** What the door knows of the other processes of its server. */
export interface DoorMembers {
  /** Id of this process among them. */
  readonly self: string;
  /** What they show when they pass something on. */
  readonly secret: string;
  /** Takes a connection to another one's table, by the member that its path names; says whether there is such a member. */
  readonly join: (member: string, request: IncomingMessage, socket: Socket, first: Buffer) => Promise<boolean>;
}

/** What lies behind the door. */
export interface DoorSetup {
  readonly surroundings: Surroundings;
  readonly limits: DoorLimits;
  /** Path under which the game is served, with a slash at both ends. */
  readonly basePath: string;
  readonly reporter: Reporter;
  /** Answers requests. */
  readonly pages: RequestListener;
  /** Whether a table expects a connection under this id: whoever joins is told it first. */
  readonly isExpected: (room: string, session: string) => boolean;
  /** The processes of which this one is a member; `null` while it is alone. */
  readonly members: () => DoorMembers | null;
  /** Takes an expected connection over. */
  readonly tables: (request: IncomingMessage, socket: Duplex, first: Buffer) => void;
}

const PREFIX = '/rt/';
// The library's own form; it would also take a token that passes by our own check of who somebody is.
const LINE = /^\/([\w-]{1,40})\/([\w-]{1,40})$/;

/** Makes the HTTP server with the checks that come first. */
export function frontDoor(setup: DoorSetup): Server {
  const { surroundings, limits, reporter } = setup;
  // Behind a proxy every connection is the proxy's.
  const each = surroundings.behindProxy ? limits.connections.all : limits.connections.each;
  const connections = new Tally(each, limits.connections.all);
  const lines = new Tally(limits.lines.each, limits.lines.all);
  /** Takes a connection out of the count of its address. */
  const frees = new WeakMap<object, () => void>();
  const server = new Server({
    requestTimeout: 30_000,
    headersTimeout: 15_000,
    connectionsCheckingInterval: 5_000,
    // Judged by us, with a sentence.
    requireHostHeader: false,
  });
  server.setTimeout(limits.idleMs);
  server.maxRequestsPerSocket = 10_000;

  const told = (request: IncomingMessage, { error }: Turned): void => {
    reporter.refused(error.code, refusalWords(error, pathOf(request)));
  };

  server.on('connection', (socket: Socket) => {
    // Whoever takes a connection over later, some moment lies between: there an error without a listener ends the process.
    socket.on('error', () => undefined);
    const address = networkOf(socket.remoteAddress);
    const free = connections.take(address);
    if (free !== null) {
      frees.set(socket, free);
      return void socket.once('close', free);
    }
    reporter.refused('connections', `Too many connections, ${connections.total} in all: one from ${address} was cut`);
    server.closeIdleConnections();
    socket.destroy();
  });

  const take = (request: IncomingMessage, response: ServerResponse, isHeld: boolean): void => {
    response.on('error', () => undefined);
    stripPrefix(request, setup.basePath);
    hop(request);
    const isReading = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
    const isJudged = isReading || isPassedOn(request);
    const fault = judge(request) ?? (isJudged ? null : judgeAct(request, surroundings));
    if (fault !== null) {
      told(request, fault);
      return turnAway(request, response, fault);
    }
    const late = setTimeout(() => {
      reporter.refused('unanswered', `${request.method} ${pathOf(request)} was not answered in ${limits.answerMs} ms`);
      if (response.headersSent) response.destroy();
      else turnAway(request, response, { status: 503, error: { code: 'store-unavailable' } });
    }, limits.answerMs);
    response.once('close', () => clearTimeout(late));
    if (isHeld) response.writeContinue();
    try {
      setup.pages(request, response);
    } catch (error) {
      reporter.fault('http', error);
      turnAway(request, response, { status: 500, error: { code: 'internal' } });
    }
  };
  server.on('request', (request, response) => take(request, response, false));
  // Whoever asks first whether a body will be taken is told before sending it.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => take(request, response, true));

  server.on('upgrade', (request: IncomingMessage, socket: Socket, first: Buffer) => {
    stripPrefix(request, setup.basePath);
    hop(request);
    const there = elsewhereOf(request);
    const fault = judge(request) ?? (there === null ? judgeLine(request) : null);
    if (fault !== null) {
      told(request, fault);
      return turnUpgradeAway(socket, fault);
    }
    const free = lines.take(addressOf(request, surroundings.behindProxy));
    if (free === null) {
      const full: Turned = { status: 429, error: { code: 'too-many-requests', retryAfterSeconds: 10 } };
      told(request, full);
      return turnUpgradeAway(socket, full);
    }
    socket.once('close', free);
    socket.setTimeout(0);
    if (there === null) return setup.tables(request, socket, first);
    void joinThere(there(socket, first), socket);
  });

  async function joinThere(joining: Promise<boolean>, socket: Socket): Promise<void> {
    if (!(await joining)) turnUpgradeAway(socket, { status: 404, error: { code: 'unknown-code' } });
  }

  /** Members call for many people, so their connections count for nobody. */
  function hop(request: IncomingMessage): void {
    if (receiveHop(request, setup.members()?.secret ?? null)) frees.get(request.socket)?.();
  }

  /** What another member passes on, it has judged. */
  function judge(request: IncomingMessage): Turned | null {
    return isPassedOn(request) ? null : judgeHead(request, surroundings);
  }

  /** Where a connection to another member's table goes; `null` if it is for us to judge. */
  function elsewhereOf(request: IncomingMessage): ((socket: Socket, first: Buffer) => Promise<boolean>) | null {
    const member = LINE.exec(pathOf(request))?.[1];
    const members = setup.members();
    if (members === null || member === undefined || member === members.self || isPassedOn(request)) return null;
    return (socket, first) => members.join(member, request, socket, first);
  }

  function judgeLine(request: IncomingMessage): Turned | null {
    const room = LINE.exec(pathOf(request))?.[2];
    const query = new URLSearchParams(request.url?.split('?')[1] ?? '');
    const session = query.get('sessionId');
    const isPlain = !query.has('reconnectionToken') && !query.has('skipHandshake');
    const isLine = room !== undefined && session !== null && isPlain;
    // Only a page of ours was told the id, so that it proves more than an origin, which a proxy may have made unreadable.
    if (isLine && setup.isExpected(room, session)) return null;
    const stranger = strangerOf(request, surroundings);
    if (stranger !== null) return { status: 403, error: { code: 'foreign-origin', ...stranger } };
    return isLine
      ? { status: 404, error: { code: 'unknown-code' } }
      : { status: 400, error: { code: 'malformed', path: 'url' } };
  }

  // Half a head, no HTTP at all, a body that is cut off: said once, then the line is cut.
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    turnUpgradeAway(socket, {
      status: error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400,
      error: { code: 'malformed', path: 'url' },
    });
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    turnUpgradeAway(socket, { status: 405, error: { code: 'malformed', path: 'url' } }),
  );
  return server;
}

// A proxy passes the path under which it serves the game on, or takes it away itself.
function stripPrefix(request: IncomingMessage, basePath: string): void {
  if (basePath !== '/' && request.url?.startsWith(basePath) === true)
    request.url = request.url.slice(basePath.length - 1);
  if (request.url?.startsWith(PREFIX) === true) request.url = request.url.slice(PREFIX.length - 1);
}

function refusalWords(error: Turned['error'], path: string): string {
  switch (error.code) {
    case 'foreign-origin':
      return (
        `A page of ${error.page} asked for ${path}, but the request came to ${error.host}: refused. ` +
        `If a proxy serves this game as ${error.page}, set LETTER_HOSTS=${error.page.replace(/:\d+$/, '')}, ` +
        'or have the proxy pass the name on (nginx: proxy_set_header Host $http_host, or X-Forwarded-Host $http_host)'
      );
    case 'unknown-host':
      return (
        `A request came to the name ${error.host}, which is none of this server's: refused. ` +
        `If it is one, set LETTER_HOSTS=${error.host.replace(/:\d+$/, '')}, or LETTER_PROXY=1 behind a proxy`
      );
    case 'bad-file':
      return `A saved game of more than ${LIMITS.fileBytes / 1e6} MB was refused`;
    default:
      return `${path} was refused: ${error.code}${error.code === 'malformed' ? ` (${error.path})` : ''}`;
  }
}
