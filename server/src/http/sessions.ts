import { createAuthContext, matchMaker } from '@colyseus/core';
import express from 'express';
import type { Router } from 'express';
import { SCENARIOS, findScenario } from '@letter/shared/play';
import {
  API,
  HTTP_CALLS,
  isSessionJoinRefusal,
  LIMITS,
  NO_ROOM,
  parseAs,
  SESSION_JOIN,
  SESSION_JOIN_REFUSALS,
  SESSION_ROOM,
} from '@letter/shared/protocol';
import type { LessonTime } from '@letter/shared/session';
import type { LessonWish, SessionNotice } from '@letter/shared/protocol';
import type { SessionState } from '@letter/shared/authority';
import type { Config } from '../config.ts';
import { readRejoin } from '../lib/rejoin-code.ts';
import { hashToken } from '../lib/token.ts';
import type { Sessions } from '../session/sessions.ts';
import { tidySettings } from '../session/settings.ts';
import type { Reporter } from '../table/ports.ts';
import type { CodeGuard } from './code-guard.ts';
import { isClosing, isNoRoom, refuseJoin, refuseToWait, seatAt } from './join-table.ts';
import type { Limits } from './limits.ts';
import { answer, refuse, whenDone } from './refuse.ts';
import { tokenOf } from './token-of.ts';

/** What these calls need from the server. */
export interface SessionDesk {
  readonly sessions: Sessions;
  readonly guard: CodeGuard;
  readonly reporter: Reporter;
  readonly limits: Config['limits'];
  readonly shared: Limits;
  /** Id of this process among those of the server. */
  readonly member: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The calls that open a session, look one up, and ask for a place in one. */
export function sessionRoutes({ sessions, guard, reporter, limits, shared, member, now }: SessionDesk): Router {
  const routes = express.Router();
  const opening = shared.devices('new-sessions', limits.newTables);
  const isIn = (code: string, token: string | null, rejoin: string | null = null): boolean => {
    const session = sessions.find(code);
    const typed = rejoin === null ? null : readRejoin(rejoin);
    return (
      session !== null &&
      ((token !== null && session.knows(hashToken(token))) || (typed !== null && session.knowsCode(typed)))
    );
  };

  routes.post(
    HTTP_CALLS.openSession.path,
    express.json({ limit: LIMITS.jsonBytes }),
    whenDone(async (request, response) => {
      const wish = parseAs(API.openSession.body, request.body);
      if (!wish.ok) return refuse(response, { code: 'malformed', path: wish.error.path });
      const { lesson, host } = wish.value;
      const settings = tidySettings(wish.value.settings);
      if (settings === null) return refuse(response, { code: 'malformed', path: 'settings.name' });
      const scenario = findScenario(settings.scenario);
      if (scenario === null) return refuse(response, { code: 'unknown-scenario', known: Object.keys(SCENARIOS) });
      const token = tokenOf(request);
      const wait = await opening.take(guard.addressOf(request), token === null ? null : hashToken(token));
      if (wait !== null) return refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
      const opened = await sessions.open({ settings, lesson: lessonOf(lesson, now()), host, scenario });
      if (!opened.ok) return refuse(response, opened.error);
      const { code, hostKey, projectorKey } = opened.value;
      guard.opened(request, code);
      answer(response.set('Cache-Control', 'no-store'), 'openSession', {
        code,
        host: hostKey,
        projector: projectorKey,
      });
    }),
  );

  routes.get(
    HTTP_CALLS.findSession.path,
    whenDone<{ code: string }>(async (request, response) => {
      const token = tokenOf(request);
      const verdict = await guard.judge(request, request.params.code, (code) => Promise.resolve(isIn(code, token)));
      if (verdict.kind === 'wait') {
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
      }
      if (verdict.kind === 'unknown') return refuse(response, { code: 'unknown-code' });
      const found = await sessions.look(verdict.code);
      if (!found.ok) return refuse(response, found.error);
      answer(response.set('Cache-Control', 'no-store'), 'findSession', noticeOf(found.value));
    }),
  );

  routes.post(
    `/matchmake/joinById/${SESSION_ROOM}:code`,
    express.json({ limit: LIMITS.frameBytes }),
    whenDone<{ code: string }>(async (request, response) => {
      const options = parseAs(SESSION_JOIN, request.body);
      const token = options.ok ? options.value.token : null;
      const rejoin = options.ok ? (options.value.rejoin ?? null) : null;
      const proof = (code: string): Promise<boolean> => Promise.resolve(isIn(code, token, rejoin));
      const verdict = await guard.judge(request, request.params.code, proof);
      if (verdict.kind === 'wait') return refuseToWait(response, verdict.seconds);
      if (verdict.kind === 'unknown') return refuseJoin(response, NO_ROOM, 'unknown-code');
      if (!options.ok) return refuseJoin(response, SESSION_JOIN_REFUSALS.malformed, 'malformed');
      const woken = await sessions.wake(verdict.code);
      if (!woken.ok) {
        const isThere = woken.error.code === 'store-unavailable';
        return isThere ? refuseJoin(response, 503, woken.error.code) : refuseJoin(response, NO_ROOM, 'unknown-code');
      }
      // A wrong personal code is a guess like a wrong code of a table.
      if (rejoin !== null && !isIn(verdict.code, null, rejoin)) {
        const wait = await guard.countWrong(request);
        if (wait !== null) return refuseToWait(response, wait);
        return refuseJoin(response, SESSION_JOIN_REFUSALS['unknown-rejoin'], 'unknown-rejoin');
      }
      try {
        const room = `${SESSION_ROOM}${verdict.code}`;
        const context = createAuthContext({ headers: {} });
        const seat: unknown = await matchMaker.controller.invokeMethod('joinById', room, options.value, context);
        response.set('Cache-Control', 'no-store').json(seatAt(member, seat));
      } catch (error) {
        const why = error instanceof Error ? error.message : '';
        if (isSessionJoinRefusal(why)) return refuseJoin(response, SESSION_JOIN_REFUSALS[why], why);
        if (isNoRoom(error) && !isClosing(error)) return refuseJoin(response, NO_ROOM, 'unknown-code');
        if (!isClosing(error)) reporter.fault('join-session', error);
        refuseJoin(response, 503, 'store-unavailable');
      }
    }),
  );
  return routes;
}

/** The clocks of page and server may differ: the bell is told as so long from now. */
const lessonOf = ({ bellInMs, ...lesson }: LessonWish, now: number): LessonTime => ({
  ...lesson,
  bell: bellInMs === null ? null : now + bellInMs,
});

const noticeOf = ({ code, stage, isLocked, settings }: SessionState): SessionNotice => ({
  code,
  name: settings.name,
  stage,
  isLocked,
  scenario: settings.scenario,
  format: settings.format,
  names: settings.names,
  asksRealName: settings.asksRealName,
  showsNote: settings.showsNote,
});
