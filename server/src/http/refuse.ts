import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { LobbyError } from '@letter/shared/protocol';

const STATUS: Readonly<Record<LobbyError['code'], number>> = {
  'unknown-code': 404,
  'record-damaged': 409,
  malformed: 400,
  'unknown-scenario': 400,
  'unknown-rejoin': 403,
  'other-seat': 409,
  'table-full': 409,
  'too-many-requests': 429,
  'bad-file': 400,
  'not-at-table': 403,
  'not-started': 409,
  'still-secret': 403,
  'store-unavailable': 503,
  internal: 500,
};

/** Say no in the one shape the lobby uses. */
export function refuse(response: Response, error: LobbyError): void {
  if (error.code === 'too-many-requests') response.set('Retry-After', String(error.retryAfterSeconds));
  response.status(STATUS[error.code]).json({ error });
}

/** Turn what a handler or the body parser threw into the lobby's shape; nothing of it is shown. */
export function lobbyErrors(onFault: (error: unknown) => void): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) return refuse(response, { code: 'malformed', path: 'body' });
    onFault(error);
    refuse(response, { code: 'internal' });
  };
}

/** Let a handler take its time; what it throws goes to the error handler. */
export const whenDone =
  <P>(work: (request: Request<P>, response: Response) => Promise<void>): RequestHandler<P> =>
  (request, response, next) => {
    work(request, response).catch(next);
  };
