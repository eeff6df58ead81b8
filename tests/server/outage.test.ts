import { fold } from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { FIRST_ROUND_FACTOR } from '@letter/shared/protocol';
import { DEFAULT_SCENARIO, SEATS } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import type { Advisor } from '@letter/server/table/ports';
import { beforeEach, describe, expect, test } from 'vitest';
import { flakyLog } from '../support/flaky-log.ts';
import type { FlakyLog } from '../support/flaky-log.ts';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// A store that goes down in the middle of a game, or writes a batch and cannot say so: nothing that was acknowledged is
// missing, nothing is done twice, and the game continues when the store is back.

const SECOND = 1_000;
const secondsOf = (phase: 'briefing' | 'negotiation' | 'orders' | 'adjudication'): number =>
  DEFAULT_SCENARIO.formats.standard.seconds[phase] * FIRST_ROUND_FACTOR;
const unavailable = { ok: false, error: { code: 'store-unavailable' } };
const done = { ok: true, value: { done: true } };

let log: FlakyLog;
beforeEach(() => (log = flakyLog(memoryLog())));

const stand = (desk: LoneTable): unknown => {
  const { public: open } = desk.shown();
  return open === null ? 'waiting' : { round: open.round, phase: open.phase };
};
const beReady = (desk: LoneTable, person: string) => {
  const { round, phase } = desk.shown().public ?? { round: 0, phase: 'briefing' as const };
  return desk.ask(person, 'seat.ready', { round, phase, ready: true });
};

/** Has the store accept the next batch with such an event, and lose its answer. */
function loseAnswerTo(kind: GameEvent['kind']): void {
  log.losesAnswerTo = ({ events }) => events.some((event) => event.kind === kind);
}

/** What people see is what the record folds to. */
async function expectTold(desk: LoneTable): Promise<void> {
  const world = fold(DEFAULT_SCENARIO, (await everything(desk.log, 'table'))?.events ?? []);
  const { public: open, seats } = desk.shown();
  expect({ round: world.round, phase: world.phase, record: world.publicRecord }).toEqual({
    round: open?.round,
    phase: open?.phase,
    record: open?.record,
  });
  for (const seat of SEATS) expect(world.seats[seat].docket).toEqual(seats[seat]?.docket);
}

/** Ann for the US and Bo for China at a running table; bots in the other seats. */
async function play(advisor?: Advisor): Promise<{ desk: LoneTable; ann: string; bo: string }> {
  const desk = await loneTable(advisor, undefined, { log });
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  expect(await desk.ask(ann, 'table.start', {})).toEqual(done);
  return { desk, ann, bo };
}

