import { expect } from 'vitest';
import { effortsIn, reportsIn } from '../../../shared/src/rules/facts/docket-facts.ts';
import { coverageOf, lettersOf, upkeepOf } from '../../../shared/src/rules/letters.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { CORRIDORS, MEASURES_OF, SENDERS, SENDER_OF } from '../../../shared/src/terms/vocabulary.ts';
import { byCorridor, byMeasure } from '../../../shared/src/model/trade.ts';
import type { RoundRecord, World } from '../../../shared/src/truth/world.ts';
import { adjudicated, closed, given, playedTo, quiet } from '../../support/play.ts';
import { HARBOUR, adopted, instrument, withEvidence, withTradeEvidence } from './worlds.ts';
import { accepted, meaningless, refused, shown, type Case } from './case.ts';

const ordering = (): World => quiet(3, 'orders');
const lastOf = (world: World): RoundRecord => {
  const last = world.history.at(-1);
  if (last === undefined) throw new Error('no round was adjudicated');
  return last;
};
const EFFORTLESS = (['elite', 'programme', 'finance', 'broad'] as const).map(
  (basket) => ({ kind: 'set-effort', basket, effort: 0 }) as const,
);
const slack = (world: World): World => SENDERS.reduce((next, seat) => given(next, seat, ...EFFORTLESS), world);

