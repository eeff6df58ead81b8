import { FIRST_ROUND_FACTOR } from '@letter/shared/protocol';
import { DEFAULT_SCENARIO, intermediaryId, SEATS } from '@letter/shared/play';
import type { Order, SeatId, SeatView } from '@letter/shared/play';
import { fold } from '@letter/shared/authority';
import { botAdvisor } from '@letter/server/advisor';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { memoryLog } from '@letter/server/log/memory-log';
import type { Advisor, EventLog, Snapshot } from '@letter/server/table/ports';
import { Table } from '@letter/server/table/table';
import { beforeEach, describe, expect, test } from 'vitest';
import { everything, SCENARIO } from '../support/log-cases.ts';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { tablePorts, tableSettings } from '../support/table-setup.ts';

// The table without any network: people come, go and send requests; time passes when we say so.

let clock: FakeClock;
let log: EventLog;
let shown: Snapshot;
let faults: string[];
let gone: boolean;
beforeEach(() => {
  clock = fakeClock();
  log = memoryLog();
  faults = [];
  gone = false;
});

const real = botAdvisor;

async function open(kind: 'public' | 'friends' | 'solo', advisor: Advisor = real, on: EventLog = log): Promise<Table> {
  const table = Table.open(tableSettings(kind, clock), tablePorts({ log: on, clock, advisor }, faults));
  await on.open(table.record, SCENARIO);
  table.attach({ publish: (snapshot) => (shown = snapshot) }, () => (gone = true));
  return table;
}

const come = (table: Table, ...names: readonly string[]): Promise<string[]> =>
  Promise.all(names.map((name) => table.arrive(`hash-${name}`, name)));

async function start(table: Table, host: string): Promise<void> {
  expect(await table.request(host, { name: 'table.start', body: {} })).toEqual({ ok: true, value: { done: true } });
}

const stamp = (): { round: number; phase: 'briefing' | 'negotiation' | 'orders' | 'adjudication' } => ({
  round: shown.public?.round ?? 0,
  phase: shown.public?.phase ?? 'briefing',
});
const beReady = (table: Table, person: string) =>
  table.request(person, { name: 'seat.ready', body: { ...stamp(), ready: true } });
const submit = (table: Table, person: string, order: Order, orderId = 'o-1', at = stamp()) =>
  table.request(person, { name: 'order.submit', body: { orderId, ...at, order } });
const secondsOf = (phase: 'briefing' | 'negotiation' | 'orders'): number =>
  DEFAULT_SCENARIO.formats.standard.seconds[phase] * FIRST_ROUND_FACTOR;
const belief: Order = { kind: 'file-belief', leakage: 40 };
const refused = (code: string): { ok: boolean; error: unknown } => ({
  ok: false,
  error: expect.objectContaining({ code }) as unknown,
});

describe('a public table', () => {
  test('starts 15 s after its first person, with bots in the empty seats', async () => {
    const table = await open('public');
    await come(table, 'Ann');
    expect(shown.info).toMatchObject({ status: 'waiting', deadline: clock.now() + 15_000 });
    await clock.advance(14_999);
    expect(shown.info.status).toBe('waiting');
    await clock.advance(1);
    expect(shown.info.status).toBe('playing');
    expect(SEATS.map((seat) => shown.info.seats[seat].controller)).toEqual(['person', 'bot', 'bot', 'bot']);
    expect(shown.public?.ready).toEqual(['china', 'un', 'dprk']);
  });

  test('starts at once when it is full', async () => {
    const table = await open('public');
    await come(table, 'Ann', 'Bo', 'Cy');
    expect(shown.info.status).toBe('waiting');
    await come(table, 'Di');
    expect(shown.info.status).toBe('playing');
  });

  test('that has just started still seats a newcomer in its first round, in place of a bot', async () => {
    const table = await open('public');
    await come(table, 'Ann');
    await clock.advance(15_000);
    const [bo = ''] = await come(table, 'Bo');
    expect(shown.people.get(bo)?.seat).toBe('china');
    expect(shown.info.seats.china.controller).toBe('person');
    expect(shown.public?.ready).not.toContain('china');
  });

  test('waits again when its people have left before the start', async () => {
    const table = await open('public');
    const [ann = ''] = await come(table, 'Ann');
    await table.depart(ann, 'left');
    await clock.advance(60_000);
    expect(shown.info).toMatchObject({ status: 'waiting', deadline: null });
  });

  test('lets nobody take a seat that somebody holds', async () => {
    const table = await open('public');
    const [, bo = ''] = await come(table, 'Ann', 'Bo');
    expect(await table.request(bo, { name: 'seat.take', body: { seat: 'us' } })).toEqual(refused('seat-taken'));
    expect(await table.request(bo, { name: 'seat.take', body: { seat: 'dprk' } })).toMatchObject({ ok: true });
    expect(shown.info.seats.dprk.names).toEqual(['Bo']);
    expect(shown.info.seats.china.controller).toBe('free');
  });
});

