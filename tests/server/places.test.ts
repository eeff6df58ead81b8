import '../support/recording-socket.ts';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { MAX_PEOPLE } from '@letter/server/table/people';
import { SEATS } from '@letter/shared/play';
import { PROTOCOL_VERSION } from '@letter/shared/protocol';
import { afterEach, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// Places at a table are for those who come: what is reserved and never used, or used only to watch, keeps nobody out.

let server: TestServer;
afterEach(() => server.app.close());

const reserve = (code: string, name: string) =>
  server.post(`/rt/matchmake/joinById/${code}`, { token: tokenOf(name), name: 'Phantom', protocol: PROTOCOL_VERSION });

test('hundreds of places that nobody takes keep neither a delegate out nor a newcomer', async () => {
  server = await startServer();
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  ann.cut();
  const reserved = await Promise.all(
    Array.from({ length: 2 * MAX_PEOPLE + 10 }, (_, count) => reserve(code, `phantom ${count}`)),
  );
  expect(reserved.every(({ status }) => status === 200)).toBe(true);
  await ann.until('the table again', () => ann.store.getSnapshot().status === 'live');
  const bo = await join(server, code, 'Bo');
  expect(bo.view().info.code).toBe(code);
  expect(server.faults).toEqual([]);
  for (const player of [ann, bo]) player.store.close();
});

test('who watches and never did anything gives way at a full table, is told so, and does not come back by itself', async () => {
  server = await startServer();
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const others = [];
  for (const name of ['Bo', 'Cem', 'Dee']) others.push(await join(server, code, name));
  const watcher = await join(server, code, 'Watcher');
  await watcher.ask.renewCode();
  const table = server.app.tables.find(code);
  const idle = await join(server, code, 'Idle');
  // The rest come without a socket each: what matters is whom the table knows.
  if (table === null) throw new Error('no table');
  const free = MAX_PEOPLE - table.record.people.length;
  for (let count = 0; count < free; count++) {
    const person = await table.arrive(`hash-${count}`, 'Delegate');
    await table.request(person, { name: 'seat.take', body: { seat: SEATS[count % SEATS.length] ?? 'us' } });
  }
  const late = await join(server, code, 'Late');
  expect(late.store.getSnapshot().status).toBe('live');
  await expect
    .poll(() => idle.store.getSnapshot())
    .toMatchObject({ status: 'refused', refusal: { code: 'table-full' } });
  expect(ann.store.getSnapshot().status).toBe('live');
  for (const player of [ann, ...others, watcher, idle, late]) player.store.close();
});

test('fifteen requests repeated a second later do not close an honest line, nor do sixty at once', async () => {
  server = await startServer({
    config: {
      ...TEST_CONFIG,
      limits: { ...TEST_CONFIG.limits, messagesPerSecond: DEFAULT_CONFIG.limits.messagesPerSecond },
    },
  });
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const line = ann.store.line;
  if (line === null) throw new Error('no line');
  const burst = (count: number): Promise<unknown[]> =>
    Promise.all(Array.from({ length: count }, () => line.request('table.time', {}, 60_000)));
  for (const answer of [...(await burst(15)), ...(await burst(15)), ...(await burst(60))])
    expect(answer).toHaveProperty('now');
  expect(ann.store.line).toBe(line);
  ann.store.close();
});

test('one person who opens many windows keeps one line, and the table knows one person', async () => {
  server = await startServer();
  const code = await server.table({ kind: 'friends' });
  const windows: Player[] = [];
  for (let count = 0; count < 20; count++) windows.push(await join(server, code, 'Ann'));
  await expect.poll(() => windows.filter(({ store }) => store.getSnapshot().status === 'live').length).toBe(1);
  expect(server.app.tables.find(code)?.record.people).toHaveLength(1);
  for (const { store } of windows) store.close();
});
