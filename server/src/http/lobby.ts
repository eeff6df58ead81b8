import express from 'express';
import type { Router } from 'express';
import { FORMATS, SCENARIOS, SEATS, findScenario } from '@letter/shared/play';
import { PACES } from '@letter/shared/protocol';
import type { LobbyError } from '@letter/shared/protocol';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { tidyName } from '../lib/plain-text.ts';
import { readRejoin } from '../lib/rejoin-code.ts';
import { hashToken, TOKEN } from '../lib/token.ts';
import type { Tables } from '../session/tables.ts';
import type { CodeGuard } from './code-guard.ts';
import { limiter } from './limits.ts';
import { refuse, whenDone } from './refuse.ts';

const NAME = z
  .string()
  .max(400)
  .refine((typed) => tidyName(typed) !== null, 'not a name');
const PLAY_NOW = z.object({ name: NAME });
const NEW_TABLE = z.object({
  kind: z.enum(['friends', 'solo']),
  format: z.enum(FORMATS),
  name: NAME,
  seat: z.enum(SEATS).optional(),
  scenario: z.string().max(64).optional(),
  pace: z.enum(PACES).optional(),
});

const REJOIN = z.strictObject({ rejoin: z.string().max(100), token: TOKEN });

/** The calls of the lobby: find a public table, open one of one's own, look one up. */
export function lobbyRoutes(tables: Tables, guard: CodeGuard, limits: Config['limits']): Router {
  const routes = express.Router();
  const newTables = limiter(limits.newTables);
  const playNow = limiter(limits.playNow);
  routes.use(express.json({ limit: '8kb' }));

  routes.post(
    '/play-now',
    whenDone(async (request, response) => {
      const wish = PLAY_NOW.safeParse(request.body);
      if (!wish.success) return refuse(response, malformed(wish.error));
      const wait = await playNow.take(guard.addressOf(request));
      if (wait !== null) return refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
      const table = await tables.matchPublic();
      if (!table.ok) return refuse(response, table.error);
      response.json({ code: table.value.code });
    }),
  );

  routes.post(
    '/tables',
    whenDone(async (request, response) => {
      const wish = NEW_TABLE.safeParse(request.body);
      if (!wish.success) return refuse(response, malformed(wish.error));
      const world = wish.data.scenario;
      const scenario = world === undefined ? undefined : findScenario(world);
      if (scenario === null) return refuse(response, { code: 'unknown-scenario', known: Object.keys(SCENARIOS) });
      const wait = await newTables.take(guard.addressOf(request));
      if (wait !== null) return refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
      const { kind, format, seat = 'us', pace } = wish.data;
      if (kind === 'solo' && pace !== undefined) return refuse(response, { code: 'malformed', path: 'pace' });
      const table = await tables.open({ kind, format, seat, scenario, pace });
      if (!table.ok) return refuse(response, table.error);
      response.status(201).json({ code: table.value.code });
    }),
  );

  routes.get(
    '/tables/:code',
    whenDone<{ code: string }>(async (request, response) => {
      const verdict = await guard.judge(request, request.params.code);
      if (verdict.kind === 'wait') {
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
      }
      if (verdict.kind === 'unknown') return refuse(response, { code: 'unknown-code' });
      const notice = await tables.notice(verdict.code);
      if (!notice.ok) return refuse(response, notice.error);
      response.set('Cache-Control', 'no-store').json(notice.value);
    }),
  );

  routes.post(
    '/tables/:code/rejoin',
    whenDone<{ code: string }>(async (request, response) => {
      const verdict = await guard.judge(request, request.params.code);
      if (verdict.kind === 'wait') {
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
      }
      if (verdict.kind === 'unknown') return refuse(response, { code: 'unknown-code' });
      const wish = REJOIN.safeParse(request.body);
      if (!wish.success) return refuse(response, malformed(wish.error));
      const code = readRejoin(wish.data.rejoin);
      if (code === null) return refuse(response, { code: 'malformed', path: 'rejoin' });
      const table = await tables.wake(verdict.code);
      if (!table.ok) return refuse(response, table.error);
      const done = await table.value.rejoin(code, hashToken(wish.data.token));
      if (done.ok) return void response.json({ code: verdict.code });
      const wait = done.error.code === 'unknown-rejoin' ? await guard.countWrong(request) : null;
      refuse(response, wait === null ? done.error : { code: 'too-many-requests', retryAfterSeconds: wait });
    }),
  );

  return routes;
}

const malformed = (error: z.ZodError): LobbyError => ({
  code: 'malformed',
  path: error.issues[0]?.path.join('.') ?? '',
});