describe('a friends’ table', () => {
  test('is started by its host only, and only once', async () => {
    const table = await open('friends');
    const [ann = '', bo = ''] = await come(table, 'Ann', 'Bo');
    expect(await table.request(bo, { name: 'table.start', body: {} })).toEqual(refused('not-host'));
    expect(await submit(table, ann, belief)).toEqual(refused('not-started'));
    await start(table, ann);
    expect(await table.request(ann, { name: 'table.start', body: {} })).toEqual(refused('already-started'));
  });

  test('numbers people of the same name', async () => {
    const table = await open('friends');
    await table.arrive('a', 'Ann');
    await table.arrive('b', 'Ann');
    expect([...shown.people.values()].map(({ name }) => name)).toEqual(['Ann', 'Ann 2']);
  });

  test('lets two share a delegation before the start and nobody change sides after it', async () => {
    const table = await open('friends');
    const [ann = '', bo = '', cy = ''] = await come(table, 'Ann', 'Bo', 'Cy');
    expect(await table.request(bo, { name: 'seat.take', body: { seat: 'us' } })).toMatchObject({ ok: true });
    expect(await table.request(cy, { name: 'seat.take', body: { seat: null } })).toMatchObject({ ok: true });
    await start(table, ann);
    expect(shown.info.seats.us.names).toEqual(['Ann', 'Bo']);
    expect(await table.request(bo, { name: 'seat.take', body: { seat: 'dprk' } })).toEqual(refused('already-started'));
    expect(await table.request(cy, { name: 'seat.take', body: { seat: 'us' } })).toEqual(refused('seat-taken'));
    expect(await submit(table, cy, belief)).toEqual(refused('no-seat'));
    expect(await table.request(cy, { name: 'seat.take', body: { seat: 'dprk' } })).toMatchObject({ ok: true });
    expect(shown.info.seats.dprk.controller).toBe('person');
    expect(shown.public?.ready).not.toContain('dprk');
  });

  test('lends the host role when the host has been away for long, not on a reload', async () => {
    const table = await open('friends');
    const [ann = '', bo = ''] = await come(table, 'Ann', 'Bo');
    await table.depart(ann, 'lost');
    await clock.advance(5_000);
    await come(table, 'Ann');
    await clock.advance(60_000);
    expect(shown.people.get(ann)?.host).toBe(true);
    await table.depart(ann, 'lost');
    await clock.advance(20_000);
    expect(shown.people.get(bo)?.host).toBe(true);
  });
});

describe('a phase', () => {
  test('closes at its deadline, and sooner when everybody is ready', async () => {
    const table = await open('friends');
    const [ann = '', bo = ''] = await come(table, 'Ann', 'Bo');
    await start(table, ann);
    expect(shown.info.deadline).toBe(clock.now() + secondsOf('briefing') * 1_000);
    await clock.advance(secondsOf('briefing') * 1_000 - 1);
    expect(stamp().phase).toBe('briefing');
    await clock.advance(1);
    expect(stamp().phase).toBe('negotiation');
    for (const person of [ann, bo]) expect(await beReady(table, person)).toMatchObject({ ok: true });
    expect(stamp().phase).toBe('orders');
    expect(shown.info.deadline).toBe(clock.now() + secondsOf('orders') * 1_000);
  });

  test('has no deadline for one person alone', async () => {
    const table = await open('solo');
    const [ann = ''] = await come(table, 'Ann');
    expect(shown.info).toMatchObject({ status: 'playing', deadline: null });
    expect(shown.people.get(ann)?.seat).toBe('china');
    await clock.advance(24 * 3_600_000);
    expect(stamp().phase).toBe('briefing');
    await beReady(table, ann);
    expect(stamp().phase).toBe('negotiation');
  });

  test('that is over refuses orders meant for it', async () => {
    const table = await open('solo');
    const [ann = ''] = await come(table, 'Ann');
    await beReady(table, ann);
    expect(await submit(table, ann, belief, 'late', { round: 1, phase: 'briefing' })).toEqual({
      ok: false,
      error: { code: 'stale-phase', round: 1, phase: 'negotiation' },
    });
  });
});

