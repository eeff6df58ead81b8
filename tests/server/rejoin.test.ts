import '../support/recording-socket.ts';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import { readRejoin } from '@letter/server/lib/rejoin-code';
import { enterTable } from '@letter/server/files/enter-table';
import { readTableFile, renamed, writeTableFile } from '@letter/server/files/table-file';
import { everything } from '../support/log-cases.ts';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';
import { PLAIN_YOU } from '../support/plain-you.ts';

// A person comes back from another device by a code of their own: the same person, in the same seat, once.

let server: TestServer;
afterEach(() => server.app.close());

async function codeOf(player: Player): Promise<string> {
  const answer = await player.ask.renewCode();
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.rejoin;
}

const rejoin = (code: string, typed: unknown, token: string) =>
  server.post(`/api/tables/${code}/rejoin`, { rejoin: typed, token });

/** Ann and Bo at a running table. */
async function play(): Promise<{ code: string; ann: Player; bo: Player }> {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  await bo.until('the game', ({ seat }) => seat !== null);
  return { code, ann, bo };
}

/** A join that is expected to be refused; returns what the page would say. */
async function refusedJoin(code: string, name: string, token: string): Promise<unknown> {
  const { TableStore } = await import('@letter/client/src/net/table-store.ts');
  const store = new TableStore(`${server.origin}/rt`, { code, token, name });
  store.open();
  await expect.poll(() => store.getSnapshot().status).toBe('refused');
  return store.getSnapshot().refusal;
}

