import { NO_STANDING_ORDERS } from '@letter/shared/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// What was decided for absent people is marked: for them at once, for everybody by round, with what decided it in the
// debrief.

let desk: LoneTable;
let ann: string;
let bo: string;
beforeEach(async () => {
  desk = await loneTable();
  ann = await desk.sit('Ann', 'us');
  bo = await desk.sit('Bo', 'china');
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
});

const covers = () => desk.shown().seats.china?.covers;
const marks = async (): Promise<readonly unknown[]> =>
  ((await everything(desk.log, 'table'))?.events ?? []).filter(
    ({ kind }) => kind === 'seat-covered' || kind === 'seat-returned',
  );

async function goAway(): Promise<void> {
  await desk.table.depart(bo, 'lost');
  await desk.clock.advance(60_000);
}

describe('a covered seat', () => {
  test('is marked once in the log, and its return too', async () => {
    await goAway();
    await desk.reach([ann], 2, 'briefing');
    await desk.table.arrive('hash-Bo', 'Bo');
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(await marks()).toEqual([
      { kind: 'seat-covered', seat: 'china', by: 'advisor' },
      { kind: 'seat-returned', seat: 'china' },
    ]);
    expect(covers()).toMatchObject([{ by: 'advisor', from: { round: 1 }, until: { round: 2, phase: 'briefing' } }]);
    expect(desk.shown().public?.covered).toEqual([{ seat: 'china', round: 1 }]);
    expect(desk.faults).toEqual([]);
  });

  test('is not marked for a short break, nor for one of two delegates', async () => {
    await desk.table.depart(bo, 'lost');
    await desk.clock.advance(30_000);
    await desk.table.arrive('hash-Bo', 'Bo');
    await desk.clock.advance(120_000);
    expect(await marks()).toEqual([]);
  });

  test('is marked at once when its people left on purpose', async () => {
    await desk.table.depart(bo, 'left');
    expect(covers()).toEqual([{ seat: 'china', by: 'advisor', from: { round: 1, phase: 'briefing' }, until: null }]);
  });

  test('shows others which rounds, and by what only in the debrief', async () => {
    await desk.ask(bo, 'seat.standing', { orders: { ...NO_STANDING_ORDERS, vote: 'abstain' } });
    await goAway();
    await desk.reach([ann], 3, 'briefing');
    const { us, china } = desk.shown().seats;
    expect(china?.covers).toMatchObject([{ by: 'standing', until: null }]);
    expect(us?.covers).toEqual([]);
    expect(us?.public.covered.map(({ round }) => round)).toEqual([1, 2]);
    expect(JSON.stringify([us, desk.shown().public])).not.toContain('standing');
    for (let steps = 0; desk.shown().public?.ending === null && steps < 60; steps++) {
      const { round, phase } = desk.shown().public ?? { round: 0, phase: 'briefing' as const };
      await desk.ask(ann, 'seat.ready', { round, phase, ready: true });
    }
    expect(desk.shown().public?.debrief?.covers).toMatchObject([{ seat: 'china', by: 'standing', until: null }]);
  });

  test('stays covered when the process dies, even between the log and the record', async () => {
    await goAway();
    await desk.log.keep({ ...desk.table.record, covered: [] });
    const before = desk;
    desk = await loneTable(undefined, before);
    await desk.table.arrive('hash-Ann', 'Ann');
    expect(desk.shown().info.seats.china).toMatchObject({ controller: 'bot', presence: 'lost' });
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(covers()).toMatchObject([{ until: { round: 1 } }]);
    expect((await marks()).length).toBe(2);
  });
});
