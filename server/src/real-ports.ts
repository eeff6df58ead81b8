import { randomBytes, randomUUID } from 'node:crypto';
import { isSeed, type Seed } from '@letter/shared/authority';
import { runningClock } from './running-clock.ts';
import { rejoinFrom } from './lib/rejoin-code.ts';
import { bounded } from './lib/bounded.ts';
import type { Measure } from './lib/bounded.ts';
import { codeFrom } from './lib/table-code.ts';
import type { Clock, Ids, Reporter } from './table/ports.ts';

/** The clock of this machine. */
export const wallClock: Clock = runningClock({
  now: () => Date.now(),
  uptime: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
});

function drawSeed(): Seed {
  const seed = randomBytes(16).toString('hex');
  if (!isSeed(seed)) throw new Error('a seed has 32 hexadecimal digits');
  return seed;
}

/** Identifiers nobody can guess. */
export const randomIds: Ids = {
  table: () => randomUUID(),
  code: () => codeFrom(randomBytes(6)),
  rejoin: () => rejoinFrom(randomBytes(10)),
  key: () => randomBytes(24).toString('base64url'),
  seed: drawSeed,
};

/** Writes the lines of a log. */
export type LineWriter = Readonly<Record<'error' | 'warn' | 'info', (fields: object, text: string) => void>>;

const A_MINUTE: Measure = { whileMs: 60_000, each: 6, all: 60 };
const MAX_CHARACTERS = 600;

/**
 * Faults go to the operator's log, never to a player. Whatever arrives, it grows by a bounded number of lines a minute; what
 * was left out is counted in the next line of its kind.
 */
export function reportTo(logger: LineWriter, now: () => number = Date.now): Reporter {
  const bound = bounded(now, A_MINUTE);
  const write = (kind: string, line: (more: { readonly leftOut?: number }) => void): void => {
    const may = bound.ask(kind);
    if (may !== null) line(may.leftOut === 0 ? {} : { leftOut: may.leftOut });
  };
  return {
    // What comes after the first word is the id of a table.
    fault: (what, error) =>
      write(`fault ${what.split(' ', 1)[0]}`, (more) => logger.error({ what, err: short(error), ...more }, 'fault')),
    notice: (text) => write('notice', (more) => logger.info(more, text.slice(0, MAX_CHARACTERS))),
    refused: (kind, text) =>
      write(`refused ${kind}`, (more) => logger.warn({ kind, ...more }, text.slice(0, MAX_CHARACTERS))),
  };
}

// A message may hold all that a stranger sent.
function short(error: unknown): unknown {
  if (error instanceof Error && error.message.length > MAX_CHARACTERS)
    return new Error(error.message.slice(0, MAX_CHARACTERS), { cause: error.name });
  return typeof error === 'string' ? error.slice(0, MAX_CHARACTERS) : error;
}
