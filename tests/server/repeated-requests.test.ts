import '../support/recording-socket.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import type { GameEvent } from '@letter/shared/authority';
import type { SavedTable } from '@letter/server/table/ports';
import { afterAll, afterEach, expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// The same request three times: a person who clicks twice, a network that repeats, a page that asks again after a
// restart.

const dataDir = mkdtempSync(path(tmpdir(), 'letter-repeated-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
let server: TestServer;
let people: Player[] = [];
afterEach(async () => {
  for (const one of people) one.store.close();
  people = [];
  await server.app.close();
});

const begin = async (): Promise<void> => {
  server = await startServer({ config: { ...TEST_CONFIG, dataDir } });
};

async function come(code: string, name: string): Promise<Player> {
  const player = await join(server, code, name);
  people.push(player);
  return player;
}

const ask = async (player: Player, name: string, body: object): Promise<unknown> =>
  player.store.line?.request(name, body, 60_000);

const thrice = (player: Player, name: string, body: object): Promise<readonly unknown[]> =>
  Promise.all(Array.from({ length: 3 }, () => ask(player, name, body)));

/** The server ends and another one starts on the same record; those who were there come back by the old token. */
async function restart(code: string): Promise<Player> {
  for (const one of people) one.store.close();
  people = [];
  await server.app.close();
  await begin();
  const back = await come(code, 'Ann');
  await back.until('the game', ({ seat }) => seat !== null);
  return back;
}

async function recordOf(code: string): Promise<SavedTable> {
  const log = await sqliteLog(path(dataDir, 'letter.db'));
  const whole = await everything(log, server.app.tables.find(code)?.id ?? '');
  await log.end();
  if (whole === null) throw new Error('the table is on record');
  return whole;
}

const ofKind = (table: SavedTable, kind: GameEvent['kind']): readonly GameEvent[] =>
  table.events.filter((event) => event.kind === kind);

test('the same order three times at once, and three times after a restart, is carried out once and answered identically', async () => {
  await begin();
  const code = await server.table({ kind: 'friends' });
  const ann = await come(code, 'Ann');
  const bo = await come(code, 'Bo');
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  for (const one of [ann, bo]) {
    await one.until('the game', ({ seat }) => seat !== null);
    await one.ask.setReady(true);
  }
  for (const one of [ann, bo]) await one.until('the negotiation', ({ public: open }) => open?.phase === 'negotiation');
  const order = { kind: 'file-belief', leakage: 40 };
  const body = { orderId: 'twin', round: 1, phase: 'negotiation', order };
  const answer = { id: 'twin', round: 1, phase: 'negotiation' };
  expect(await thrice(ann, 'order.submit', body)).toEqual([answer, answer, answer]);
  // Repeated with other words under the same id, it is the same request.
  expect(await ask(ann, 'order.submit', { ...body, order: { ...order, leakage: 99 } })).toEqual(answer);
  // Another person's ids are their own.
  expect(await ask(bo, 'order.submit', { ...body, order: { ...order, leakage: 7 } })).toEqual(answer);

  const back = await restart(code);
  expect(await thrice(back, 'order.submit', body)).toEqual([answer, answer, answer]);
  expect(back.view().seat?.docket).toMatchObject({ 'file-belief': { leakage: 40 } });
  // Also when its phase has passed: the answer is what was done, not a refusal as stale.
  const too = await come(code, 'Bo');
  for (const one of [back, too]) expect(await one.ask.setReady(true)).toMatchObject({ ok: true });
  await back.until('the orders', ({ public: open }) => open?.phase === 'orders');
  expect(await thrice(back, 'order.submit', body)).toEqual([answer, answer, answer]);
  const sealed = ofKind(await recordOf(code), 'order-sealed').flatMap((event) =>
    event.kind === 'order-sealed' && ['us', 'china'].includes(event.seat)
      ? [{ seat: event.seat, order: event.order }]
      : [],
  );
  expect(sealed.filter(({ order: { kind } }) => kind === 'file-belief')).toEqual([
    { seat: 'us', order },
    { seat: 'china', order: { ...order, leakage: 7 } },
  ]);
  expect(server.faults).toEqual([]);
});

test('the same message and the same withdrawal three times count as one', async () => {
  await begin();
  const code = await server.table({ kind: 'solo', seat: 'us' });
  const ann = await come(code, 'Ann');
  await ann.until('the game', ({ seat }) => seat !== null);
  await ann.ask.setReady(true);
  await ann.until('the negotiation', ({ public: open }) => open?.phase === 'negotiation');
  const stamp = { round: 1, phase: 'negotiation' };
  const said = { messageId: 'm', to: 'plenary', text: 'Once only.', pledge: false };
  const receipt = { id: 'm', ...stamp };
  expect(await thrice(ann, 'message.send', said)).toEqual([receipt, receipt, receipt]);
  const order = { kind: 'file-belief', leakage: 40 };
  await ask(ann, 'order.submit', { orderId: 'a', ...stamp, order });
  const taken = { id: 'b', ...stamp };
  const withdrawal = { orderId: 'b', ...stamp, slot: 'file-belief' };
  expect(await thrice(ann, 'order.withdraw', withdrawal)).toEqual([taken, taken, taken]);

  const back = await restart(code);
  expect(await thrice(back, 'message.send', said)).toEqual([receipt, receipt, receipt]);
  expect(await thrice(back, 'order.withdraw', withdrawal)).toEqual([taken, taken, taken]);
  const record = await recordOf(code);
  const mine = ofKind(record, 'message-sent').filter(
    (event) => event.kind === 'message-sent' && event.message.text === 'Once only.',
  );
  expect(mine).toHaveLength(1);
  expect(ofKind(record, 'order-withdrawn')).toHaveLength(1);
  expect(server.faults).toEqual([]);
});
