import '../support/recording-socket.ts';
import { EventEmitter } from 'node:events';
import { wallClock } from '@letter/server/real-ports';
import { watchHeartbeat } from '@letter/server/rooms/heartbeat';
import type { Clock } from '@letter/server/table/ports';
import { expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { join, startServer } from '../support/test-server.ts';

/** A connection on a fake clock; `answers` says which of its pings, counted from 1, come back. */
class Pinged extends EventEmitter {
  readonly pings: number[] = [];
  endedAt: number | null = null;
  readonly #clock: FakeClock;
  readonly #answers: (ping: number) => boolean;

  constructor(clock: FakeClock, answers: (ping: number) => boolean) {
    super();
    this.#clock = clock;
    this.#answers = answers;
    watchHeartbeat(this, clock);
  }

  ping(): void {
    if (this.#answers(this.pings.push(this.#clock.now()))) this.emit('pong');
  }

  terminate(): void {
    this.endedAt ??= this.#clock.now();
    this.emit('close');
  }
}

test('a silent connection is ended at the third miss, within 15 s, whatever its phase', async () => {
  const clock = fakeClock();
  const all = Array.from({ length: 60 }, () => new Pinged(clock, (ping) => ping <= 2));
  await clock.advance(60_000);
  for (const { pings, endedAt } of all) {
    // Silent from the moment after its last answer.
    const silence = (endedAt ?? Number.POSITIVE_INFINITY) - (pings[1] ?? 0);
    expect(silence).toBeGreaterThan(9_000);
    expect(silence).toBeLessThan(15_000);
    expect(pings).toHaveLength(5);
  }
  expect(clock.pending).toBe(0);
});

test('two misses in a row end nothing, and a connection that answers is asked every 5 s', async () => {
  const clock = fakeClock();
  const shaky = new Pinged(clock, (ping) => ping % 3 === 0);
  const sound = new Pinged(clock, () => true);
  await clock.advance(10 * 60_000);
  expect(shaky.endedAt).toBeNull();
  expect(sound.endedAt).toBeNull();
  const gaps = new Set(sound.pings.slice(1).map((at, index) => at - (sound.pings[index] ?? 0)));
  expect([...gaps]).toEqual([5_000]);
  sound.terminate();
  shaky.terminate();
  expect(clock.pending).toBe(0);
});

test('connections beat in phases of their own', async () => {
  const clock = fakeClock();
  const all = Array.from({ length: 200 }, () => new Pinged(clock, () => true));
  await clock.advance(4_999);
  const inTenths = new Map<number, number>();
  const start = clock.now() - 4_999;
  for (const { pings } of all) {
    const tenth = Math.floor(((pings[0] ?? start) - start) / 500);
    inTenths.set(tenth, (inTenths.get(tenth) ?? 0) + 1);
  }
  expect(inTenths.size).toBe(10);
  // Twenty would be equal.
  expect(Math.max(...inTenths.values())).toBeLessThanOrEqual(24);
});

test('an unplugged cable and a closed page show as being away, a farewell as having left, and nobody else is affected', async () => {
  // Everything a tenth as long: 1.5 s stand for 15.
  const quick: Clock = {
    steady: () => wallClock.steady(),
    now: () => wallClock.now(),
    setTimer: (ms, callback) => wallClock.setTimer(ms / 10, callback),
  };
  const server = await startServer({ clock: quick });
  try {
    const code = await server.table({ kind: 'friends' });
    const ann = await join(server, code, 'Ann');
    const bo = await join(server, code, 'Bo');
    const cy = await join(server, code, 'Cy');
    const di = await join(server, code, 'Di');
    expect(await ann.ask.start()).toMatchObject({ ok: true });
    await cy.until('the game', ({ seat }) => seat !== null);
    bo.sockets.at(-1)?.pull();
    cy.store.leave();
    // It would come back automatically, as a reloaded page does.
    const closed = ann.until('Di gone', ({ info }) => info.seats.dprk.presence === 'lost');
    di.sockets.at(-1)?.closePage();
    // Shown as gone, and waited for all the same.
    expect((await closed).info.seats.dprk).toMatchObject({ controller: 'person', names: ['Di'] });
    await ann.until('Di back', ({ info }) => info.seats.dprk.presence === 'here');
    di.store.close();
    await ann.until('Cy left', ({ info }) => info.seats.un.presence === 'left');
    await ann.until('Bo lost', ({ info }) => info.seats.china.presence === 'lost');
    expect(ann.view().info.seats.un).toMatchObject({ presence: 'left', names: ['Cy'] });
    expect(ann.view().info.seats.us.presence).toBe('here');
    expect(ann.store.getSnapshot().status).toBe('live');
    ann.store.close();
    bo.store.close();
  } finally {
    await server.app.close();
  }
});

test('a page that wakes on a dead connection notices, returns to its seat, and is not a new person', async () => {
  const server = await startServer();
  try {
    const code = await server.table({ kind: 'friends' });
    const ann = await join(server, code, 'Ann');
    const bo = await join(server, code, 'Bo');
    await bo.store.check();
    expect(bo.store.getSnapshot().status).toBe('live');
    bo.sockets.at(-1)?.pull();
    await bo.store.check();
    await expect.poll(() => bo.store.getSnapshot().status).toBe('live');
    const view = await bo.until('the seat', ({ you }) => you.seat === 'china');
    expect(view.info.observers).toBe(0);
    await ann.until('Bo', ({ info }) => info.seats.china.presence === 'here');
    expect(ann.view().info.seats.china.names).toEqual(['Bo']);
    ann.store.close();
    bo.store.close();
  } finally {
    await server.app.close();
  }
});
