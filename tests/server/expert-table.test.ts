import { botAdvisor } from '@letter/server/advisor';
import type { Advice, Advisor, Character } from '@letter/server/table/ports';
import type { SeatId } from '@letter/shared/play';
import { beforeEach, describe, expect, test } from 'vitest';
import { settle } from '../support/fake-clock.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

/** A plan that somebody waits for. */
interface Asked {
  readonly seat: SeatId;
  readonly level: Character['level'];
  readonly answer: (advice: Advice) => void;
  readonly fail: () => void;
}
let asked: Asked[];
const advisor: Advisor = {
  ...botAdvisor,
  think: (view, { level }) =>
    new Promise((resolve, reject) => {
      asked.push({ seat: view.seat, level, answer: resolve, fail: () => reject(new Error('lost')) });
    }),
};

let desk: LoneTable;
let ann: string;
beforeEach(async () => {
  asked = [];
  desk = await loneTable(advisor, undefined, { pace: 'clocked', bots: 'expert' });
  ann = await desk.sit('Ann', 'us');
  await desk.ask(ann, 'table.start', {});
  await desk.reach([ann], 1, 'orders');
});

const readyAt = (seat: SeatId) => desk.shown().seats[seat]?.ready;
const belief = (leakage: number): Advice => ({ orders: [{ kind: 'file-belief', leakage }], messages: [] });
const docketOf = (seat: SeatId) => Object.values(desk.shown().seats[seat]?.docket ?? {});

describe('a table of experts', () => {
  test('says so, and keeps it on record', async () => {
    expect(desk.shown().info.bots).toBe('expert');
    expect(desk.table.record.bots).toBe('expert');
  });

  test('goes on while they think, and takes each plan as it comes', async () => {
    expect(asked.map(({ seat }) => seat)).toEqual(['china', 'un', 'dprk']);
    expect(readyAt('china')).toBe(false);
    const said = await desk.ask(ann, 'message.send', { messageId: 'm', to: 'un', text: 'Well?', pledge: false });
    expect(said.ok).toBe(true);
    asked[0]?.answer(belief(31));
    await settle();
    expect(docketOf('china')).toContainEqual({ kind: 'file-belief', leakage: 31 });
    expect([readyAt('china'), readyAt('un'), readyAt('dprk')]).toEqual([true, false, false]);
    expect(asked).toHaveLength(3);
  });

  test('closes the half-year once all have planned and everybody is ready', async () => {
    await desk.ask(ann, 'seat.ready', { round: 1, phase: 'orders', ready: true });
    for (const { answer } of asked) answer(belief(20));
    await settle();
    await desk.clock.advance(60_000);
    expect(desk.shown().public?.record).toHaveLength(1);
  });

  test('plays on with the competent turn of whoever still thinks as the phase closes', async () => {
    await desk.clock.advance((desk.shown().info.deadline ?? 0) - desk.clock.now());
    expect(desk.shown().public?.record).toHaveLength(1);
    const efforts = desk.shown().seats.china?.ownEfforts.at(-1)?.effort;
    expect(Object.values(efforts ?? {}).some((one) => one > 0)).toBe(true);
    // Thoughts of a half-year that is over come to nothing.
    const before = desk.shown().public?.round;
    asked[0]?.answer(belief(99));
    await settle();
    expect(desk.shown().public?.round).toBe(before);
    expect(docketOf('china')).not.toContainEqual({ kind: 'file-belief', leakage: 99 });
  });

  test('has the advisor play for an expert who is lost, and reports it', async () => {
    asked[1]?.fail();
    await settle();
    expect(readyAt('un')).toBe(true);
    expect(docketOf('un').length).toBeGreaterThan(1);
    expect(desk.faults).toEqual(['think']);
  });
});

test('a table of competent bots has nobody think', async () => {
  const other = await loneTable(advisor);
  asked = [];
  const bo = await other.sit('Bo', 'us');
  await other.ask(bo, 'table.start', {});
  await other.reach([bo], 1, 'orders');
  expect(asked).toEqual([]);
  expect(other.shown().info.bots).toBe('competent');
  expect(other.shown().seats.china?.ready).toBe(true);
});
