import type { IncomingMessage } from 'node:http';
import { HTTP_CALLS, LIMITS, LOBBY_STATUS } from '@letter/shared/protocol';
import type { LobbyError } from '@letter/shared/protocol';
import { isListed, isOwnName, readAuthority, readOrigin, writeAuthority } from './authority.ts';
import type { Authority } from './authority.ts';

/** What the front door knows of the surroundings of a server. */
export interface Surroundings {
  readonly behindProxy: boolean;
  /** Names that the server goes by, beside addresses and local ones. */
  readonly hosts: readonly string[];
}

/** Why a request is turned away, before anything else sees it. */
export interface Turned {
  readonly status: number;
  readonly error: LobbyError;
}

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const turned = (error: LobbyError, status = LOBBY_STATUS[error.code]): Turned => ({ status, error });

/** Judges the head of any request: whether it can be read, and whether it came to a name of ours. */
export function judgeHead(request: Head, { behindProxy, hosts }: Surroundings): Turned | null {
  if (request.url?.startsWith('/') !== true) return turned({ code: 'malformed', path: 'url' });
  const host = readAuthority(request.headers.host);
  if (host === null) return turned({ code: 'malformed', path: 'host' });
  // A proxy chooses the names it serves. And browsers say where a request comes from on secure lines only, where a stranger
  // cannot pass another machine off as his own.
  const isVouched = behindProxy || fetchSite(request) !== undefined;
  return isVouched || isOwnName(host.name, hosts) ? null : turned({ code: 'unknown-host', host: writeAuthority(host) });
}

/** Judges what would change something: whether a page of ours asks, and whether its body can be taken. */
export function judgeAct(request: Head, surroundings: Surroundings): Turned | null {
  const stranger = strangerOf(request, surroundings);
  if (stranger !== null) return turned({ code: 'foreign-origin', ...stranger });
  // A body of unknown length could be of any length.
  if (request.headers['transfer-encoding'] !== undefined) return turned({ code: 'malformed', path: 'body' }, 411);
  const length = Number(request.headers['content-length'] ?? 0);
  if (pathOf(request) === HTTP_CALLS.importTable.path)
    return length > LIMITS.fileBytes ? turned({ code: 'bad-file', reason: 'too-large' }, 413) : null;
  return length > LIMITS.frameBytes ? turned({ code: 'malformed', path: 'body' }, 413) : null;
}

/** The path of a request, without its query. */
export const pathOf = ({ url }: Head): string => url?.split('?', 1)[0] ?? '';

const fetchSite = ({ headers }: Head): string | undefined => {
  const site = headers['sec-fetch-site'];
  return typeof site === 'string' ? site : undefined;
};

/** The page that asks and the name it asked at, if the page is a stranger's; `null` for pages of ours and for programs. */
export function strangerOf(
  request: Head,
  { hosts }: Surroundings,
): { readonly page: string; readonly host: string } | null {
  const asked = askedAt(request);
  const host = asked[0] === undefined ? '' : writeAuthority(asked[0]);
  const { origin } = request.headers;
  // Browsers say it themselves on a secure line, and a page cannot make them say otherwise.
  const site = fetchSite(request);
  if (site === 'same-origin') return null;
  // Programs send no origin; browsers always do where it matters.
  if (origin === undefined) return site === 'cross-site' ? { page: 'another site', host } : null;
  const page = readOrigin(origin);
  if (page === null) return { page: origin.slice(0, 100), host };
  if (isListed(page.name, hosts)) return null;
  const isProxied = request.headers['x-forwarded-for'] !== undefined || request.headers['x-real-ip'] !== undefined;
  const isOurs = asked.some(
    ({ name, port }) => name === page.name && (port === page.port || (port === null && isProxied)),
  );
  return isOurs ? null : { page: page.host, host };
}

// A page can set none of the headers by which a proxy passes names on: for that its browser would first ask us, and we never
// allow it. So what stands there a proxy wrote, or a program, which could as well leave the origin out.
function askedAt({ headers }: Head): readonly Authority[] {
  const forwarded = headers['x-forwarded-host'];
  const named = typeof forwarded === 'string' ? forwarded.split(',').map((one) => one.trim()) : [];
  const standard =
    typeof headers.forwarded === 'string' ? /(?:^|[;,\s])host="?([^",;\s]+)/i.exec(headers.forwarded)?.[1] : undefined;
  return [headers.host, ...named, standard].flatMap((text) => {
    const read = readAuthority(text);
    return read === null ? [] : [read];
  });
}
