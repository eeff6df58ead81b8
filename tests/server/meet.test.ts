import '../support/recording-socket.ts';
import { SEATS } from '@letter/shared/play';
import { afterEach, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// People who ask to play now at the same time meet, whoever else only asks and never comes.

let server: TestServer;
let people: Player[] = [];
afterEach(async () => {
  for (const { store } of people) store.leave();
  people = [];
  await server.app.close();
});

const often = { points: 10_000, seconds: 60 };
async function start(): Promise<FakeClock> {
  const clock = fakeClock();
  server = await startServer({ clock, config: { ...TEST_CONFIG, limits: { ...TEST_CONFIG.limits, playNow: often } } });
  return clock;
}

const ask = async (): Promise<string> =>
  ((await server.post('/api/play-now', { name: 'Somebody' })).body as { code: string }).code;

/** What a page does: it asks, comes, and asks again where every seat was taken meanwhile. */
async function play(name: string): Promise<{ code: string; player: Player; asked: number }> {
  for (let asked = 1; asked <= 8; asked++) {
    const code = await ask();
    const player = await join(server, code, `${name} ${asked}`);
    people.push(player);
    if (player.view().you.seat !== null) return { code, player, asked };
    player.store.leave();
  }
  throw new Error(`${name} found no seat`);
}

test('two people meet although somebody asks four times before each of them and never comes', async () => {
  const clock = await start();
  const askOften = (): Promise<unknown> => Promise.all([ask(), ask(), ask(), ask()]);
  await askOften();
  const ann = await play('Ann');
  await askOften();
  // The places that were kept for nobody are free again, and no more are kept for whoever let them go.
  await clock.advance(2_000);
  for (let times = 0; times < 5; times++) await askOften();
  const bo = await play('Bo');
  expect(bo.code).toBe(ann.code);
  await ann.player.until('Bo', ({ info }) => info.seats.china.controller === 'person');
  for (let times = 0; times < 5; times++) await askOften();
  const cem = await play('Cem');
  expect(cem.code).toBe(ann.code);
});

test('twelve who ask in the same moment all find a seat, four at a table', async () => {
  await start();
  const all = await Promise.all(Array.from({ length: 12 }, (_, index) => play(`Person ${index}`)));
  const tables = Map.groupBy(all, ({ code }) => code);
  expect(tables.size).toBeLessThanOrEqual(4);
  for (const at of tables.values())
    expect(new Set(at.map(({ player }) => player.view().you.seat)).size).toBe(at.length);
  expect(Math.max(...[...tables.values()].map(({ length }) => length))).toBe(SEATS.length);
});
