import { PROTOCOL_VERSION } from '@letter/shared/protocol';
import { recordings } from '../support/recording-socket.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { PLAIN_YOU } from '../support/plain-you.ts';

// Hostile and unlucky connections: each gets its typed answer, and nobody else notices.

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    config: {
      ...TEST_CONFIG,
      limits: { ...TEST_CONFIG.limits, messagesPerSecond: DEFAULT_CONFIG.limits.messagesPerSecond },
    },
  });
});
afterAll(() => server.app.close());

interface RawRoom {
  readonly sessionId: string;
  readonly connection: { send(bytes: Uint8Array): void };
  request(name: string, body: unknown): Promise<unknown>;
  send(name: string, body: unknown): void;
  onLeave(listener: (code: number) => void): void;
  onDrop(listener: (code: number) => void): void;
  leave(): Promise<unknown>;
  reconnection: { enabled: boolean };
}

/** A connection that sends anything, without the client's care. */
async function rawJoin(code: string, options?: object): Promise<RawRoom> {
  const { Client } = await import('@colyseus/sdk');
  const room: unknown = await new Client(`${server.origin}/rt`).joinById(code, {
    protocol: PROTOCOL_VERSION,
    ...options,
  });
  return room as RawRoom;
}

const someNumber: unknown = expect.any(Number);

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => ({ value }),
    (error: { reason?: unknown; name?: string }) => error.reason ?? error.name,
  );

describe('a request that is', () => {
  test.each<[string, string, unknown, unknown]>([
    ['without its fields', 'order.submit', {}, { code: 'malformed', path: 'orderId' }],
    [
      'of the wrong type',
      'seat.ready',
      { round: 'one', phase: 'briefing', ready: true },
      { code: 'malformed', path: 'round' },
    ],
    [
      'for no such phase',
      'seat.ready',
      { round: 1, phase: 'lunch', ready: true },
      { code: 'malformed', path: 'phase' },
    ],
    ['with a field too many', 'seat.take', { seat: 'us', as: 'host' }, { code: 'malformed', path: '' }],
    ['a list', 'message.send', [1, 2], { code: 'malformed', path: '' }],
    [
      'too long a message',
      'message.send',
      { messageId: 'm', to: 'plenary', text: 'x'.repeat(601), pledge: false },
      { code: 'malformed', path: 'text' },
    ],
    ['unknown', 'seat.explode', {}, 'no_handler'],
    ['named like the language’s own', '__proto__', {}, 'no_handler'],
    [
      'for another seat',
      'order.submit',
      { orderId: 'o', round: 1, phase: 'briefing', order: { kind: 'fund-circle', chips: 3 } },
      { code: 'not-your-lever', kind: 'fund-circle', seat: 'us' },
    ],
    [
      'for no object of an order',
      'order.submit',
      { orderId: 'o', round: 1, phase: 'briefing', order: 'file-belief' },
      { code: 'malformed', path: 'order' },
    ],
    [
      'for an order of no kind',
      'order.submit',
      { orderId: 'o', round: 1, phase: 'briefing', order: { kind: 'launch' } },
      { code: 'malformed', path: 'order.kind' },
    ],
    [
      'for an order out of range',
      'order.submit',
      { orderId: 'o', round: 1, phase: 'briefing', order: { kind: 'file-belief', leakage: 101 } },
      { code: 'malformed', path: 'order.leakage' },
    ],
    [
      'for an order with a field too many',
      'order.submit',
      { orderId: 'o', round: 1, phase: 'briefing', order: { kind: 'file-belief', leakage: 40, seat: 'us' } },
      { code: 'malformed', path: 'order' },
    ],
    [
      'out of phase',
      'order.submit',
      { orderId: 'p', round: 1, phase: 'briefing', order: { kind: 'set-effort', basket: 'elite', effort: 1 } },
      { code: 'wrong-phase', phase: 'briefing' },
    ],
    [
      'stale',
      'seat.ready',
      { round: 9, phase: 'orders', ready: true },
      { code: 'stale-phase', round: 1, phase: 'briefing' },
    ],
  ])('%s is refused by name, and the connection stays', async (_what, name, body, reason) => {
    const code = await server.table({ kind: 'solo' });
    const room = await rawJoin(code, { token: tokenOf('raw'), name: 'Raw' });
    expect(await reasonOf(room.request(name, body))).toEqual(reason);
    expect(await room.request('table.time', {})).toEqual({ now: someNumber });
    await room.leave();
  });
});

