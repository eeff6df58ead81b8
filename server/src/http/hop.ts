import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';

// What one process of a server passes on to another carries the secret that they share and the address of whoever called first.
// From anybody else these headers count for nothing and go no further.

const SECRET = 'letter-hop';
const CALLER = 'letter-caller';

/** Callers of what other members passed on to us, as limits count them. */
const callers = new WeakMap<object, string>();

/** Reads and removes the headers of a hop; says whether a member that shows the secret passed the request on. */
export function receiveHop(request: Pick<IncomingMessage, 'headers'>, secret: string | null): boolean {
  const { [SECRET]: shown, [CALLER]: caller } = request.headers;
  delete request.headers[SECRET];
  delete request.headers[CALLER];
  if (secret === null || typeof shown !== 'string' || typeof caller !== 'string' || !isSame(shown, secret))
    return false;
  callers.set(request, caller);
  return true;
}

/** The address of whoever called first, if another member passed the request on; otherwise `null`. */
export const callerOf = (request: object): string | null => callers.get(request) ?? null;

/** Whether another member passed the request on: it is passed on no further. */
export const isPassedOn = (request: object): boolean => callers.has(request);

/** The headers with which a member passes a request on. */
export const hopHeaders = (secret: string, caller: string): Readonly<Record<string, string>> => ({
  [SECRET]: secret,
  [CALLER]: caller,
});

/** Whether a header is one of a hop's, whoever sent it. */
export const isOfHop = (name: string): boolean => [SECRET, CALLER].includes(name.toLowerCase());

// They speak of one connection, not of what it carries.
const OF_A_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  SECRET,
  CALLER,
]);

/** The headers that belong to a message and not to its connection. */
export const endToEnd = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_A_CONNECTION.has(name)));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