test('from a second device it is the same person; the first is told, does not become somebody new, and may take over again', async () => {
  server = await startServer();
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  expect(personal).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
  const phone = tokenOf('phone of Bo');
  expect(await rejoin(code, personal, phone)).toEqual({ status: 200, body: { code } });
  const again = await join(server, code, 'Bo elsewhere', phone);
  const view = await again.until('the game', ({ seat }) => seat !== null);
  expect(view.you).toEqual({
    seat: 'china',
    name: 'Bo',
    ...PLAIN_YOU,
  });
  await expect.poll(() => bo.store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  const seen = await ann.until('one Bo', ({ info }) => info.seats.china.presence === 'here');
  expect(seen.info.seats.china.names).toEqual(['Bo']);
  expect(seen.info.observers).toBe(0);
  // The old device alone no longer opens the seat, nor does it become an observer.
  expect(await refusedJoin(code, 'Bo', tokenOf('Bo'))).toEqual({ code: 'moved' });
  expect(ann.view().info.observers).toBe(0);
  // With the code it does.
  expect(await rejoin(code, personal, tokenOf('Bo'))).toMatchObject({ status: 200 });
  const back = await join(server, code, 'Bo');
  expect((await back.until('the game', ({ seat }) => seat !== null)).you.seat).toBe('china');
  await expect.poll(() => again.store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  expect(server.faults).toEqual([]);
  for (const player of [ann, back]) player.store.close();
});

test('a code is accepted as people type it', async () => {
  server = await startServer();
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  const typed = `  ${personal.slice(0, 5).toLowerCase()} - ${personal.slice(5).toLowerCase()} `;
  expect(await rejoin(code, typed, tokenOf('phone'))).toMatchObject({ status: 200 });
  expect(readRejoin('iO10l-aaaaa')).toBe('LQLQLAAAAA');
  const { parseRejoin } = await import('@letter/client/src/net/rejoin-code.ts');
  expect(parseRejoin(`http://host/t/ABCDEF?rejoin=${personal.slice(0, 5)}-${personal.slice(5)}`)).toEqual({
    ok: true,
    value: personal,
  });
  expect(parseRejoin(' ')).toMatchObject({ ok: false, error: { code: 'empty' } });
  expect(parseRejoin('ABCDEF')).toMatchObject({ ok: false, error: { code: 'wrong-length', length: 6 } });
  for (const player of [ann, bo]) player.store.close();
});

test('somebody who had come as a newcomer on the new device is that person afterwards, and no second one', async () => {
  server = await startServer();
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  const onlooker = await join(server, code, 'Bo again', tokenOf('phone'));
  await ann.until('an observer', ({ info }) => info.observers === 1);
  expect(await rejoin(code, personal, tokenOf('phone'))).toMatchObject({ status: 200 });
  onlooker.store.close();
  const again = await join(server, code, 'Bo again', tokenOf('phone'));
  expect((await again.until('the seat', ({ seat }) => seat !== null)).you.name).toBe('Bo');
  await ann.until('no observer', ({ info }) => info.observers === 0);
  for (const player of [ann, again]) player.store.close();
});

test('stale, stolen, malformed and misplaced codes each get their own answer, and change nothing', async () => {
  server = await startServer();
  const { code, ann, bo } = await play();
  const other = await server.table({ kind: 'friends' });
  const stale = await codeOf(bo);
  const personal = await codeOf(bo);
  const phone = tokenOf('phone');
  expect(await rejoin(code, stale, phone)).toEqual({ status: 403, body: { error: { code: 'unknown-rejoin' } } });
  expect(await rejoin(other, personal, phone)).toEqual({ status: 403, body: { error: { code: 'unknown-rejoin' } } });
  expect(await rejoin('ZZZZZZ', personal, phone)).toEqual({ status: 404, body: { error: { code: 'unknown-code' } } });
  for (const typed of ['', 'ABC', `${personal}A`, 'ABCDE-ABCD!', 7, null]) {
    expect(await rejoin(code, typed, phone)).toEqual({
      status: 400,
      body: { error: { code: 'malformed', path: 'rejoin' } },
    });
  }
  expect(await rejoin(code, personal, 'short')).toEqual({
    status: 400,
    body: { error: { code: 'malformed', path: 'token' } },
  });
  // A person who plays another seat on this device does not change sides.
  expect(await rejoin(code, personal, tokenOf('Ann'))).toEqual({
    status: 409,
    body: { error: { code: 'other-seat' } },
  });
  expect(bo.store.getSnapshot().status).toBe('live');
  expect(ann.view().you.seat).toBe('us');
  for (const player of [ann, bo]) player.store.close();
});

test('guessing personal codes is slowed down, and the right one passes all the same', async () => {
  const limits = { ...TEST_CONFIG.limits, wrongCodes: { points: 3, seconds: 60 } };
  server = await startServer({ config: { ...TEST_CONFIG, limits } });
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  const guesses = [];
  for (const guess of ['AAAAAAAAAA', 'BBBBBBBBBB', 'CCCCCCCCCC', 'DDDDDDDDDD', personal]) {
    guesses.push((await rejoin(code, guess, tokenOf('guesser'))).status);
  }
  expect(guesses).toEqual([403, 403, 403, 429, 200]);
  for (const player of [ann, bo]) player.store.close();
});

test('only its person ever receives a code, and the record holds no code', async () => {
  const log = memoryLog();
  server = await startServer({ log });
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  await bo.ask.setReady(true);
  await ann.until('Bo ready', ({ public: table }) => table?.ready.includes('china') === true);
  const bytes = (player: Player): Buffer =>
    Buffer.concat(player.sockets.flatMap(({ frames }) => frames.map((frame) => frame.bytes)));
  expect(bytes(bo).includes(personal)).toBe(true);
  expect(bytes(ann).includes(personal)).toBe(false);
  const table = server.app.tables.find(code);
  const record = JSON.stringify(table?.record);
  expect(record).not.toContain(personal);
  expect(JSON.stringify(await log.read(table?.id ?? ''))).not.toContain(personal);
  expect(table?.record.people.find(({ name }) => name === 'Bo')?.rejoinHash).toMatch(/^[A-Za-z0-9_-]{43}$/);
  for (const player of [ann, bo]) player.store.close();
});

test('code, moves and farewells outlive the process', async () => {
  const log = memoryLog();
  const lasting = { ...log, end: () => Promise.resolve() };
  server = await startServer({ log: lasting, scenario: DEFAULT_SCENARIO });
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  expect(await rejoin(code, personal, tokenOf('phone'))).toMatchObject({ status: 200 });
  const again = await join(server, code, 'Bo', tokenOf('phone'));
  again.store.leave();
  await ann.until('Bo left', ({ info }) => info.seats.china.presence === 'left');
  await server.app.close();
  ann.store.close();
  server = await startServer({ log: lasting });
  const back = await join(server, code, 'Ann');
  expect(back.view().info.seats.china).toMatchObject({ presence: 'left', names: ['Bo'] });
  expect(await refusedJoin(code, 'Bo', tokenOf('Bo'))).toEqual({ code: 'moved' });
  expect(await rejoin(code, personal, tokenOf('Bo'))).toMatchObject({ status: 200 });
  const home = await join(server, code, 'Bo');
  expect((await home.until('the seat', ({ seat }) => seat !== null)).you.name).toBe('Bo');
  for (const player of [back, home]) player.store.close();
});

test('a personal code keeps working at a table made from the operator’s file of the first one', async () => {
  const log = memoryLog();
  server = await startServer({ log });
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  ann.store.close();
  bo.store.close();
  let copy = code;
  // Exported twice, as when a workshop moves twice.
  for (const fresh of ['AAAAAA', 'BBBBBB']) {
    const found = await log.findByCode(copy);
    const saved = await everything(log, (found.ok && found.value?.id) || '?');
    if (saved === null) throw new Error('no record');
    const file = readTableFile(writeTableFile(saved, DEFAULT_SCENARIO), { trusted: true });
    if (!file.ok) throw new Error(file.error);
    const table = renamed(file.value, { id: `id-${fresh}`, code: fresh, createdAt: 1 });
    expect(await enterTable(log, table)).toMatchObject({ ok: true });
    copy = fresh;
  }
  const phone = tokenOf('phone of Bo');
  expect(await rejoin(copy, personal, phone)).toEqual({ status: 200, body: { code: copy } });
  const again = await join(server, copy, 'Bo elsewhere', phone);
  const view = await again.until('the game', ({ seat }) => seat !== null);
  expect(view.you).toMatchObject({ seat: 'china', name: 'Bo' });
});

test('from the moment of the rejoin the old device sees nothing more, whether or not the new one ever connects', async () => {
  server = await startServer();
  const { code, ann, bo } = await play();
  const personal = await codeOf(bo);
  expect(await rejoin(code, personal, tokenOf('phone'))).toMatchObject({ status: 200 });
  const inbound = (): number => bo.sockets.flatMap(({ frames }) => frames).filter(({ way }) => way === 'in').length;
  const before = inbound();
  expect(await ann.ask.say({ to: 'china', text: 'a secret for the telephone', pledge: false })).toMatchObject({
    ok: true,
  });
  await expect.poll(() => bo.store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  const later = Buffer.concat(bo.sockets.flatMap(({ frames }) => frames.map(({ bytes }) => bytes)));
  expect(later.includes('a secret for the telephone')).toBe(false);
  expect(inbound() - before).toBeLessThanOrEqual(1);
  await ann.until('Bo away', ({ info }) => info.seats.china.presence !== 'here');
  ann.store.close();
});
