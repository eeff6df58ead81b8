import { createAuthContext, matchMaker } from '@colyseus/core';
import express from 'express';
import type { Response, Router } from 'express';
import {
  isJoinRefusal,
  JOIN_OPTIONS,
  JOIN_REFUSALS,
  LIMITS,
  NO_ROOM,
  parseAs,
  waitMessage,
} from '@letter/shared/protocol';
import type { JoinRefusal } from '@letter/shared/protocol';
import { byToken } from '../lobby/person-marks.ts';
import type { Tables } from '../lobby/tables.ts';
import type { Reporter } from '../table/ports.ts';
import type { CodeGuard } from './code-guard.ts';
import { whenDone } from './refuse.ts';

// The one way to a table. The library has more, and answers with its own words; none of them is open.

/** The call by which a page asks for its place at a table, in the form that the library's client expects. */
export function joinRoutes(tables: Tables, guard: CodeGuard, reporter: Reporter, member: string): Router {
  const routes = express.Router();
  routes.post(
    '/matchmake/joinById/:code',
    express.json({ limit: LIMITS.frameBytes }),
    whenDone<{ code: string }>(async (request, response) => {
      const options = parseAs(JOIN_OPTIONS, request.body);
      const token = options.ok ? options.value.token : null;
      const isAt = (code: string): Promise<boolean> => tables.hasPerson(code, byToken(token));
      const verdict = await guard.judge(request, request.params.code, isAt);
      if (verdict.kind === 'wait') return refuseToWait(response, verdict.seconds);
      if (verdict.kind === 'unknown') return refuseJoin(response, NO_ROOM, 'unknown-code');
      if (!options.ok) return refuseJoin(response, JOIN_REFUSALS.malformed, 'malformed');
      // A table that was closed because nobody was at it is restored before the library looks for its room.
      const woken = await tables.wake(verdict.code);
      if (!woken.ok && woken.error.code === 'store-unavailable') return refuseJoin(response, 503, woken.error.code);
      try {
        const context = createAuthContext({ headers: {} });
        const seat: unknown = await matchMaker.controller.invokeMethod(
          'joinById',
          verdict.code,
          options.value,
          context,
        );
        response.set('Cache-Control', 'no-store').json(seatAt(member, seat));
      } catch (error) {
        const why = refusalOf(error);
        if (why !== null) return refuseJoin(response, JOIN_REFUSALS[why], why);
        if (isNoRoom(error) && !isClosing(error)) return refuseJoin(response, NO_ROOM, 'unknown-code');
        // A room that is closing just now is back when it is asked for again.
        if (!isClosing(error)) reporter.fault('join', error);
        refuseJoin(response, 503, 'store-unavailable');
      }
    }),
  );
  // Whatever else the library would let a client do, and every other method.
  routes.use('/matchmake', (_request, response) => refuseJoin(response, 404, 'malformed'));
  return routes;
}

/** Refuse a join in the form that the library's client reads. */
export const refuseJoin = (response: Response, status: number, message: string): void =>
  void response.status(status).set('Cache-Control', 'no-store').json({ code: status, error: message });

/** Tell a join to wait. */
export function refuseToWait(response: Response, seconds: number): void {
  response.set('Retry-After', String(seconds));
  refuseJoin(response, 429, waitMessage(seconds));
}

/** A place that the library has reserved: the page opens its connection under the name of the member that has the room. */
export const seatAt = (member: string, seat: unknown): unknown =>
  typeof seat === 'object' && seat !== null ? { ...seat, processId: member } : seat;

function refusalOf(error: unknown): JoinRefusal | null {
  const message = error instanceof Error ? error.message : '';
  return isJoinRefusal(message) ? message : null;
}

/** Whether the library has no such room. */
export const isNoRoom = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === NO_ROOM;

/** Whether the room is closing just now. */
export const isClosing = (error: unknown): boolean => error instanceof Error && error.message.endsWith('is locked');
