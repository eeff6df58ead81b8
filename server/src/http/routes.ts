import { join } from 'node:path';
import compression from 'compression';
import type { Application, ErrorRequestHandler } from 'express';
import { HTTP_CALLS } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import type { Tables } from '../lobby/tables.ts';
import type { Sessions } from '../session/sessions.ts';
import { builtFiles } from './built-files.ts';
import type { CodeGuard } from './code-guard.ts';
import { healthOf } from './health.ts';
import { hostAddresses } from './host-addresses.ts';
import { joinRoutes } from './join-table.ts';
import type { Limits } from './limits.ts';
import { lobbyRoutes } from './lobby.ts';
import type { Others } from './others.ts';
import { openApi } from './openapi.ts';
import { evidenceRoutes } from './evidence.ts';
import { findWorld } from './find-world.ts';
import { answer, lobbyErrors, refuse, whenDone } from './refuse.ts';
import { page } from './page.ts';
import { checkProtocol } from './check-protocol.ts';
import { filesOfPages, securityHeaders } from './security-headers.ts';
import { sessionRoutes } from './sessions.ts';
import { tableFileRoutes } from './table-files.ts';
import type { FileDesk } from './table-files.ts';

const YEAR_MS = 365 * 24 * 3_600 * 1_000;

/** The parts of the HTTP side. */
export interface HttpSetup {
  readonly tables: Tables;
  readonly sessions: Sessions;
  readonly ports: FileDesk['ports'];
  readonly guard: CodeGuard;
  readonly shared: Limits;
  readonly config: Config;
  /** Id of this process among those of the server. */
  readonly member: string;
  /** Whether new callers may be sent here. */
  readonly isReady: () => boolean;
  readonly others: Others | null;
}

/** Assembles the HTTP side: health, lobby, and the built client with every path of its own. */
export function fitRoutes(
  app: Application,
  { tables, sessions, ports, guard, shared, config, member, isReady, others }: HttpSetup,
): void {
  const onFault = (error: unknown): void => ports.reporter.fault('http', error);
  app.disable('x-powered-by');
  const addresses = hostAddresses();
  app.use(addresses.notice);
  app.use(...securityHeaders(config.frameParents));
  const isWell = healthOf(ports);
  app.get(
    HTTP_CALLS.health.path,
    whenDone(async (_request, response) => {
      response.set('Cache-Control', 'no-store');
      if (!(await isWell())) return refuse(response, { code: 'store-unavailable' });
      answer(response, 'health', { ok: true, tables: tables.count });
    }),
  );
  app.get(
    HTTP_CALLS.ready.path,
    whenDone(async (_request, response) => {
      response.set('Cache-Control', 'no-store');
      if (!isReady() || !(await isWell())) return refuse(response, { code: 'store-unavailable' });
      answer(response, 'ready', { ok: true });
    }),
  );
  app.use('/api', checkProtocol);
  app.get(HTTP_CALLS.findAddresses.path, addresses.tell);
  app.get(HTTP_CALLS.findWorld.path, compression(), findWorld(tables, others !== null));
  const description = openApi();
  app.get(HTTP_CALLS.describe.path, (_request, response) => answer(response, 'describe', description));
  // Before the lobby, which takes any word in that place for a code.
  app.use(tableFileRoutes({ tables, ports, guard, limits: config.limits, shared }));
  app.use(lobbyRoutes({ tables, guard, limits: config.limits, shared, others }));
  // Before the tables' way in, which takes a session's room for a code.
  app.use(
    sessionRoutes({
      sessions,
      guard,
      reporter: ports.reporter,
      limits: config.limits,
      shared,
      member,
      now: () => ports.clock.now(),
    }),
  );
  app.use(
    evidenceRoutes({ sessions, guard, log: ports.log, reporter: ports.reporter, recordStore: config.recordStore }),
  );
  app.use(joinRoutes(tables, guard, ports.reporter, member));
  app.use('/api', (_request, response) => refuse(response, { code: 'malformed', path: 'url' }));
  app.use(['/api', '/matchmake'], lobbyErrors(onFault));
  if (config.clientDir !== null) {
    const folder = config.clientDir;
    // Only public files are compressed: next to a secret, the length of a compressed answer would reveal something
    // about it. What the build did not compress is compressed here.
    app.use(compression());
    // The names of built files contain a hash of their content, so the files never change; the page itself always may.
    app.use(
      '/assets',
      filesOfPages,
      builtFiles(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, fallthrough: false }),
    );
    app.use(builtFiles(folder, { index: false, maxAge: 0 }));
    app.get('/{*path}', page(folder, config.basePath));
  }
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Nothing is here.\n');
  });
  app.use(pageErrors(onFault));
}

function pageErrors(onFault: (error: unknown) => void): ErrorRequestHandler {
  // Express recognises an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    const isTheirs = status >= 400 && status < 500;
    if (!isTheirs) onFault(error);
    if (response.headersSent) response.destroy();
    else
      response
        .status(isTheirs ? status : 500)
        .type('text/plain')
        .send(isTheirs ? 'Nothing is here.\n' : 'That did not work.\n');
  };
}
