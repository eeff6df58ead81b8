import '../support/recording-socket.ts';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FIRST_ROUND_FACTOR } from '@letter/shared/protocol';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { passTime } from '../support/pass-time.ts';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// What the clock of a live table does while nobody is there, and while there is no server at all.

const MINUTE = 60_000;
const OUTAGE = 4 * MINUTE;
const PULSE = 2_000;
const lengthOf = (phase: 'briefing' | 'negotiation'): number =>
  DEFAULT_SCENARIO.formats.standard.seconds[phase] * FIRST_ROUND_FACTOR * 1_000;
let clock: FakeClock;
let folder: string;
let server: TestServer;
let people: Player[] = [];
beforeEach(() => {
  clock = fakeClock();
  folder = mkdtempSync(path(tmpdir(), 'letter-clocks-'));
});
afterEach(async () => {
  leave();
  await server.app.close();
  rmSync(folder, { recursive: true, force: true });
});

const begin = async (data: string): Promise<void> => {
  server = await startServer({ clock, config: { ...TEST_CONFIG, dataDir: path(folder, data) } });
};

async function come(code: string, name: string): Promise<Player> {
  const player = await join(server, code, name);
  people.push(player);
  return player;
}

function leave(): void {
  for (const one of people) one.store.close();
  people = [];
}

/** Ann and Bo at a table whose briefing has just begun. */
async function play(): Promise<{ code: string; ann: Player; bo: Player }> {
  await begin('first');
  const code = await server.table({ kind: 'friends' });
  const ann = await come(code, 'Ann');
  const bo = await come(code, 'Bo');
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  await bo.until('the game', ({ seat }) => seat !== null);
  expect(ann.view().info.deadline).toBe(clock.now() + lengthOf('briefing'));
  return { code, ann, bo };
}

/** The server's clock after the outage, which it does not count. */
const counted = (): number => clock.steady() - OUTAGE;

/** When the server that writes to a file was last alive, by its clock. */
function pulseIn(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare('select at from pulse').get();
  database.close();
  return Number(row?.['at'] ?? 0);
}

/** The machine dies, what is on its disk at this moment survives, and after so long a new server starts. */
async function outage(millis: number): Promise<void> {
  // The disk has a thread of its own: what the server asked to be written is there a moment later.
  await expect.poll(() => pulseIn(path(folder, 'first', 'letter.db'))).toBeGreaterThan(clock.steady() - PULSE);
  cpSync(path(folder, 'first'), path(folder, 'second'), { recursive: true });
  leave();
  await server.app.close();
  await clock.advance(millis);
  await begin('second');
}

test('after an outage a phase has its remaining time, closes on its own, and is never overdue', async () => {
  const { code } = await play();
  await passTime(clock, people, 20);
  await outage(OUTAGE);
  expect(server.app.tables.find(code)?.info).toMatchObject({ status: 'playing', deadline: null });
  // Nobody is back yet: it waits.
  await clock.advance(30_000);
  expect(server.app.tables.find(code)?.record.paused).toBe(lengthOf('briefing') - 20_000);
  const back = await come(code, 'Ann');
  const { info } = await back.until('the clock', ({ seat, info: now }) => seat !== null && now.deadline !== null);
  const deadline = info.deadline ?? 0;
  expect(deadline).toBe(counted() + lengthOf('briefing') - 20_000);
  expect(back.view().public).toMatchObject({ round: 1, phase: 'briefing' });
  // Nobody acts.
  await passTime(clock, people, (deadline - counted()) / 1_000);
  await back.until('the negotiation', ({ public: open }) => open?.phase === 'negotiation');
  expect(back.view().info.deadline).toBe(counted() + lengthOf('negotiation'));
  expect(server.faults).toEqual([]);
});

test('a phase that had almost closed when the server died gives people time to come back', async () => {
  const { code } = await play();
  await passTime(clock, people, lengthOf('briefing') / 1_000 - 3);
  await outage(OUTAGE);
  const back = await come(code, 'Bo');
  const { info, public: open } = await back.until('the game', ({ info: { deadline } }) => deadline !== null);
  expect(open?.phase).toBe('briefing');
  // To within a pulse.
  expect(Math.abs((info.deadline ?? 0) - counted() - 15_000)).toBeLessThanOrEqual(PULSE);
});

test.each(['lost', 'left'] as const)(
  'a table whose people have all %s waits for them, and its bots do not play on',
  async (how) => {
    const { code, ann, bo } = await play();
    await passTime(clock, people, 20);
    for (const one of [ann, bo]) {
      if (how === 'lost') one.cut();
      else one.store.leave();
    }
    leave();
    const left = lengthOf('briefing') - 20_000;
    const table = server.app.tables.find(code);
    await expect.poll(() => table?.record.paused).toBe(left);
    expect(table?.info.seats).toMatchObject({ us: { presence: how }, china: { presence: how } });
    await clock.advance(30_000);
    expect(table?.record).toMatchObject({ status: 'playing', clock: null, paused: left });
    const back = await come(code, 'Bo');
    const view = await back.until('the clock', ({ seat, info }) => seat !== null && info.deadline !== null);
    expect(view.public).toMatchObject({ round: 1, phase: 'briefing' });
    expect(view.info.deadline).toBe(clock.now() + left);
    expect(view.info.seats).toMatchObject({ us: { presence: how }, china: { controller: 'person', presence: 'here' } });
    expect(server.faults).toEqual([]);
  },
);
