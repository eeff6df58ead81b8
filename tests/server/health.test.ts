import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { memoryLog } from '@letter/server/log/memory-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { fakeClock } from '../support/fake-clock.ts';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'letter-health-'));
afterEach(async () => {
  await server.app.close();
  rmSync(folder, { recursive: true, force: true });
});

const NO_STORE = { status: 503, body: { error: { code: 'store-unavailable' } } };

test('a server whose file was deleted says so, and acknowledges nothing that would be lost', async () => {
  const clock = fakeClock();
  const file = join(folder, 'letter.db');
  server = await startServer({ clock, log: await sqliteLog(file) });
  expect((await server.get('/healthz')).status).toBe(200);
  expect(await server.get('/readyz')).toEqual({ status: 200, body: { ok: true } });
  rmSync(file);
  await clock.advance(3_000);
  expect(await server.get('/healthz')).toEqual(NO_STORE);
  expect(await server.get('/readyz')).toEqual(NO_STORE);
  const opened = await server.post('/api/tables', { kind: 'friends', format: 'standard', name: 'Ann' });
  expect(opened).toEqual(NO_STORE);
});

test('a store that does not answer is no health, and is asked once in a while, however many ask', async () => {
  const clock = fakeClock();
  let asked = 0;
  let isSilent = false;
  const sound = memoryLog();
  const beat = (at: number): ReturnType<typeof sound.beat> => {
    asked += 1;
    return isSilent ? new Promise<never>(() => undefined) : sound.beat(at);
  };
  const log = { ...sound, beat };
  server = await startServer({ clock, log });
  isSilent = true;
  const before = asked;
  const answers = Promise.all([server.get('/healthz'), server.get('/healthz')]);
  await expect.poll(() => asked).toBe(before + 1);
  await clock.advance(3_000);
  expect(await answers).toEqual([NO_STORE, NO_STORE]);
});

test('a folder that cannot be made is refused at once', async () => {
  server = await startServer();
  await expect(sqliteLog('/proc/letter/data/letter.db')).rejects.toThrow(/Set LETTER_DATA to a folder/);
});
