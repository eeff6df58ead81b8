import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { rejoinFrom } from './lib/rejoin-code.ts';
import { codeFrom } from './lib/table-code.ts';
import type { Clock, Ids, Reporter } from './table/ports.ts';

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  setTimer(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Identifiers nobody can guess. */
export const randomIds: Ids = {
  table: () => randomUUID(),
  code: () => codeFrom(randomBytes(6)),
  rejoin: () => rejoinFrom(randomBytes(10)),
  seed: () => randomInt(0, 2 ** 31),
};

/** Faults go to the operator's log, never to a player. */
export const reportTo = (logger: Logger): Reporter => ({
  fault: (what, error) => logger.error({ what, err: error }, 'fault'),
  notice: (text) => logger.info(text),
});
