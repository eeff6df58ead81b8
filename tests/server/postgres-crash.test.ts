import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { postgresLog } from '@letter/server/log/postgres-log';

// A database that dies while a connection is in use, as its protocol shows it: without a PostgreSQL, so that the moment is exact.

const READY = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
let database: Server | null = null;
afterEach(() => database?.close());

/** Lets everybody in, and breaks the line at the first question. */
async function dyingDatabase(): Promise<string> {
  const started = createServer((line: Socket) => {
    line.on('error', () => undefined);
    line.once('data', () => {
      line.write(READY);
      line.once('data', () => line.resetAndDestroy());
    });
  });
  database = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `postgres://letter@127.0.0.1:${(started.address() as AddressInfo).port}/letter`;
}

test('a database that dies under a question is reported, and nothing is left uncaught', async () => {
  const faults: string[] = [];
  const uncaught: unknown[] = [];
  const note = (error: unknown): number => uncaught.push(error);
  // What vitest would do with it ends the run, not the test.
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', note);
  try {
    const opened = postgresLog(await dyingDatabase(), {
      fault: (what) => faults.push(what),
      notice: () => undefined,
      refused: () => undefined,
    });
    await expect(opened).rejects.toThrow(/The games cannot be kept in the database of DATABASE_URL/);
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off('uncaughtException', note);
    for (const listener of others) process.on('uncaughtException', listener);
  }
  expect(uncaught).toEqual([]);
  expect(faults).toContain('postgres');
});
