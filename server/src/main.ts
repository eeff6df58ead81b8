import pino from 'pino';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { addressesOf } from './lib/addresses.ts';
import { botAdvisor } from './advisor.ts';
import { createApp } from './app.ts';
import { command } from './cli/command.ts';
import { refuseCall } from './cli/print.ts';
import { readConfig, SETTINGS } from './config.ts';
import type { Config } from './config.ts';
import { randomIds, reportTo, wallClock } from './real-ports.ts';

// The composition root: the only place that knows every part by name.

const GOODBYE_MS = 8_000;

const settings = SETTINGS.map(({ name, meaning }) => `  ${name.padEnd(23)}${meaning}`).join('\n');
command('start', 'Build the client and serve the game.')
  .addHelpText('after', `\nSettings, from the environment:\n${settings}`)
  .parse();

const config = readSettings();
// Standard output carries the addresses and nothing else.
const logger = pino({ level: config.logLevel }, pino.destination(2));
const reporter = reportTo(logger);

const app = await createApp({
  config,
  scenario: DEFAULT_SCENARIO,
  clock: wallClock,
  ids: randomIds,
  advisor: botAdvisor,
  reporter,
});
const port = await app.listen();
console.log(['Letter & Spirit is running:', ...addressesOf(port).map((address) => `  ${address}`)].join('\n'));

/** A setting that cannot be used ends the process with a sentence that names it. */
function readSettings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    return refuseCall(error instanceof Error ? error.message : String(error));
  }
}

let isEnding = false;
function end(code: number): void {
  if (isEnding) return;
  isEnding = true;
  // Connections that stay open must not keep the process from ending; an end by force is told by its code.
  setTimeout(() => process.exit(1), GOODBYE_MS).unref();
  app.close().then(
    () => process.exit(code),
    (error: unknown) => {
      reporter.fault('close', error);
      process.exit(1);
    },
  );
}

process.on('SIGTERM', () => end(0));
process.on('SIGINT', () => end(0));
process.on('uncaughtException', (error) => {
  reporter.fault('uncaught', error);
  end(1);
});
process.on('unhandledRejection', (error) => reporter.fault('unhandled', error));