describe('orders', () => {
  let table: Table;
  let ann: string;
  beforeEach(async () => {
    table = await open('solo');
    [ann = ''] = await come(table, 'Ann');
    await beReady(table, ann);
  });

  test('are carried out once, however often they are sent', async () => {
    const before = (await everything(log, 'table'))?.events.length ?? 0;
    const first = await submit(table, ann, belief);
    const again = await submit(table, ann, { ...belief, leakage: 99 });
    expect(first).toMatchObject({ ok: true, value: { id: 'o-1' } });
    expect(again).toEqual(first);
    expect((await everything(log, 'table'))?.events).toHaveLength(before + 1);
    expect(shown.seats.china?.docket).toMatchObject({ 'file-belief': { leakage: 40 } });
  });

  test.each<[string, Order, string]>([
    ['of another seat', { kind: 'fund-circle', chips: 3 }, 'not-your-lever'],
    ['out of range', { kind: 'file-belief', leakage: 101 }, 'out-of-range'],
    [
      'of a kind that opens later',
      { kind: 'treat-name', intermediary: intermediaryId('nobody'), treatment: 'warn' },
      'not-open-yet',
    ],
  ])('%s are refused', async (_what, order, code) => {
    const before = (await everything(log, 'table'))?.events.length;
    expect(await submit(table, ann, order)).toEqual(refused(code));
    expect((await everything(log, 'table'))?.events).toHaveLength(before ?? -1);
  });

  test('beyond the budget are refused with what is left', async () => {
    const answers = [];
    for (const basket of ['elite', 'programme', 'finance', 'broad'] as const) {
      answers.push(await submit(table, ann, { kind: 'set-effort', basket, effort: 3 }, `effort-${basket}`));
    }
    const over = answers.find((answer) => !answer.ok);
    expect(over).toEqual(refused('over-budget'));
    const budget = shown.seats.china?.budget;
    expect(budget?.spent).toBeLessThanOrEqual(budget?.total ?? 0);
  });

  test('can be withdrawn', async () => {
    await submit(table, ann, belief);
    const body = { orderId: 'w-1', ...stamp(), slot: 'file-belief' };
    expect(await table.request(ann, { name: 'order.withdraw', body })).toMatchObject({ ok: true });
    expect(shown.seats.china?.docket).not.toHaveProperty('file-belief');
  });

  test('are on record before anybody is told', async () => {
    const order: string[] = [];
    log = memoryLog();
    const watched: EventLog = {
      ...log,
      append: async (...args) => {
        const answer = await log.append(...args);
        order.push('written');
        return answer;
      },
    };
    const other = await open('friends', real, watched);
    const [bo = ''] = await come(other, 'Bo');
    other.attach({ publish: () => order.push('told') }, () => undefined);
    order.length = 0;
    await start(other, bo);
    expect(order[0]).toBe('written');
  });

  test('that the log refuses have not happened, and may be retried', async () => {
    let broken = false;
    const sound = memoryLog();
    const other = await open('solo', real, {
      ...sound,
      append: (...args) =>
        broken
          ? Promise.resolve({ ok: false, error: { code: 'store-failed', reason: 'full' } })
          : sound.append(...args),
    });
    const [bo = ''] = await come(other, 'Bo');
    await beReady(other, bo);
    broken = true;
    expect(await submit(other, bo, belief)).toEqual(refused('store-unavailable'));
    expect(shown.seats.china?.docket).not.toHaveProperty('file-belief');
    broken = false;
    expect(await submit(other, bo, belief)).toMatchObject({ ok: true });
    expect(faults).toEqual(['append']);
  });
});

