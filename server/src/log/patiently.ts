import { setTimeout as wait } from 'node:timers/promises';

/** How long a start goes on asking a database that is slow to answer, and how long it waits in between, ms. */
interface Patience {
  readonly mostMs: number;
  readonly pauseMs: number;
}

const AT_START: Patience = { mostMs: 30_000, pauseMs: 500 };

// Busy, starting, ending, or out of connections; whatever else a database says will not be otherwise a moment later.
const PASSING_CODES = /^(08|40|53|55P03|57|ECONNRESET|EPIPE|ETIMEDOUT)/;
// The driver's own limits have no code.
const PASSING_WORDS = /timeout|terminated/i;

/** Whether a failure may be over a moment later: the database was there, and had no time. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'code' in error && typeof error.code === 'string'
    ? PASSING_CODES.test(error.code)
    : PASSING_WORDS.test(error.message);
}

/** Do something at the start, again for a while if it fails by a failure that passes; throws the last one. */
export async function patiently<T>(work: () => Promise<T>, { mostMs, pauseMs }: Patience = AT_START): Promise<T> {
  const until = performance.now() + mostMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() >= until) throw error;
      await wait(pauseMs);
    }
  }
}
