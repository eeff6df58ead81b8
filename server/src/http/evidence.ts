import express from 'express';
import type { Request, Response, Router } from 'express';
import { EVIDENCE_FILE, HTTP_CALLS, parseAs, ROWS_HEADER } from '@letter/shared/protocol';
import type { LobbyError } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Config } from '../config.ts';
import { hashToken } from '../lib/token.ts';
import { actRows } from '../session/evidence/act-rows.ts';
import { makeFile } from '../session/evidence/files.ts';
import { gather } from '../session/evidence/gather.ts';
import { sendStatements } from '../session/evidence/record-store.ts';
import { statementsOf } from '../session/evidence/xapi.ts';
import type { Evidence } from '../session/evidence/source.ts';
import type { Session } from '../session/session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { EventLog, Reporter } from '../table/ports.ts';
import type { CodeGuard } from './code-guard.ts';
import { answer, refuse, whenDone } from './refuse.ts';
import { tokenOf } from './token-of.ts';

/** What these calls need from the server. */
export interface EvidenceDesk {
  readonly sessions: Sessions;
  readonly guard: CodeGuard;
  readonly log: Pick<EventLog, 'read' | 'deeds'>;
  readonly reporter: Reporter;
  readonly recordStore: Config['recordStore'];
}

/** The calls by which a host takes a session's evidence away, as files or to a learning record store. */
export function evidenceRoutes({ sessions, guard, log, reporter, recordStore }: EvidenceDesk): Router {
  const routes = express.Router();

  routes.get(
    HTTP_CALLS.takeEvidence.path,
    whenDone<{ code: string; file: string }>(async (request, response) => {
      const file = parseAs(EVIDENCE_FILE, request.params.file);
      if (!file.ok) return refuse(response, { code: 'malformed', path: 'file' });
      const found = await evidenceFor(request);
      if (!found.ok) return turnAway(response, found.error);
      const { evidence, session } = found.value;
      const made = makeFile(file.value, evidence, session.scenario, homeOf(request));
      if (made.rows !== null) response.set(ROWS_HEADER, String(made.rows));
      response
        .set('Cache-Control', 'no-store')
        .attachment(`letter-and-spirit-${session.code}-${file.value}`)
        .type(made.type)
        .send(made.text);
    }),
  );

  routes.post(
    HTTP_CALLS.sendStatements.path,
    whenDone<{ code: string }>(async (request, response) => {
      if (recordStore === null) return refuse(response, { code: 'no-record-store' });
      const found = await evidenceFor(request);
      if (!found.ok) return turnAway(response, found.error);
      const statements = statementsOf(homeOf(request), actRows(found.value.evidence));
      const sent = await sendStatements(recordStore, statements);
      if (!sent.ok) {
        reporter.refused('record-store', sent.error);
        return refuse(response, { code: 'record-store-refused' });
      }
      answer(response, 'sendStatements', { sent: statements.length });
    }),
  );
  return routes;

  async function evidenceFor(
    request: Request<{ code: string }>,
  ): Promise<Result<{ readonly evidence: Evidence; readonly session: Session }, LobbyError>> {
    const token = tokenOf(request);
    const isHosts = (code: string): Promise<boolean> =>
      Promise.resolve(token !== null && sessions.find(code)?.isHost(hashToken(token)) === true);
    const verdict = await guard.judge(request, request.params.code, isHosts);
    if (verdict.kind === 'wait') return err({ code: 'too-many-requests', retryAfterSeconds: verdict.seconds });
    if (verdict.kind === 'unknown') return err({ code: 'unknown-code' });
    const woken = await sessions.wake(verdict.code);
    if (!woken.ok) return woken;
    const session = woken.value;
    if (token === null || !session.isHost(hashToken(token))) return err({ code: 'not-a-host' });
    const gathered = await gather(session.state, session.stayed, log);
    if (gathered.ok) return ok({ evidence: gathered.value, session });
    reporter.fault('evidence', gathered.error);
    return err({ code: gathered.error.code === 'store-failed' ? 'store-unavailable' : 'record-damaged' });
  }
}

const turnAway = (response: Response, error: LobbyError): void => refuse(response, error);

/** The address of this server as whoever asks knows it. */
const homeOf = (request: Request<never> | Request): string => `${request.protocol}://${request.get('host') ?? ''}`;
