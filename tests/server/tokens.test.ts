import '../support/recording-socket.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// A seat is its person's token. Anybody else who tries for it is refused by name, and the seat keeps working.

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.app.close());

/** Ann and Bo at a running table. */
async function play(): Promise<{ code: string; ann: Player; bo: Player }> {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann', tokenOf(`Ann ${code}`));
  const bo = await join(server, code, 'Bo', tokenOf(`Bo ${code}`));
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  await bo.until('the game', ({ seat }) => seat !== null);
  return { code, ann, bo };
}

/** Checks that Bo alone holds the seat, is there, and gets orders accepted. */
async function expectWorking(bo: Player, ann: Player): Promise<void> {
  const ready = bo.view().seat?.ready !== true;
  expect(await bo.ask.setReady(ready)).toEqual({ ok: true, value: { done: true } });
  const seen = await ann.until('Bo’s sign', ({ public: open }) => open?.ready.includes('china') === ready);
  expect(seen.info.seats.china).toEqual({ controller: 'person', names: ['Bo'], presence: 'here' });
  expect(seen.info.observers).toBe(0);
}

const knock = (code: string, body: unknown) => server.post(`/rt/matchmake/joinById/${code}`, body);

test('a malformed token is refused, whatever is wrong with it', async () => {
  const { code, ann, bo } = await play();
  const good = tokenOf(`Bo ${code}`);
  const wrong: readonly unknown[] = [
    '',
    'short',
    good.slice(0, 15),
    `${good} `,
    `${good}\u0000`,
    good.replace('-', '/'),
    'ä'.repeat(20),
    'x'.repeat(10_000),
    7,
    true,
    null,
    [good],
    { token: good },
  ];
  for (const token of wrong) {
    const answer = await knock(code, { token, name: 'Bo' });
    expect({ token, status: answer.status }).toEqual({ token, status: 400 });
    expect(answer.body).toMatchObject({ code: 400, error: 'malformed' });
  }
  await expectWorking(bo, ann);
  expect(server.faults).toEqual([]);
  for (const one of [ann, bo]) one.store.close();
});

test('a token of a megabyte is refused before it is read', async () => {
  const { code, ann, bo } = await play();
  for (let times = 0; times < 5; times++) {
    expect(await knock(code, { token: 'x'.repeat(1_000_000), name: 'Bo' })).toMatchObject({
      status: 413,
      body: { error: { code: 'malformed', path: 'body' } },
    });
  }
  await expectWorking(bo, ann);
  for (const one of [ann, bo]) one.store.close();
});

test('a socket with a made-up session is closed, and nobody has joined', async () => {
  const { code, ann, bo } = await play();
  const { WebSocket } = await import('ws');
  for (const session of ['', 'x', 'AAAAAAAAA', '../AAAA', tokenOf(`Bo ${code}`)]) {
    const address = `${server.origin.replace('http', 'ws')}/rt/x/${code}?sessionId=${encodeURIComponent(session)}`;
    const socket = new WebSocket(address);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('close', resolve));
  }
  await expectWorking(bo, ann);
  for (const one of [ann, bo]) one.store.close();
});

test('a stolen token does not make two people: the last to come continues, everybody before is told, and one seat is held', async () => {
  const { code, ann, bo } = await play();
  const token = tokenOf(`Bo ${code}`);
  const { TableStore } = await import('@letter/client/src/net/table-store.ts');
  // All in one instant, so that their joins cross.
  const thieves = Array.from(
    { length: 6 },
    () => new TableStore(`${server.origin}/rt`, { code, token, name: 'Thief' }),
  );
  for (const thief of thieves) thief.open();
  const all = [bo.store, ...thieves];
  const states = () => all.map((store) => store.getSnapshot());
  await expect.poll(() => states().filter(({ isElsewhere }) => isElsewhere).length).toBe(6);
  // The last one may not have had its first view yet when the others were told.
  await expect.poll(() => states().filter(({ status }) => status === 'live').length).toBe(1);
  expect(bo.store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  const seen = await ann.until('one Bo', ({ info }) => info.seats.china.presence === 'here');
  expect(seen.info.seats.china.names).toEqual(['Bo']);
  expect(seen.info.observers).toBe(0);
  const people = server.app.tables.find(code)?.record.people ?? [];
  expect(people.map(({ name, seat }) => ({ name, seat }))).toEqual([
    { name: 'Ann', seat: 'us' },
    { name: 'Bo', seat: 'china' },
  ]);
  // Its person takes it back, and their orders are accepted.
  const back = await join(server, code, 'Bo', token);
  await expect.poll(() => states().filter(({ status }) => status === 'live')).toHaveLength(0);
  await expectWorking(back, ann);
  expect(server.faults).toEqual([]);
  for (const one of [ann, back]) one.store.close();
});

test('a stale token, of a device its person left for another, is told so and occupies neither the seat nor its person', async () => {
  const { code, ann, bo } = await play();
  const answer = await bo.ask.renewCode();
  if (!answer.ok) throw new Error(answer.error.code);
  const phone = tokenOf(`phone ${code}`);
  expect(await server.post(`/api/tables/${code}/rejoin`, { rejoin: answer.value.rejoin, token: phone })).toMatchObject({
    status: 200,
  });
  const again = await join(server, code, 'Bo', phone);
  await expect.poll(() => bo.store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  for (let times = 0; times < 3; times++) {
    bo.store.open();
    await expect.poll(() => bo.store.getSnapshot()).toMatchObject({ status: 'refused', refusal: { code: 'moved' } });
  }
  await expectWorking(again, ann);
  expect(again.store.getSnapshot().status).toBe('live');
  for (const one of [ann, again]) one.store.close();
});