/** Chapter 2: letter and spirit. */
export const CHAPTER_2: readonly Case[] = [
  accepted(
    'R-2.1',
    'a lever is for a basket and applies to every measure in it',
    ordering,
    ['china', { kind: 'impose-measure', basket: 'broad', level: 2 }],
    (after) => {
      const { letters } = lastOf(adjudicated(after));
      expect(MEASURES_OF.broad.map((measure) => letters.border[measure])).toEqual([2, 2]);
    },
  ),
  meaningless(
    'R-2.1',
    'a single measure cannot be ordered',
    { kind: 'set-effort', basket: 'luxury', effort: 1 },
    'basket',
  ),

  accepted(
    'R-2.2',
    'a sender works only at its own corridor',
    ordering,
    ['us', { kind: 'impose-measure', basket: 'broad', level: 4 }],
    (after) => {
      const { letters } = lastOf(adjudicated(after));
      expect(CORRIDORS.map((corridor) => letters[corridor].trade)).toEqual([0, 0, 4]);
      expect(SENDER_OF).toEqual({ border: 'china', sea: 'un', dollar: 'us' });
    },
  ),
  refused(
    'R-2.2',
    'the sea belongs to the states: the UN has no national measures',
    ordering,
    ['un', { kind: 'impose-measure', basket: 'broad', level: 4 }],
    'not-your-lever',
  ),

  shown('R-2.3', 'the letter in force is the higher of the adopted and the national one', () => {
    const world = quiet(3, 'orders');
    const both = [instrument('resolution', null, 'finance', 2), instrument('national', 'china', 'finance', 4)];
    expect(lettersOf({ ...world, instruments: both }).border.financial).toBe(4);
    expect(lettersOf({ ...world, instruments: both }).sea.financial).toBe(2);
    const lower = [instrument('resolution', null, 'finance', 4), instrument('national', 'china', 'finance', 2)];
    expect(lettersOf({ ...world, instruments: lower }).border.financial).toBe(4);
  }),
  meaningless(
    'R-2.3',
    'a letter is none, partial or full',
    { kind: 'impose-measure', basket: 'broad', level: 3 },
    'level',
  ),
  refused(
    'R-2.3',
    'a level already in force cannot be ordered again',
    () => ({ ...ordering(), instruments: [instrument('national', 'china', 'finance', 2)] }),
    ['china', { kind: 'impose-measure', basket: 'finance', level: 2 }],
    'already-done',
  ),

  accepted(
    'R-2.4',
    'a national measure costs a point now, and one per round until it lapses after four',
    ordering,
    ['us', { kind: 'impose-measure', basket: 'broad', level: 2 }],
    (after) => {
      const upkeep = (round: number): number => {
        const world = playedTo(after, round, 'orders');
        return upkeepOf(world.instruments, 'us', round);
      };
      expect([3, 4, 5, 6, 7].map(upkeep)).toEqual([0, 1, 1, 1, 0]);
      expect(projectSeat(playedTo(after, 4, 'orders'), 'us').budget.upkeep).toBe(1);
    },
  ),
  shown('R-2.4', 'every two adopted changes cost each sender one, from the round after', () => {
    const world = {
      ...quiet(3, 'orders'),
      instruments: [instrument('resolution', null, 'elite', 4, 2), instrument('resolution', null, 'finance', 4, 2)],
    };
    for (const seat of SENDERS) {
      expect(upkeepOf(world.instruments, seat, 2)).toBe(0);
      expect(upkeepOf(world.instruments, seat, 3)).toBe(1);
      expect(upkeepOf(world.instruments.slice(1), seat, 3)).toBe(0);
    }
  }),
  shown('R-2.4', 'a text lapses by its sunset', () => {
    const world = adopted({ changes: [{ basket: 'finance', level: 4 }], sunset: 2 });
    expect(lettersOf(playedTo(world, world.round, 'orders')).sea.financial).toBe(4);
    expect(lettersOf(playedTo(world, world.round + 1, 'orders')).sea.financial).toBe(4);
    expect(lettersOf(playedTo(world, world.round + 2, 'orders')).sea.financial).toBe(1);
  }),
  refused(
    'R-2.4',
    'points for upkeep cannot be spent',
    () =>
      given({ ...ordering(), instruments: [instrument('national', 'us', 'broad', 2, 1)] }, 'us', {
        kind: 'set-effort',
        basket: 'broad',
        effort: 2,
      }),
    ['us', { kind: 'take-dollar-step', step: 'threat' }],
    'over-budget',
  ),

  shown(
    'R-2.5',
    'the laxest list covers 45 % of luxury and 75 % of dual-use trade; a common list covers more with each family',
    () => {
      const { scenario } = quiet(1, 'orders');
      const list = { progress: 2, adopted: true, ticks: {} } as const;
      const ticked = { ...list, ticks: { vehicles: true, spirits: true } };
      expect(coverageOf(scenario, { ...ticked, adopted: false })).toEqual({ luxury: 0.45, dualUse: 0.75 });
      expect(coverageOf(scenario, { ...ticked, progress: 1 })).toEqual({ luxury: 0.45, dualUse: 0.75 });
      expect(coverageOf(scenario, list).luxury).toBe(0.45);
      expect(coverageOf(scenario, list).dualUse).toBeGreaterThan(0.75);
      expect(coverageOf(scenario, ticked).luxury).toBeCloseTo(0.45 + (0.55 * 2) / 6);
    },
  ),
  refused(
    'R-2.5',
    'an incomplete list cannot be adopted',
    () => quiet(2, 'negotiation'),
    [
      'un',
      { kind: 'table-text', blanks: { changes: [], commonList: true, exemptions: false, procedure: false, sunset: 4 } },
    ],
    'list-not-ready',
  ),

  accepted(
    'R-2.6',
    'a sender ticks the goods of its own exporters, for a point of its capital',
    () => quiet(2, 'negotiation'),
    ['china', { kind: 'tick-family', family: 'vehicles', ticked: true }],
    (after, _events, before) => {
      expect(after.commonList.ticks).toEqual({ vehicles: true });
      expect(after.stocks.diplomacy.room).toBe(before.stocks.diplomacy.room - 1);
    },
  ),
  refused(
    'R-2.6',
    'no seat can tick another seat’s goods',
    () => quiet(2, 'negotiation'),
    ['us', { kind: 'tick-family', family: 'vehicles', ticked: true }],
    'not-your-goods',
  ),
  refused(
    'R-2.6',
    'a ticked family cannot be ticked again',
    () => given(quiet(2, 'negotiation'), 'us', { kind: 'tick-family', family: 'yachts', ticked: true }),
    ['us', { kind: 'tick-family', family: 'yachts', ticked: true }],
    'already-done',
  ),

  accepted(
    'R-2.7',
    'a report need not be true',
    ordering,
    ['china', { kind: 'report-effort', basket: 'elite', effort: 3 }],
    (after) => {
      expect(effortsIn(after.seats.china.docket).elite).toBe(1);
      expect(adjudicated(after).publicRecord.at(-1)?.reports.china.elite).toBe(3);
      expect(lastOf(adjudicated(after)).efforts.china.elite).toBe(1);
    },
  ),
  shown('R-2.7', 'the true effort is declared without an order', () => {
    const { docket } = given(ordering(), 'china', { kind: 'set-effort', basket: 'elite', effort: 2 }).seats.china;
    expect(reportsIn(docket)).toEqual(effortsIn(docket));
  }),
  meaningless(
    'R-2.7',
    'no seat can declare more than full effort',
    { kind: 'report-effort', basket: 'elite', effort: 4 },
    'effort',
  ),

  shown('R-2.8', 'the letter alone stops little; effort stops more', () => {
    const none = lastOf(adjudicated(slack(ordering()))).flows;
    const some = lastOf(
      adjudicated(given(ordering(), 'china', { kind: 'set-effort', basket: 'elite', effort: 3 })),
    ).flows;
    expect(some.byCorridor.border.luxury.blocked).toBeGreaterThan(2 * none.byCorridor.border.luxury.blocked);
    // Effort without a letter stops nothing.
    const idle = lastOf(
      adjudicated(given(ordering(), 'china', { kind: 'set-effort', basket: 'broad', effort: 1 })),
    ).flows;
    expect(idle.byCorridor.border.trade.blocked).toBe(0);
  }),
  shown('R-2.8', 'blocked flow is stopped, rerouted or carried, and the laxest corridor’s owner earns the rent', () => {
    const { flows } = lastOf(quiet(2, 'adjudication'));
    expect(flows.stopped + flows.rerouted + flows.carried).toBeCloseTo(flows.blocked, 6);
    expect(flows.rerouted).toBeGreaterThan(0);
    expect(flows.carried).toBeGreaterThan(0);
    const rents = flows.rents.border + flows.rents.sea + flows.rents.dollar;
    expect(rents).toBeGreaterThan(0);
    expect(rents).toBeLessThan(flows.rerouted);
  }),
  shown('R-2.8', 'diligence fades without monitoring', () => {
    const watched = adjudicated(
      given(ordering(), 'un', { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 1 }),
    );
    const unwatched = adjudicated(ordering());
    expect(unwatched.stocks.trade.diligence.border).toBeLessThan(ordering().stocks.trade.diligence.border);
    expect(watched.stocks.trade.diligence.border).toBeGreaterThan(unwatched.stocks.trade.diligence.border);
  }),

  shown('R-2.9', 'names carry part of the blocked flow for a fee', () => {
    const { flows, ledger } = lastOf(quiet(2, 'adjudication'));
    expect(Object.values(flows.carriedBy).reduce((sum, one) => sum + one, 0)).toBeCloseTo(flows.carried, 6);
    expect(ledger.uses.fees).toBeGreaterThan(0);
  }),
  shown('R-2.9', 'a listed route returns under a new name at a higher fee', () => {
    const world = withEvidence(quiet(2, 'negotiation'), 'us', 'harbour-light', 90);
    const old = world.stocks.networks.intermediaries.find(({ id }) => id === 'harbour-light');
    let next = given(world, 'us', { kind: 'propose-listing', intermediary: HARBOUR });
    next = adjudicated(next);
    const find = () => next.stocks.networks.intermediaries.find(({ id }) => id === 'harbour-light');
    expect(find()?.status).toBe('listed');
    while (next.ending === null && find()?.status === 'listed') next = closed(next);
    expect(find()).toMatchObject({ status: 'open', generation: 1, evidence: { us: 0, china: 0, un: 0 } });
    expect(find()?.fee).toBeGreaterThan(old?.fee ?? 1);
  }),
  refused(
    'R-2.9',
    'a listed name cannot be listed again',
    () => listed(),
    ['us', { kind: 'propose-listing', intermediary: HARBOUR }],
    'already-done',
  ),

  shown('R-2.10', 'banks refuse payments, and business loses its reputation, where no letter forbids anything', () => {
    const found = { kind: 'take-dollar-step', step: 'finding' } as const;
    const none = byCorridor(() => byMeasure(() => 0 as const));
    const before = { ...withTradeEvidence(ordering(), 'us', 'cyber', 90), baseLetters: none, instruments: [] };
    const quietly = adjudicated(before);
    const after = adjudicated(given(before, 'us', found));
    expect(lastOf(after).flows.byCorridor.border.financial.blocked).toBe(0);
    expect(after.stocks.finance.reputation).toBeLessThan((quietly.stocks.finance.reputation ?? 0) - 10);
    expect(after.publicRecord.at(-1)?.reputation).toBe(Math.round(after.stocks.finance.reputation ?? -1));
    expect(lastOf(after).flows.arrivedBy.settlement).toBeLessThan(lastOf(quietly).flows.arrivedBy.settlement - 10);
  }),
];

const listed = (): World => {
  const world = withEvidence(quiet(2, 'negotiation'), 'us', 'harbour-light', 90);
  const intermediaries = world.stocks.networks.intermediaries.map((one) =>
    one.id === 'harbour-light' ? { ...one, status: 'listed' as const } : one,
  );
  return { ...world, stocks: { ...world.stocks, networks: { intermediaries } } };
};
