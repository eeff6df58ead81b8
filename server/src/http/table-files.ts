import express from 'express';
import type { Request, Router } from 'express';
import { err, ok, SEATS } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { HTTP_CALLS, FILE_TYPE, fileNameOf, LIMITS, parseAs, ROUND_QUERY } from '@letter/shared/protocol';
import type { LobbyError } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import { hashToken } from '../lib/token.ts';
import { enterTable } from '../files/enter-table.ts';
import { fileReader } from '../files/file-reader.ts';
import { branchFrom, onlookersFile, publicFile, renamed, writeTableFile } from '../files/table-file.ts';
import type { TableFile } from '../files/table-file.ts';
import { byToken } from '../lobby/person-marks.ts';
import type { Tables } from '../lobby/tables.ts';
import type { TablePorts } from '../table/table.ts';
import type { CodeGuard } from './code-guard.ts';
import type { Limits } from './limits.ts';
import { answer, refuse, whenDone } from './refuse.ts';
import { tokenOf } from './token-of.ts';
import { uploadGate } from './uploads.ts';

/** Other people's uploads are read first; by then some of them are done. */
const BUSY_SECONDS = 10;

/** What these calls need from the server. */
export interface FileDesk {
  readonly tables: Tables;
  readonly ports: Pick<TablePorts, 'log' | 'ids' | 'clock' | 'reporter'>;
  readonly guard: CodeGuard;
  readonly limits: Config['limits'];
  readonly shared: Limits;
}

/**
 * The calls that export a game as a file, and make a table from one: where it stopped, or from the opening of a round.
 */
export function tableFileRoutes({ tables, ports, guard, limits, shared }: FileDesk): Router {
  const routes = express.Router();
  const imports = shared.devices('imports', limits.imports);
  const read = fileReader();

  routes.get(
    HTTP_CALLS.takeFile.path,
    whenDone<{ code: string }>(async (request, response) => {
      const token = tokenOf(request);
      const isAt = (code: string): Promise<boolean> => tables.hasPerson(code, byToken(token));
      const verdict = await guard.judge(request, request.params.code, isAt);
      if (verdict.kind === 'wait')
        return refuse(response, { code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
      if (verdict.kind === 'unknown') return refuse(response, { code: 'unknown-code' });
      if (token === null) return refuse(response, { code: 'malformed', path: 'authorization' });
      const table = await tables.wake(verdict.code);
      if (!table.ok) return refuse(response, table.error);
      const out = await table.value.takeOut(hashToken(token));
      if (!out.ok) return refuse(response, out.error);
      const { saved, data, isPrivate } = out.value;
      const file = isPrivate ? publicFile(saved) : onlookersFile(saved);
      response
        .set('Cache-Control', 'no-store')
        .attachment(fileNameOf(verdict.code))
        .type(FILE_TYPE)
        .send(writeTableFile(file, data));
    }),
  );

  routes.post(
    HTTP_CALLS.importTable.path,
    // Who brings too many is told so before any of it is read.
    whenDone(async (request, response, next) => {
      const token = tokenOf(request);
      const wait = await imports.take(guard.addressOf(request), token === null ? null : hashToken(token));
      if (wait === null) return next();
      response.set('Connection', 'close');
      refuse(response, { code: 'too-many-requests', retryAfterSeconds: wait });
    }),
    uploadGate(() => ports.clock.now()),
    express.text({ type: FILE_TYPE, limit: LIMITS.fileBytes }),
    whenDone(async (request, response) => {
      const file = await readWanted(request);
      if (!file.ok) return refuse(response, file.error);
      const entered = await enter(file.value, tokenOf(request));
      if (!entered.ok) return refuse(response, entered.error);
      guard.opened(request, entered.value);
      answer(response, 'importTable', { code: entered.value });
    }),
  );

  async function readWanted(request: Uploaded): Promise<Result<TableFile, LobbyError>> {
    const { body, query } = request;
    const round = parseAs(ROUND_QUERY, query['round']);
    if (!round.ok) return err({ code: 'malformed', path: 'round' });
    if (typeof body !== 'string') return err({ code: 'malformed', path: 'body' });
    const whole = await read(body);
    const wanted = whole.ok && round.value !== undefined ? branchFrom(whole.value, round.value) : whole;
    if (wanted.ok) {
      const isSecret = whole.ok && whole.value.record.status !== 'over';
      return isSecret ? ok(knownTo(wanted.value, tokenOf(request))) : wanted;
    }
    if (wanted.error === 'busy') return err({ code: 'too-many-requests', retryAfterSeconds: BUSY_SECONDS });
    return err({ code: 'bad-file', reason: wanted.error });
  }

  async function enter(file: TableFile, token: string | null): Promise<Result<string, LobbyError>> {
    const code = await tables.freshCode();
    if (code === null) return err({ code: 'store-unavailable' });
    const own = renamed(file, { id: ports.ids.table(), code, createdAt: ports.clock.now() });
    const meta = { ...own.record.meta, kind: 'friends' as const };
    // Whoever brings the game leads it.
    const maker = token === null ? {} : { makerToken: hashToken(token) };
    const friends = { ...own, record: { ...own.record, ...maker, meta } };
    const hold = await tables.own(meta.id);
    if (!hold.ok) return hold;
    const entered = await enterTable(ports.log, friends);
    if (!entered.ok) {
      await hold.value.done();
      ports.reporter.fault('import-table', entered.error);
      return err({ code: 'store-unavailable' });
    }
    const woken = await tables.wake(code);
    await hold.value.done();
    return woken.ok ? ok(code) : woken;
  }

  return routes;
}

/** What is read of a request that brings a file. */
interface Uploaded extends Pick<Request, 'query' | 'headers'> {
  readonly body: unknown;
}

/** Whoever brings the file of a game that had not ended has everybody's secrets in hand: they may lead it, and not sit down. */
function knownTo(file: TableFile, token: string | null): TableFile {
  if (token === null) return file;
  const witnesses = [{ tokenHash: hashToken(token), seats: SEATS }];
  return { ...file, record: { ...file.record, witnesses } };
}