describe('messages', () => {
  test('are tidied, refused when empty, and visible in their channel only', async () => {
    const table = await open('friends');
    const [ann = '', bo = ''] = await come(table, 'Ann', 'Bo');
    await start(table, ann);
    const say = (person: string, text: string, messageId: string) =>
      table.request(person, { name: 'message.send', body: { messageId, to: 'china', text, pledge: false } });
    expect(await say(ann, ' \u202E ', 'm-1')).toEqual(refused('message-empty'));
    expect(await say(ann, ' hello\u202E there ', 'm-2')).toMatchObject({ ok: true });
    expect(shown.seats.china?.messages.at(-1)?.text).toBe('hello there');
    expect(shown.seats.un?.messages.map(({ text }) => text)).not.toContain('hello there');
    expect(await say(bo, 'to myself', 'm-3')).toEqual(refused('unknown-target'));
    expect(await table.request(bo, { name: 'seat.mute', body: { seat: 'us', on: true } })).toMatchObject({ ok: true });
    expect(shown.seats.china?.muted).toEqual(['us']);
    expect(shown.seats.us?.muted).toEqual([]);
  });

  test('are answered by a bot a moment later, not at once', async () => {
    const asked: { seat: SeatId; moment: string }[] = [];
    const advisor: Advisor = {
      advise(view: SeatView, moment) {
        asked.push({ seat: view.seat, moment });
        if (moment !== 'addressed' || view.seat !== 'dprk') return { orders: [], messages: [] };
        return { orders: [], messages: [{ to: 'us', stock: { key: 'thank', facts: {} } }] };
      },
    };
    const table = await open('friends', advisor);
    const [ann = ''] = await come(table, 'Ann');
    await start(table, ann);
    await beReady(table, ann);
    asked.length = 0;
    for (const messageId of ['a', 'b']) {
      await table.request(ann, { name: 'message.send', body: { messageId, to: 'dprk', text: 'Well?', pledge: false } });
    }
    await clock.advance(1_000);
    expect(asked).toEqual([]);
    await clock.advance(1_000);
    expect(asked.map(({ moment }) => moment)).toEqual(['addressed', 'addressed', 'addressed']);
    expect(shown.seats.us?.messages.at(-1)?.stock?.key).toBe('thank');
  });

  test('a failing bot harms nobody', async () => {
    const table = await open('solo', {
      advise: () => {
        throw new Error('lost');
      },
    });
    const [ann = ''] = await come(table, 'Ann');
    await beReady(table, ann);
    expect(stamp().phase).toBe('negotiation');
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe('absence', () => {
  test('shows at once, keeps the seat, is covered after a minute, and ends with the return', async () => {
    const table = await open('friends');
    const [ann = '', bo = ''] = await come(table, 'Ann', 'Bo');
    await start(table, ann);
    await table.depart(bo, 'lost');
    expect(shown.info.seats.china).toEqual({ controller: 'person', names: ['Bo'], presence: 'lost' });
    await clock.advance(59_000);
    expect(shown.info.seats.china.controller).toBe('person');
    await clock.advance(1_000);
    expect(shown.info.seats.china).toEqual({ controller: 'bot', names: ['Bo'], presence: 'lost' });
    expect(shown.public?.ready).toContain('china');
    expect(await come(table, 'Bo')).toEqual([bo]);
    expect(shown.info.seats.china).toEqual({ controller: 'person', names: ['Bo'], presence: 'here' });
    expect(shown.public?.ready).not.toContain('china');
  });

  test('of everybody stops the clock until somebody is back', async () => {
    const table = await open('friends');
    const [ann = '', bo = ''] = await come(table, 'Ann', 'Bo');
    await start(table, ann);
    await clock.advance(10_000);
    for (const person of [ann, bo]) await table.depart(person, 'lost');
    await clock.advance(30_000);
    expect(stamp().phase).toBe('briefing');
    expect(shown.info.deadline).toBeNull();
    await come(table, 'Ann');
    expect(shown.info.deadline).toBe(clock.now() + (secondsOf('briefing') - 10) * 1_000);
  });

  test('for long gives the table up, but keeps its record', async () => {
    const table = await open('friends');
    const [ann = ''] = await come(table, 'Ann');
    await start(table, ann);
    await table.depart(ann, 'lost');
    await clock.advance(DEFAULT_CONFIG.times.idleMs + 1);
    expect(gone).toBe(true);
    expect(clock.pending).toBe(0);
    expect((await everything(log, 'table'))?.events.length).toBeGreaterThan(3);
  });

  test('a table that is given up waits for nothing more, even when its people leave after it', async () => {
    const table = await open('friends');
    const people = await come(table, 'Ann', 'Ben');
    await start(table, people[0] ?? '');
    table.giveUp();
    for (const person of people) await table.depart(person, 'lost');
    expect(gone).toBe(true);
    expect(clock.pending).toBe(0);
  });
});

test('the record folds to the same world that people see', async () => {
  const table = await open('solo');
  const [ann = ''] = await come(table, 'Ann');
  for (let phases = 0; phases < 9; phases++) {
    await beReady(table, ann);
    await submit(table, ann, { ...belief, leakage: phases }, `b-${phases}`);
  }
  const events = (await everything(log, 'table'))?.events ?? [];
  const world = fold(DEFAULT_SCENARIO, events);
  expect(world.round).toBe(shown.public?.round);
  expect(world.seats.china.docket).toEqual(shown.seats.china?.docket);
  expect(world.publicRecord).toEqual(shown.public?.record);
  expect(faults).toEqual([]);
});
