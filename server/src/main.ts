import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { addressLines } from './address-lines.ts';
import { expertAdvisor } from './advisor.ts';
import { createApp } from './app.ts';
import { refuseCall } from './cli/print.ts';
import { SetupFault } from './lib/setup-fault.ts';
import { readConfig, unknownSettings } from './settings.ts';
import { readHanded } from './share-port.ts';
import { startCommand } from './start-command.ts';
import type { Config } from './config.ts';
import type { Metrics } from './metrics/metrics.ts';
import { startExperts } from './experts/experts.ts';
import { isLineFault } from './lib/is-line-fault.ts';
import { randomIds, reportTo, wallClock } from './real-ports.ts';
import type { Draining, Listening } from './supervise.ts';

// The composition root: the only place that knows every part by name.

const GOODBYE_MS = 8_000;
/** Exit code of a server that ended because of an error of its own. */
const CRASHED = 70;

startCommand().parse();

const config = readSettings();
// Standard output carries the addresses and nothing else.
const logger = pino({ level: config.logLevel }, pino.destination(2));
const reporter = reportTo(logger);

const experts = startExperts({ reporter });
const metrics = await orSay(() => openMetricsOf(config));
const app = await orSay(() =>
  createApp({
    config,
    metrics,
    scenario: DEFAULT_SCENARIO,
    clock: wallClock,
    ids: randomIds,
    advisor: expertAdvisor(experts),
    reporter,
  }),
);
if (config.clientDir !== null && !existsSync(join(config.clientDir, 'index.html')))
  process.stderr.write(
    `No page is built in ${config.clientDir}, so that only the calls answer. Run npx -y pnpm@12 build, or set LETTER_CLIENT.\n`,
  );
const port = await orSay(() => app.listen());
console.log(['Letter & Spirit is running:', ...addressLines(port)].join('\n'));
void endWhenLost();

/** The settings from the environment; those that cannot be used end the process with a sentence for each. */
function readSettings(): Config {
  const unknown = unknownSettings(process.env);
  if (unknown.length > 0) process.stderr.write(`No setting has the name ${unknown.join(' or ')}; --help lists them.\n`);
  try {
    return readConfig(process.env);
  } catch (error) {
    return refuseCall(error instanceof Error ? error.message : String(error));
  }
}

/** Whoever asks for no figures never loads what counts them. */
async function openMetricsOf(asked: Config): Promise<Metrics | null> {
  if (asked.metrics === null) return null;
  const [{ openMetrics }, { serveMetrics }] = await Promise.all([
    import('./metrics/metrics.ts'),
    import('./metrics/serve-metrics.ts'),
  ]);
  const counted = openMetrics();
  await serveMetrics(counted, asked.metrics);
  return counted;
}

/** What a start comes to; where the surroundings are at fault, a sentence that says what to do ends the process. */
async function orSay<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SetupFault) return refuseCall(error.message);
    throw error;
  }
}

/** Another server took the record over: going on would overwrite what it keeps. */
async function endWhenLost(): Promise<void> {
  reporter.fault('record', await app.lost);
  end(1);
}

let isEnding = false;
function end(code: number): void {
  if (isEnding) return;
  isEnding = true;
  // Connections that stay open must not keep the process from ending; an end by force is told by its code.
  setTimeout(() => process.exit(1), GOODBYE_MS).unref();
  app
    .close(() => process.send?.({ draining: true } satisfies Draining))
    .then(
      () => process.exit(code),
      (error: unknown) => {
        reporter.fault('close', error);
        process.exit(1);
      },
    );
}

process.on('SIGTERM', () => end(0));
process.on('SIGINT', () => end(0));
// Why a server goes on after some errors that nobody caught and not after others: docs/adr/0019.
process.on('uncaughtException', (error) => {
  reporter.fault('uncaught', error);
  if (!isLineFault(error)) end(CRASHED);
});
process.on('unhandledRejection', (error) => reporter.fault('unhandled', error));
// A server whose supervisor is gone would hold the port against the next one.
if (process.connected) process.on('disconnect', () => end(0));
// Several processes behind one port: the parent hands the connections over.
process.on('message', (told, connection) => {
  const first = readHanded(told);
  if (first !== null && connection instanceof Socket) app.take(connection, first);
});
process.send?.({ listening: port, member: app.member } satisfies Listening);
