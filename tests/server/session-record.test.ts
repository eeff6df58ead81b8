import '../support/recording-socket.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as under } from 'node:path';
import type { Config } from '@letter/server/config';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { afterAll, afterEach, expect, test } from 'vitest';
import { attend, lead, openSession } from '../support/session-play.ts';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// A session is on record like a table: it is back before the port opens, and what is deleted is in no byte of the files.

const folder = mkdtempSync(under(tmpdir(), 'letter-session-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let server: TestServer;
afterEach(() => server.app.close());

const CONFIG: Config = { ...TEST_CONFIG, retentionDays: 30 };
const inFiles = (text: string): boolean =>
  readdirSync(folder).some((file) => readFileSync(under(folder, file)).includes(text));

test('a class whose server stops and starts again is where it was: people, places, keys and games', async () => {
  const file = under(folder, 'letter.db');
  server = await startServer({ config: CONFIG, log: await sqliteLog(file) });
  const { code, host: key } = await openSession(server, { name: 'Quinquereme', expected: 4 });
  const waiting = await openSession(server, { name: 'Not begun' });
  const host = await lead(server, code, key);
  const ann = await attend(server, code, 'Ann Unforgotten');
  const bo = await attend(server, code, 'Bo');
  await host.ask('host.place', { person: bo.view().you.id, place: { table: 1, post: 'un' } });
  await host.ask('host.lock', { on: true });
  expect(await host.ask('host.start', {})).toMatchObject({ ok: true });
  const before = await ann.until('the table', (view) => view.you.table !== null && view.info.stage === 'playing');
  const player = await join(server, before.you.table ?? '', 'Ann Unforgotten');
  expect(await player.ask.say({ to: 'plenary', text: 'said before', pledge: false })).toMatchObject({ ok: true });
  for (const page of [host, ann, bo, player]) page.store.close();
  await server.app.close();
  server = await startServer({ config: CONFIG, log: await sqliteLog(file) });
  expect(await server.get(`/api/sessions/${waiting.code}`)).toMatchObject({ body: { stage: 'hall' } });
  const again = await attend(server, code, 'Ann Unforgotten');
  expect(again.view().you).toMatchObject({ id: before.you.id, place: before.you.place, table: before.you.table });
  const back = await join(server, before.you.table ?? '', 'Ann Unforgotten');
  expect(back.view().seat?.messages.map(({ text }) => text)).toContain('said before');
  const led = await lead(server, code, key);
  expect(led.view().info).toMatchObject({ isLocked: true, stage: 'playing', come: 2 });
  expect(led.view().host.cards.map(({ status }) => status)).toEqual(['playing']);
  // Deleted while it plays: names, words and the tables' own records go with it.
  for (const text of ['Ann Unforgotten', 'Quinquereme', 'said before']) expect(inFiles(text)).toBe(true);
  expect(await led.ask('host.delete', {})).toMatchObject({ ok: true });
  for (const text of ['Ann Unforgotten', 'Quinquereme', 'said before']) expect(inFiles(text)).toBe(false);
  expect(inFiles('Not begun')).toBe(true);
  for (const page of [again, back, led]) page.store.close();
  expect(server.faults).toEqual([]);
});

test('a session that was archived comes back by its code, and is deleted with its tables after the retention period', async () => {
  server = await startServer({ config: CONFIG });
  const { code, host: key } = await openSession(server, { expected: 4 });
  const host = await lead(server, code, key);
  const ann = await attend(server, code, 'Ann');
  await host.ask('host.start', {});
  const { you } = await ann.until('the table', (view) => view.you.table !== null && view.info.stage === 'playing');
  for (const page of [host, ann]) page.store.close();
  const session = server.app.sessions.find(code);
  session?.giveUp();
  await expect.poll(() => server.app.sessions.find(code)).toBeNull();
  expect(await server.get(`/api/sessions/${code}`)).toMatchObject({ body: { stage: 'playing' } });
  const back = await attend(server, code, 'Ann');
  expect(back.view().you.table).toBe(you.table);
  back.store.close();
  server.app.sessions.find(code)?.giveUp();
  await expect.poll(() => server.app.sessions.find(code)).toBeNull();
  await expect.poll(() => server.app.sessions.deleteArchived(Number.MAX_SAFE_INTEGER)).toBe(1);
  expect((await server.get(`/api/sessions/${code}`)).status).toBe(404);
  expect((await server.get(`/api/tables/${you.table}`)).status).toBe(404);
});
