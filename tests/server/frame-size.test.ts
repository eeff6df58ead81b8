import '../support/recording-socket.ts';
import { DEFAULT_SCENARIO, legalOrders } from '@letter/shared/play';
import type { Order, SeatId } from '@letter/shared/play';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ config: { ...TEST_CONFIG, times: { ...TEST_CONFIG.times, botReplyMs: 3_600_000 } } });
});
afterAll(() => server.app.close());

const bytesOf = (player: Player): number =>
  player.sockets.flatMap(({ frames }) => frames).reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Typical sealed orders for a seat, each of another slot. */
function ordersOf(player: Player): readonly Order[] {
  const view = player.view().seat;
  if (view === null) return [];
  const kinds = new Map<string, Order>();
  for (const { order, rejection } of legalOrders(view, DEFAULT_SCENARIO)) {
    const key = 'basket' in order ? `${order.kind}:${order.basket}` : order.kind;
    if (rejection === null && !kinds.has(key)) kinds.set(key, order);
  }
  return [...kinds.values()].filter(({ kind }) => !['table-text', 'offer-agreement'].includes(kind)).slice(0, 8);
}

test('an order costs each of four clients at most 300 bytes on the wire, in the mean', async () => {
  const code = await server.table({ kind: 'friends' });
  const players = {} as Record<SeatId, Player>;
  for (const seat of ['us', 'china', 'un', 'dprk'] as const)
    players[seat] = await join(server, code, seat.toUpperCase());
  const all = Object.values(players);
  await players.us.ask.start();
  let orders = 0;
  let bytes = 0;
  for (let phases = 0; phases < 12; phases++) {
    for (const player of all) await player.until('a phase', (view) => view.seat !== null);
    const now = players.us.view().public;
    if (now?.phase === 'orders') {
      for (const player of all) {
        for (const order of ordersOf(player)) {
          const before = all.map(bytesOf);
          const answer = await player.ask.submit(order);
          if (!answer.ok) continue;
          // The reply comes after every patch it caused; the others' frames are on their way by then.
          await new Promise((resolve) => setTimeout(resolve, 5));
          orders++;
          bytes += all.reduce((sum, one, index) => sum + bytesOf(one) - (before[index] ?? 0), 0);
        }
      }
    }
    for (const player of all) await player.ask.setReady(true);
    for (const player of all) {
      await player.until('the next phase', ({ public: next }) => next?.phase !== now?.phase || next?.ending !== null);
    }
  }
  expect(orders).toBeGreaterThan(30);
  const mean = bytes / orders / 4;
  expect(mean).toBeLessThan(300);
  for (const player of all) player.store.close();
});
