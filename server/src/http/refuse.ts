import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import { HTTP_CALLS, LOBBY_STATUS } from '@letter/shared/protocol';
import type { HttpAnswer, JsonCallName, LobbyError } from '@letter/shared/protocol';
import { waitOf } from './turn-away.ts';

/** Sends a refusal in the one form that the lobby uses. */
export function refuse(response: Response, error: LobbyError): void {
  const seconds = waitOf(error);
  if (seconds !== null) response.set('Retry-After', String(seconds));
  response.status(LOBBY_STATUS[error.code]).json({ error });
}

/** Answers a call as its declaration says. */
export const answer = <N extends JsonCallName>(response: Response, name: N, value: HttpAnswer<N>): void =>
  void response.status(HTTP_CALLS[name].status).json(value);

/** Turns what a handler or the body parser threw into the lobby's form; no detail of it is shown. */
export function lobbyErrors(onFault: (error: unknown) => void): ErrorRequestHandler {
  // Express recognises an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) return refuse(response, { code: 'malformed', path: 'body' });
    onFault(error);
    refuse(response, { code: 'internal' });
  };
}

/** Makes a handler asynchronous; what it throws goes to the error handler. */
export const whenDone =
  <P>(work: (request: Request<P>, response: Response, next: NextFunction) => Promise<void>): RequestHandler<P> =>
  (request, response, next) => {
    work(request, response, next).catch(next);
  };
