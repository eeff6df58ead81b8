import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { FIRST_ROUND_FACTOR } from '@letter/shared/protocol';
import { describe, expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// A clock is for people who wait for each other: somebody alone with bots has none, unless the pace asks for it.

const SECONDS = DEFAULT_SCENARIO.formats.standard.seconds;
const DAY = 86_400_000;
const stand = (desk: LoneTable) => {
  const { round, phase } = desk.shown().public ?? { round: 0, phase: 'briefing' as const };
  return { round, phase };
};
const deadline = (desk: LoneTable) => desk.shown().info.deadline;
const firstRound = (seconds: number): number => seconds * FIRST_ROUND_FACTOR * 1_000;

async function begin(): Promise<{ desk: LoneTable; ann: string }> {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  return { desk, ann };
}

describe('somebody alone with bots', () => {
  test('has no clock at a table of friends, however long they read', async () => {
    const { desk } = await begin();
    expect(deadline(desk)).toBeNull();
    await desk.clock.advance(DAY);
    expect(stand(desk)).toEqual({ round: 1, phase: 'briefing' });
  });

  test('has no clock at a public table, until a stranger comes', async () => {
    const desk = await loneTable(undefined, undefined, { kind: 'public' });
    await desk.table.arrive('hash-Ann', 'Ann');
    await desk.clock.advance(15_000);
    expect(desk.shown().info).toMatchObject({ status: 'playing', deadline: null });
    await desk.clock.advance(DAY);
    expect(stand(desk)).toEqual({ round: 1, phase: 'briefing' });
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(deadline(desk)).toBe(desk.clock.steady() + firstRound(SECONDS.briefing));
    await desk.clock.advance(firstRound(SECONDS.briefing));
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
  });

  test('has the clock that they ask for, and gets rid of it again', async () => {
    const { desk, ann } = await begin();
    expect(await desk.ask(ann, 'table.pace', { pace: 'clocked' })).toMatchObject({ ok: true });
    expect(deadline(desk)).toBe(desk.clock.steady() + firstRound(SECONDS.briefing));
    expect(await desk.ask(ann, 'table.pace', { pace: 'live' })).toMatchObject({ ok: true });
    expect(deadline(desk)).toBeNull();
  });

  test('may ask for one at a solo table too, but not for days', async () => {
    const desk = await loneTable(undefined, undefined, { kind: 'solo' });
    const ann = await desk.table.arrive('hash-Ann', 'Ann');
    expect(deadline(desk)).toBeNull();
    expect(await desk.ask(ann, 'table.pace', { pace: 'day' })).toEqual({ ok: false, error: { code: 'pace-fixed' } });
    expect(await desk.ask(ann, 'table.pace', { pace: 'clocked' })).toMatchObject({ ok: true });
    expect(deadline(desk)).toBe(desk.clock.steady() + firstRound(SECONDS.briefing));
  });

  test('gets a whole phase once others are there, also after a time with nobody', async () => {
    const { desk, ann } = await begin();
    await desk.table.depart(ann, 'lost');
    await desk.clock.advance(20_000);
    const bo = await desk.table.arrive('hash-Bo', 'Bo');
    expect(await desk.ask(bo, 'seat.take', { seat: 'china' })).toMatchObject({ ok: true });
    expect(deadline(desk)).toBe(desk.clock.steady() + firstRound(SECONDS.briefing));
    await desk.table.arrive('hash-Ann', 'Ann');
    expect(deadline(desk)).toBe(desk.clock.steady() + firstRound(SECONDS.briefing));
  });
});

test('people among themselves have double time in round 1 only', async () => {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  await desk.sit('Bo', 'china');
  await desk.ask(ann, 'table.start', {});
  for (const phase of ['briefing', 'negotiation', 'orders', 'adjudication'] as const) {
    expect(stand(desk)).toEqual({ round: 1, phase });
    await desk.clock.advance(firstRound(SECONDS[phase]) - 1);
    expect(stand(desk)).toEqual({ round: 1, phase });
    await desk.clock.advance(1);
  }
  expect(stand(desk)).toEqual({ round: 2, phase: 'briefing' });
  expect(deadline(desk)).toBe(desk.clock.steady() + SECONDS.briefing * 1_000);
});