test('what is not even a request closes or changes nothing for the others', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const raw = await rawJoin(code, { token: tokenOf('rude'), name: 'Rude' });
  raw.reconnection.enabled = false;
  raw.send('anything', { at: 'all' });
  expect(await raw.request('table.time', {})).toEqual({ now: someNumber });
  const left = new Promise<number>((resolve) => {
    raw.onLeave(resolve);
    raw.onDrop(resolve);
  });
  // More than a frame may hold.
  raw.connection.send(new Uint8Array(17 * 1024).fill(13));
  expect(await left).toBeGreaterThan(1000);
  const seen = await ann.until('the rude one away', ({ info }) => info.seats.china.presence === 'lost');
  expect(seen.info.seats.us.presence).toBe('here');
  expect(await ann.ask.takeSeat('dprk')).toEqual({ ok: true, value: { done: true } });
  expect(server.faults).toEqual([]);
  ann.store.close();
});

test('a flood ends the connection that floods, at once, and no other', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const raw = await rawJoin(code, { token: tokenOf('flood'), name: 'Flood' });
  raw.reconnection.enabled = false;
  const left = new Promise<number>((resolve) => raw.onLeave(resolve));
  for (let n = 0; n < 600; n++) raw.send('table.time', {});
  expect(await left).toBe(4002);
  expect(ann.store.getSnapshot().status).toBe('live');
  ann.store.close();
});

test.each([
  ['no token', { name: 'Ann' }],
  ['a token of other signs', { token: 'short', name: 'Ann' }],
  ['no name', { token: tokenOf('x') }],
  ['an invisible name', { token: tokenOf('x'), name: '\u200B\u202E' }],
  ['a name too long', { token: tokenOf('x'), name: 'x'.repeat(25) }],
  ['nothing', undefined],
])('a join with %s is refused', async (_what, options) => {
  const code = await server.table({ kind: 'friends' });
  await expect(rawJoin(code, options)).rejects.toMatchObject({ code: 400 });
});

test('no client can make a room, list rooms or reach another server’s page', async () => {
  for (const method of ['create', 'joinOrCreate', 'join']) {
    expect((await server.post(`/rt/matchmake/${method}/table`, { code: 'ABCDEF' })).status).not.toBe(200);
  }
  expect((await server.post('/rt/matchmake/joinById/AAAAAA', {}, { origin: 'http://elsewhere.example' })).status).toBe(
    403,
  );
  expect((await server.post('/rt/matchmake/joinById/AAAAAA', { pad: 'x'.repeat(20_000) })).status).toBe(413);
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/rt/x/AAAAAA`, {
    origin: 'http://elsewhere.example',
  });
  const answer = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('open', () => resolve('open'));
    socket.on('error', () => undefined);
  });
  expect(answer).toBe(403);
});

test('twenty reloads bring the same person to the same seat', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  await bo.ask.takeSeat('dprk');
  await ann.ask.start();
  for (let times = 0; times < 20; times++) {
    const again = await join(server, code, 'Bo');
    const view = await again.until('the game', ({ seat }) => seat !== null);
    expect(view.you).toEqual({
      seat: 'dprk',
      name: 'Bo',
      ...PLAIN_YOU,
    });
    expect(view.seat?.country).not.toBeNull();
    // Some tabs close politely too late, some not at all.
    for (const socket of recordings.slice(-1)) expect(socket.url).toContain(code);
    if (times === 19) again.store.close();
  }
  const seen = await ann.until('one Bo', ({ info }) => info.seats.dprk.names.length === 1);
  expect(seen.info.observers).toBe(0);
  ann.store.close();
  bo.store.close();
});

test('a second tab takes over, and the first is told', async () => {
  const code = await server.table({ kind: 'friends' });
  const first = await join(server, code, 'Ann');
  const second = await join(server, code, 'Ann');
  await expect.poll(() => first.store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  expect(second.store.getSnapshot().status).toBe('live');
  expect(second.view().info.seats.us).toEqual({ controller: 'person', names: ['Ann'], presence: 'here' });
  second.store.close();
});

test('a lost connection returns to the same seat automatically, and the others see it go and come', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  await ann.ask.start();
  await bo.until('the game', ({ seat }) => seat !== null);
  bo.cut();
  await ann.until('Bo away', ({ info }) => info.seats.china.presence === 'lost');
  await ann.until('Bo back', ({ info }) => info.seats.china.presence === 'here');
  await expect.poll(() => bo.store.getSnapshot().status).toBe('live');
  expect(await bo.ask.setReady(true)).toEqual({ ok: true, value: { done: true } });
  await bo.until('own readiness', ({ seat }) => seat?.ready === true);
  ann.store.close();
  bo.store.close();
});

test('an unknown code is refused as such', async () => {
  const { TableStore } = await import('@letter/client/src/net/table-store.ts');
  const store = new TableStore(`${server.origin}/rt`, { code: 'ZZZZZZ', token: tokenOf('lost'), name: 'Lost' });
  store.open();
  await expect.poll(() => store.getSnapshot()).toMatchObject({ status: 'refused', refusal: { code: 'unknown-code' } });
});
