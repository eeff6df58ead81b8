import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { refuse } from './refuse.ts';

// One file is read while a few wait: 48 MB at most.
const MAX_UPLOADS = 6;
/** After this an upload that still dribbles makes room for the next. */
const GRACE_MS = 8_000;
const BUSY_SECONDS = 10;

interface Upload {
  readonly request: Request;
  readonly at: number;
}

/** Lets a few uploads in at a time, before any of their bodies is read. */
export function uploadGate(now: () => number): RequestHandler {
  const open = new Set<Upload>();
  return (request: Request, response: Response, next: NextFunction) => {
    if (open.size >= MAX_UPLOADS) {
      // In the order in which they came. Those that are there whole wait for us, not for their sender.
      const slow = [...open].find((one) => !one.request.complete && now() - one.at >= GRACE_MS);
      if (slow === undefined) {
        response.set('Connection', 'close');
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: BUSY_SECONDS });
      }
      open.delete(slow);
      slow.request.destroy();
    }
    const upload = { request, at: now() };
    open.add(upload);
    response.once('close', () => open.delete(upload));
    next();
  };
}
