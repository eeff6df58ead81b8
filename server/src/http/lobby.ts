import express from 'express';
import type { Router } from 'express';
import { SCENARIOS, findScenario } from '@letter/shared/play';
import { API, HTTP_CALLS, LIMITS, parseAs } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import { readRejoin } from '../lib/rejoin-code.ts';
import { byRejoin, byToken } from '../lobby/person-marks.ts';
import { hashToken } from '../lib/token.ts';
import type { Tables } from '../lobby/tables.ts';
import type { CodeGuard } from './code-guard.ts';
import type { Limits } from './limits.ts';
import { isPassedOn } from './hop.ts';
import type { Others } from './others.ts';
import { tokenOf } from './token-of.ts';
import { answer, refuse, whenDone } from './refuse.ts';

/** What these calls need from the server. */
export interface LobbyDesk {
  readonly tables: Tables;
  readonly guard: CodeGuard;
  readonly limits: Config['limits'];
  readonly shared: Limits;
  /** The other processes of the server; `null` for one that is alone. */
  readonly others: Others | null;
}

/** The calls of the lobby: find a public table, open a private one, look one up. */
export function lobbyRoutes({ tables, guard, limits, shared, others }: LobbyDesk): Router {
  const routes = express.Router();
  const newTables = shared.devices('new-tables', limits.newTables);
  const playNow = shared.devices('play-now', limits.playNow);
  const device = (token: string | null | undefined): string | null =>
    token === null || token === undefined ? null : hashToken(token);
  const mine = shared.devices('mine', { points: 120, seconds: 60 });
  const json = express.json({ limit: LIMITS.jsonBytes });

  routes.post(
    HTTP_CALLS.playNow.path,
    json,
    whenDone(async (request, response) => {
      const wish = parseAs(API.playNow.body, request.body);
      if (!wish.ok) return refuse(response, { code: 'malformed', path: wish.error.path });
      const wait = await playNow.take(guard.addressOf(request), device(tokenOf(request)));
      if (wait !== null) return refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
      const table = await tables.matchPublic(guard.addressOf(request));
      if (!table.ok) return refuse(response, table.error);
      guard.opened(request, table.value.code);
      answer(response, 'playNow', { code: table.value.code });
    }),
  );

  routes.post(
    HTTP_CALLS.openTable.path,
    json,
    whenDone(async (request, response) => {
      const wish = parseAs(API.openTable.body, request.body);
      if (!wish.ok) return refuse(response, { code: 'malformed', path: wish.error.path });
      const { kind, format, seat = 'us', pace, bots, token, scenario: world } = wish.value;
      const scenario = world === undefined ? undefined : findScenario(world);
      if (scenario === null) return refuse(response, { code: 'unknown-scenario', known: Object.keys(SCENARIOS) });
      const wait = await newTables.take(guard.addressOf(request), device(token));
      if (wait !== null) return refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
      const makerToken = token === undefined ? undefined : hashToken(token);
      if (kind === 'solo' && pace !== undefined) return refuse(response, { code: 'malformed', path: 'pace' });
      const table = await tables.open({
        from: guard.addressOf(request),
        kind,
        format,
        seat,
        scenario,
        pace,
        bots,
        makerToken,
      });
      if (!table.ok) return refuse(response, table.error);
      guard.opened(request, table.value.code);
      answer(response, 'openTable', { code: table.value.code });
    }),
  );

  routes.get(
    HTTP_CALLS.findTable.path,
    whenDone<{ code: string }>(async (request, response) => {
      const token = tokenOf(request);
      const isAt = (code: string): Promise<boolean> => tables.hasPerson(code, byToken(token));
      const verdict = await guard.judge(request, request.params.code, isAt);
      if (verdict.kind === 'wait') {
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
      }
      if (verdict.kind === 'unknown') return refuse(response, { code: 'unknown-code' });
      const notice = await tables.notice(verdict.code);
      if (!notice.ok) return refuse(response, notice.error);
      answer(response.set('Cache-Control', 'no-store'), 'findTable', notice.value);
    }),
  );

  routes.post(
    HTTP_CALLS.rejoinTable.path,
    json,
    whenDone<{ code: string }>(async (request, response) => {
      const wish = parseAs(API.rejoinTable.body, request.body);
      if (!wish.ok) return refuse(response, { code: 'malformed', path: wish.error.path });
      const code = readRejoin(wish.value.rejoin);
      const isAt = (table: string): Promise<boolean> =>
        tables.hasPerson(table, byRejoin(code), byToken(wish.value.token));
      const verdict = await guard.judge(request, request.params.code, isAt);
      if (verdict.kind === 'wait') {
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
      }
      if (verdict.kind === 'unknown') return refuse(response, { code: 'unknown-code' });
      if (code === null) return refuse(response, { code: 'malformed', path: 'rejoin' });
      const table = await tables.wake(verdict.code);
      if (!table.ok) return refuse(response, table.error);
      const done = await table.value.rejoin(code, hashToken(wish.value.token));
      if (done.ok) return answer(response, 'rejoinTable', { code: verdict.code });
      const wait = done.error.code === 'unknown-rejoin' ? await guard.countWrong(request) : null;
      refuse(response, wait === null ? done.error : { code: 'too-many-requests', retryAfterSeconds: wait });
    }),
  );

  // Tells of tables that the person is known at and of no other: so nothing can be guessed by it, and it counts as no guess.
  routes.post(
    HTTP_CALLS.findMine.path,
    json,
    whenDone(async (request, response) => {
      const wish = parseAs(API.findMine.body, request.body);
      if (!wish.ok) return refuse(response, { code: 'malformed', path: wish.error.path });
      const { codes, token } = wish.value;
      const isFirst = others !== null && !isPassedOn(request);
      const wait = isPassedOn(request) ? null : await mine.take(guard.addressOf(request), device(token));
      if (wait !== null) return refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
      const there = isFirst ? await others.noticesOf(codes, token, guard.addressOf(request)) : new Map<string, null>();
      const found = await Promise.all(
        codes.map(async (code) => {
          const told = there.get(code);
          if (told !== undefined) return told;
          if (!(await tables.hasPerson(code, byToken(token)))) return null;
          const notice = await tables.notice(code);
          return notice.ok ? notice.value : null;
        }),
      );
      const notices = found.filter((notice) => notice !== null);
      answer(response.set('Cache-Control', 'no-store'), 'findMine', { tables: notices });
    }),
  );

  return routes;
}