describe('a phase whose time ends while the store', () => {
  test('is down closes once it is back, and the next has all of its time', async () => {
    const { desk } = await play();
    await desk.clock.advance(10 * SECOND);
    log.health = 'away';
    await desk.clock.advance(secondsOf('briefing') * SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'briefing' });
    log.health = 'sound';
    await desk.clock.advance(SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    expect(desk.shown().info.deadline).toBe(desk.clock.now() + secondsOf('negotiation') * SECOND);
    await expectTold(desk);
  });

  test('writes the closing and cannot say so is closed once, not twice', async () => {
    const { desk } = await play();
    loseAnswerTo('phase-opened');
    await desk.clock.advance(secondsOf('briefing') * SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'briefing' });
    await desk.clock.advance(5 * SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    expect(desk.shown().info.deadline).toBeGreaterThan(desk.clock.now() + (secondsOf('negotiation') - 6) * SECOND);
    const opened = (await everything(log, 'table'))?.events.filter(({ kind }) => kind === 'phase-opened');
    expect(opened).toHaveLength(2);
    await expectTold(desk);
  });

  test('writes the closing and cannot say so is closed once, even if bots act last', async () => {
    const { desk } = await play({
      advise: ({ seat }, moment) =>
        moment === 'closing' && seat === 'un'
          ? { orders: [{ kind: 'file-belief', leakage: 40 }], messages: [] }
          : { orders: [], messages: [] },
    });
    await desk.clock.advance(secondsOf('briefing') * SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    loseAnswerTo('phase-opened');
    await desk.clock.advance(secondsOf('negotiation') * SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    await desk.clock.advance(5 * SECOND);
    expect(stand(desk)).toEqual({ round: 1, phase: 'orders' });
    await expectTold(desk);
  });
});

test('a game whose end the store wrote and could not say so is over for its people too', async () => {
  const { desk, ann, bo } = await play();
  loseAnswerTo('game-ended');
  for (let steps = 0; steps < 60 && desk.shown().public?.ending === null; steps++) {
    await beReady(desk, ann);
    await beReady(desk, bo);
    if (log.lost > 0) await desk.clock.advance(5 * SECOND);
  }
  expect(log.lost).toBe(1);
  expect(desk.shown().info).toMatchObject({ status: 'over', deadline: null });
  await expectTold(desk);
});

test('a game that was ended early, which the store wrote and could not say, is over when asked again', async () => {
  const { desk, ann, bo } = await play();
  await desk.reach([ann, bo], 2, 'briefing');
  loseAnswerTo('game-ended');
  expect(await desk.ask(ann, 'table.end', {})).toEqual(unavailable);
  expect(await desk.ask(ann, 'table.end', {})).toEqual(done);
  expect(await desk.ask(ann, 'table.end', {})).toMatchObject({ ok: false, error: { code: 'game-over' } });
  expect(desk.shown().info).toMatchObject({ status: 'over', deadline: null });
  expect(desk.shown().public?.ending).toBe('broken-off');
});

describe('a delegation that is played for while the store is down', () => {
  const marks = (desk: LoneTable) => desk.shown().seats.china?.covers.map(({ until }) => until);

  test('is marked so before the phase closes', async () => {
    const { desk, bo } = await play();
    log.health = 'away';
    await desk.table.depart(bo, 'left');
    expect(desk.shown().info.seats.china.controller).toBe('bot');
    expect(marks(desk)).toEqual([]);
    log.health = 'sound';
    await desk.clock.advance(secondsOf('briefing') * SECOND);
    expect(marks(desk)).toEqual([null]);
  });

  test('and comes back then, is not marked as absent for ever', async () => {
    const { desk, bo } = await play();
    await desk.table.depart(bo, 'left');
    expect(marks(desk)).toEqual([null]);
    log.health = 'away';
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(desk.shown().info.seats.china).toMatchObject({ controller: 'person', presence: 'here' });
    log.health = 'sound';
    await desk.clock.advance(secondsOf('briefing') * SECOND);
    expect(marks(desk)).toEqual([{ round: 1, phase: 'briefing' }]);
    await expectTold(desk);
  });
});

describe('bots', () => {
  test('whose turn the store refused have it when the store is back: a solo player is not stuck', async () => {
    const desk = await loneTable(undefined, undefined, { kind: 'solo', log });
    const ann = await desk.table.arrive('hash-Ann', 'Ann');
    expect(stand(desk)).toEqual({ round: 1, phase: 'briefing' });
    // The closing is written; the bots' orders that follow it are not.
    log.breaksAfter = ({ events }) => events.some(({ kind }) => kind === 'phase-opened');
    expect(await beReady(desk, ann)).toEqual(done);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    expect(desk.shown().public?.ready).toEqual([]);
    await desk.clock.advance(20 * SECOND);
    log.health = 'sound';
    await desk.clock.advance(2 * SECOND);
    expect(desk.shown().public?.ready.toSorted()).toEqual(['dprk', 'un', 'us']);
    expect(await beReady(desk, ann)).toEqual(done);
    expect(stand(desk)).toEqual({ round: 1, phase: 'orders' });
    await expectTold(desk);
  });
});

describe('a table that starts automatically', () => {
  test.each(['solo', 'public'] as const)('(%s) starts when the store is back', async (kind) => {
    const desk = await loneTable(undefined, undefined, { kind, log });
    log.health = 'away';
    await desk.table.arrive('hash-Ann', 'Ann');
    await desk.clock.advance(20 * SECOND);
    expect(desk.shown().info.status).toBe('waiting');
    log.health = 'sound';
    await desk.clock.advance(2 * SECOND);
    expect(desk.shown().info.status).toBe('playing');
    await expectTold(desk);
  });

  test('whose start the store wrote and could not say so has started, once', async () => {
    const desk = await loneTable(undefined, undefined, { kind: 'public', log });
    await desk.table.arrive('hash-Ann', 'Ann');
    loseAnswerTo('game-started');
    await desk.clock.advance(15 * SECOND);
    expect(log.lost).toBe(1);
    await desk.clock.advance(3 * SECOND);
    expect(desk.shown().info.status).toBe('playing');
    const begun = (await everything(log, 'table'))?.events.filter(({ kind }) => kind === 'game-started');
    expect(begun).toHaveLength(1);
    await expectTold(desk);
  });
});

describe('what is not on record is not acknowledged', () => {
  test('a seat', async () => {
    const { desk, ann } = await play();
    const ola = await desk.table.arrive('hash-Ola', 'Ola');
    log.health = 'away';
    expect(await desk.ask(ola, 'seat.take', { seat: 'dprk' })).toEqual(unavailable);
    expect(desk.shown().info.seats.dprk).toMatchObject({ controller: 'bot', names: [] });
    log.health = 'sound';
    expect(await desk.ask(ola, 'seat.take', { seat: 'dprk' })).toEqual(done);
    expect((await everything(log, 'table'))?.record.people.find(({ name }) => name === 'Ola')?.seat).toBe('dprk');
    expect(desk.shown().people.get(ann)?.seat).toBe('us');
  });

  test('a pace', async () => {
    const { desk, ann } = await play();
    log.health = 'away';
    expect(await desk.ask(ann, 'table.pace', { pace: 'day' })).toEqual(unavailable);
    expect(desk.shown().info.pace).toBe('live');
    log.health = 'sound';
    expect(await desk.ask(ann, 'table.pace', { pace: 'day' })).toEqual(done);
    expect((await everything(log, 'table'))?.record.pace).toBe('day');
  });

  test('a seat whose change the store wrote and could not say so is free on record too', async () => {
    const { desk } = await play();
    const ola = await desk.table.arrive('hash-Ola', 'Ola');
    log.losesAnswerToKeep = true;
    expect(await desk.ask(ola, 'seat.take', { seat: 'dprk' })).toEqual(unavailable);
    expect(desk.shown().people.get(ola)?.seat).toBeNull();
    expect((await everything(log, 'table'))?.record.people.find(({ name }) => name === 'Ola')?.seat).toBeNull();
  });

  test.each(['away', 'unheard'] as const)(
    'a host whom the store (%s) kept from exporting the game may still sit down',
    async (fault) => {
      const desk = await loneTable(undefined, undefined, { log });
      const chair = await desk.table.arrive('hash-Chair', 'Chair');
      const ann = await desk.sit('Ann', 'us');
      await desk.ask(chair, 'seat.take', { seat: null });
      expect(await desk.ask(chair, 'table.start', {})).toEqual(done);
      if (fault === 'away') log.health = 'away';
      else log.losesAnswerToKeep = true;
      expect(await desk.table.takeOut('hash-Chair')).toEqual(unavailable);
      log.health = 'sound';
      expect(await desk.ask(chair, 'seat.take', { seat: 'dprk' })).toEqual(done);
      expect(desk.shown().people.get(ann)?.seat).toBe('us');
    },
  );
});
