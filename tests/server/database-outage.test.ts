import '../support/recording-socket.ts';
import { fold } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import type { Order } from '@letter/shared/play';
import { postgresLog } from '@letter/server/log/postgres-log';
import type { SavedTable } from '@letter/server/table/ports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resume, sees, textOf } from '../load/chaos/verdict.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { passTime } from '../support/pass-time.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player } from '../support/test-server.ts';

// A real database goes away in the middle of a game that people play over real sockets, and comes back: orders are
// refused with a sentence, none that was acknowledged is missing, none is there twice, and the table continues.

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const belief = (leakage: number): Order => ({ kind: 'file-belief', leakage });

/** Gives an order under an id of its own; returns `done`, or the code of the refusal. */
async function give(player: Player, orderId: string, order: Order): Promise<string> {
  const { round, phase } = player.view().public ?? { round: 0, phase: 'briefing' };
  try {
    await player.store.line?.request('order.submit', { orderId, round, phase, order }, 60_000);
    return player.store.line === null ? 'no line' : 'done';
  } catch (error) {
    return (error as { reason?: { code?: string } }).reason?.code ?? 'lost';
  }
}

async function readWhole(url: string, code: string): Promise<{ whole: SavedTable; resumed: SavedTable }> {
  const log = await postgresLog(url, { fault: () => undefined, notice: () => undefined, refused: () => undefined });
  const live = await log.live();
  for (const id of live.ok ? live.value : []) {
    const [whole, resumed] = [await log.read(id), await log.resume(id)];
    if (!whole.ok || !resumed.ok || whole.value?.record.meta.code !== code || resumed.value === null) continue;
    await log.end();
    return { whole: whole.value, resumed: resumed.value };
  }
  throw new Error('the table is not on record');
}

test('a database that goes down during a game and comes back loses no order and no table', async () => {
  const url = await postgres.database();
  const clock = fakeClock();
  const server = await startServer({ clock, config: { ...TEST_CONFIG, databaseUrl: url } });
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  const people: Player[] = [ann, bo];
  const reach = async (round: number, phase: string): Promise<void> => {
    for (let steps = 0; steps < 12; steps++) {
      const now = ann.view().public;
      if (now?.round === round && now.phase === phase) return;
      for (const one of people) await one.ask.setReady(true);
      await ann.until('the next phase', ({ public: next }) => next?.round !== now?.round || next?.phase !== now?.phase);
      await bo.until('the same', ({ public: next }) => next?.phase === ann.view().public?.phase);
    }
  };
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  await bo.until('the game', ({ seat }) => seat !== null);
  await reach(2, 'orders');

  const acknowledged = new Set<number>();
  const insist = async (player: Player, leakage: number): Promise<void> => {
    await expect.poll(() => give(player, `o-${leakage}`, belief(leakage))).toBe('done');
    acknowledged.add(leakage);
  };
  await insist(ann, 1);
  await insist(bo, 2);

  // Some orders are on their way when the database fails, some come after it.
  const burst = [11, 12, 13, 14].map(async (leakage) => {
    const answer = await give(leakage % 2 === 0 ? ann : bo, `o-${leakage}`, belief(leakage));
    if (answer === 'done') acknowledged.add(leakage);
    return answer;
  });
  await postgres.stop();
  for (const answer of await Promise.all(burst)) expect(['done', 'store-unavailable']).toContain(answer);
  const later = [21, 22, 23, 24, 25];
  for (const n of later) expect(await give(n % 2 === 0 ? ann : bo, `o-${n}`, belief(n))).toBe('store-unavailable');
  expect(await ann.ask.say({ to: 'china', text: 'Are you there?', pledge: false })).toEqual({
    ok: false,
    error: { code: 'store-unavailable' },
  });

  // People come and go all the same; only what would have to be recorded is refused.
  expect(await server.get('/healthz')).toMatchObject({ status: 503 });
  expect(await server.post('/api/tables', { kind: 'friends', format: 'standard', name: 'New' })).toEqual({
    status: 503,
    body: { error: { code: 'store-unavailable' } },
  });
  bo.cut();
  await ann.until('Bo away', ({ info }) => info.seats.china.presence === 'lost');
  await ann.until('Bo back', ({ info }) => info.seats.china.presence === 'here');
  await expect.poll(() => bo.store.getSnapshot().status).toBe('live');
  const ola = await join(server, code, 'Ola');
  await ann.until('somebody who watches', ({ info }) => info.observers === 1);
  people.push(ola);

  // The phase is due to close in the middle of it.
  const due = ann.view().info.deadline ?? 0;
  await passTime(clock, people, Math.ceil((due - clock.now()) / 1_000) + 5);
  expect(clock.now()).toBeGreaterThan(due);
  expect(ann.view().public).toMatchObject({ round: 2, phase: 'orders' });
  expect(people.map(({ store }) => store.getSnapshot().status)).toEqual(['live', 'live', 'live']);
  expect(ann.view().info.seats.china.presence).toBe('here');
  expect(await give(ann, 'o-22', belief(22))).toBe('store-unavailable');

  await postgres.start();
  for (const n of [11, 13, 21, 23, 25]) await insist(bo, n);
  for (const n of [12, 14, 22]) await insist(ann, n);
  // One order was given up: it must not appear.
  expect(acknowledged.has(24)).toBe(false);
  await passTime(clock, people, 2);
  await ann.until('the closing', ({ public: open }) => open?.phase === 'adjudication');
  expect(ann.view().info.deadline).toBeGreaterThan(clock.now());
  await reach(3, 'negotiation');
  await insist(ann, 31);
  await insist(bo, 32);
  expect(await give(bo, 'o-21', belief(99))).toBe('done');

  await expect.poll(async () => (await readWhole(url, code)).resumed.saved?.sequence ?? 0).toBeGreaterThan(0);
  const { whole, resumed } = await readWhole(url, code);
  const sealed = whole.events.flatMap((event) =>
    event.kind === 'order-sealed' && event.order.kind === 'file-belief' && ['us', 'china'].includes(event.seat)
      ? [event.order.leakage]
      : [],
  );
  expect(sealed.toSorted((a, b) => a - b)).toEqual([...acknowledged].toSorted((a, b) => a - b));
  // The world that the table itself kept after the outage, and what its people see, are what the events fold to.
  const { saved } = resumed;
  const kept = fold(DEFAULT_SCENARIO, whole.events.slice(0, saved?.sequence));
  expect(kept).toMatchObject({ round: 3, phase: 'briefing' });
  expect(textOf({ ...kept, ...saved?.world })).toBe(textOf(kept));
  const folded = fold(DEFAULT_SCENARIO, whole.events);
  expect(textOf(resume(DEFAULT_SCENARIO, resumed))).toBe(textOf(folded));
  await expect.poll(() => sees({ seat: 'us', view: ann.view() }, folded)).toBe(true);
  await expect.poll(() => sees({ seat: 'china', view: bo.view() }, folded)).toBe(true);
  expect(whole.record.people.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Ola']);
  // Every fault that was reported is the store's.
  const told = new Set(server.faults.map(({ what }) => what));
  const ofTheStore = new Set(['append', 'catch-up', 'keep-record', 'member-beat', 'open-table', 'postgres', 'pulse']);
  expect([...told].filter((what) => !ofTheStore.has(what))).toEqual([]);
  for (const one of people) one.store.close();
  await server.app.close();
});
