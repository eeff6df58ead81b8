import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { observe } from '../../../shared/src/truth/observation/observe.ts';
import { circleWordOf } from '../../../shared/src/truth/observation/circle-word.ts';
import { SEATS, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { Observation } from '../../../shared/src/terms/observation.ts';
import type { RoundRecord } from '../../../shared/src/truth/world.ts';
import { playedWorld } from '../../support/world-builder.ts';

const ROUNDS = 3;

interface Pair {
  readonly seen: Observation;
  readonly truth: RoundRecord;
}

/** A seat's observations of the third round and the true values, over many seeds. */
function samples(seat: SeatId, count = 60): readonly Pair[] {
  return Array.from({ length: count }, (_, seed) => {
    const world = playedWorld({ seed, rounds: ROUNDS });
    const truth = world.history.at(-1);
    const seen = world.seats[seat].observations.at(-1);
    if (truth === undefined || seen === undefined) throw new Error('a played world has a history');
    return { seen, truth };
  });
}

const spread = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);

describe('what each seat can measure', () => {
  test('everybody knows the figures of the record exactly', () => {
    for (const seat of SEATS) {
      const [pair] = samples(seat, 1);
      expect(pair?.seen.estimates.tension).toMatchObject({ sd: 0, basis: 'public' });
      expect(pair?.seen.estimates.tension?.mean).toBeCloseTo(pair?.truth.stocks.diplomacy.tension ?? Number.NaN, 2);
      expect(pair?.seen.estimates.access?.mean).toBeCloseTo(pair?.truth.stocks.diplomacy.access ?? Number.NaN, 2);
    }
  });

  test('the programme has a 10 % error for the US, 20 % for China, none for Pyongyang; the UN cannot see it', () => {
    const error = ({ seen, truth }: Pair): number =>
      (seen.estimates.programme?.mean ?? Number.NaN) / truth.stocks.programme.index - 1;
    expect(spread(samples('us').map(error))).toBeGreaterThan(0.06);
    expect(spread(samples('us').map(error))).toBeLessThan(0.14);
    expect(spread(samples('china').map(error))).toBeGreaterThan(0.13);
    expect(spread(samples('china').map(error))).toBeLessThan(0.27);
    expect(samples('un', 1)[0]?.seen.estimates.programme).toBeUndefined();
    for (const one of samples('dprk', 5).map(error)) expect(one).toBeCloseTo(0, 3);
  });

  test('leakage is known only at a seat’s own gate, and to Pyongyang at every gate', () => {
    expect(Object.keys(samples('us', 1)[0]?.seen.leakAt ?? {})).toEqual(['dollar']);
    expect(Object.keys(samples('un', 1)[0]?.seen.leakAt ?? {})).toEqual(['sea']);
    for (const { seen, truth } of samples('china', 5)) {
      expect(seen.leakAt).toEqual({
        border: { mean: expect.closeTo(100 * truth.flows.leakageAt.border, 2) as number, sd: 0, basis: 'own-books' },
      });
    }
    for (const { seen, truth } of samples('dprk', 5)) {
      expect(seen.leakAt.sea?.mean).toBeCloseTo(100 * truth.flows.leakageAt.sea, 2);
      expect(seen.leakAt.dollar?.mean).toBeCloseTo(100 * truth.flows.leakageAt.dollar, 2);
    }
    const dollar = samples('us').map(
      ({ seen, truth }) => (seen.leakAt.dollar?.mean ?? 0) - 100 * truth.flows.leakageAt.dollar,
    );
    expect(spread(dollar)).toBeGreaterThan(0.5);
  });

  test('the word for the circle is wrong in about a fifth of US reports and a tenth of Chinese ones', () => {
    const wrong = (seat: SeatId): number => {
      const pairs = samples(seat, 200);
      return (
        pairs.filter(({ seen, truth }) => seen.circleWord !== circleWordOf(truth.stocks.circle.loyalty)).length / 200
      );
    };
    expect(wrong('us')).toBeGreaterThan(0.13);
    expect(wrong('us')).toBeLessThan(0.28);
    expect(wrong('china')).toBeGreaterThan(0.04);
    expect(wrong('china')).toBeLessThan(0.17);
    expect(wrong('dprk')).toBe(0);
    expect(samples('un', 1)[0]?.seen.circleWord).toBeNull();
  });

  test('welfare is measured by a late survey, border prices, relief staff with access, or own books', () => {
    const basis = (seat: SeatId): unknown => samples(seat, 1)[0]?.seen.estimates.welfare?.basis;
    expect([basis('us'), basis('china'), basis('dprk')]).toEqual(['survey', 'border-prices', 'own-books']);
    const world = playedWorld({ rounds: 2 });
    const record = world.history.at(-1);
    if (record === undefined) throw new Error('a played world has a history');
    const withAccess = (access: number): RoundRecord => ({
      ...record,
      stocks: { ...record.stocks, diplomacy: { ...record.stocks.diplomacy, access } },
    });
    expect(observe(world, 'un', withAccess(50), []).estimates.welfare).toMatchObject({ sd: 4, basis: 'relief-staff' });
    expect(observe(world, 'un', withAccess(49), []).estimates.welfare).toBeUndefined();
  });

  test('the survey is about the previous round', () => {
    const world = playedWorld({ rounds: 2, inputsIn: { 2: { spending: heavy } } });
    const [before, after] = world.history;
    if (before === undefined || after === undefined) throw new Error('two rounds were played');
    const errors = Array.from(
      { length: 200 },
      (_, seed) => observe({ ...world, seed: shortSeed(seed) }, 'us', after, []).estimates.welfare?.mean ?? 0,
    );
    const mean = errors.reduce((sum, value) => sum + value, 0) / errors.length;
    expect(Math.abs(mean - before.stocks.citizens.welfare)).toBeLessThan(1.5);
    expect(after.stocks.citizens.welfare).toBeLessThan(before.stocks.citizens.welfare - 5);
  });

  test('the shown error is computed from the measurement, so that it does not reveal the true value', () => {
    for (const { seen, truth } of samples('us', 10)) {
      const { mean, sd } = seen.estimates.programme ?? { mean: 0, sd: 0 };
      expect(sd).toBeCloseTo(mean / 10, 2);
      expect(sd).not.toBeCloseTo(truth.stocks.programme.index / 10, 3);
    }
  });

  test('only Pyongyang sees the ledger, and only senders see the stopped goods', () => {
    const world = playedWorld();
    for (const seat of SEATS) {
      const seen = world.seats[seat].observations.at(-1);
      expect(seen?.ledger === null).toBe(seat !== 'dprk');
      expect(seen?.blockedAtOwnGate === null).toBe(seat === 'dprk');
    }
  });

  test('the same world gives the same observation, and another seed gives another error', () => {
    const world = playedWorld();
    const record = world.history.at(-1);
    if (record === undefined) throw new Error('a played world has a history');
    expect(observe(world, 'us', record, [])).toEqual(observe(world, 'us', record, []));
    const other = observe({ ...world, seed: shortSeed(99) }, 'us', record, []);
    expect(other.estimates.programme?.mean).not.toBe(observe(world, 'us', record, []).estimates.programme?.mean);
  });
});

const heavy = {
  circle: 3,
  programme: 2,
  citizens: 0,
  burden: 2,
  networks: 0,
  networksCorridor: 'sea',
  networksMode: 'state-run',
  security: 1,
} as const;

describe('explanations of changes', () => {
  test('visible terms and the hidden remainder add up to the change', () => {
    for (const seat of SEATS) {
      for (const { variable, before, after, terms, hidden } of samples(seat, 1)[0]?.seen.traces ?? []) {
        const visible = terms.reduce((sum, { amount }) => sum + amount, 0);
        expect(visible + hidden, `${seat} ${variable}`).toBeCloseTo(after - before, 6);
      }
    }
  });

  test('no seat sees a term of another seat', () => {
    const allowed = { us: 'dollar', china: 'border', un: 'sea', dprk: 'regime' } as const;
    for (const seat of SEATS) {
      const origins = samples(seat, 3).flatMap(({ seen }) =>
        seen.traces.flatMap(({ terms }) => terms.map(({ origin }) => origin)),
      );
      expect(origins.length).toBeGreaterThan(0);
      for (const origin of origins) expect(['public', allowed[seat]]).toContain(origin);
    }
  });

  test('an exact variable is traced from its true start, and its remainder is the exact sum of unseen terms', () => {
    const world = playedWorld();
    const [, before, record] = world.history;
    const seen = world.seats.dprk.observations.at(-1)?.traces.find(({ variable }) => variable === 'loyalty');
    expect(seen?.before).toBeCloseTo(before?.stocks.circle.loyalty ?? Number.NaN, 2);
    const unseen = record?.trace.filter(
      ({ variable, origin }) => variable === 'loyalty' && origin !== 'public' && origin !== 'regime',
    );
    expect(seen?.hidden).toBeCloseTo(unseen?.reduce((sum, { amount }) => sum + amount, 0) ?? Number.NaN, 6);
  });
});

describe('own aims', () => {
  test('a seat sees words only for its own aims', () => {
    const world = playedWorld();
    for (const seat of SEATS) {
      const own = world.scenario.aims[seat].map(({ aim }) => aim);
      const read = world.seats[seat].observations.at(-1)?.aims.map(({ aim }) => aim) ?? [];
      expect(read.length).toBeGreaterThan(2);
      for (const aim of read) expect(own).toContain(aim);
    }
  });

  test('a stagnant programme is better for the US than a fast one', () => {
    const reading = (spending: { readonly programme: number }, freezeShare: number) => {
      const world = playedWorld({ rounds: 6, spending, inputs: { freezeShare } });
      return world.seats.us.observations.at(-1)?.aims.find(({ aim }) => aim === 'programme-delayed')?.word;
    };
    expect(['on course', 'secure']).toContain(reading({ programme: 0 }, 0.75));
    expect(['out of reach', 'behind', 'in the balance']).toContain(reading({ programme: 4 }, 0));
  });

  test('the word depends on the seat’s own measurement, not on the true value', () => {
    const world = playedWorld();
    const record = world.history.at(-1);
    if (record === undefined) throw new Error('a played world has a history');
    const secretly = {
      ...record,
      stocks: { ...record.stocks, circle: { ...record.stocks.circle, loyalty: 5, hazard: 0.5 } },
    };
    expect(observe(world, 'un', secretly, []).aims).toEqual(observe(world, 'un', record, []).aims);
    expect(observe(world, 'us', secretly, []).aims).toEqual(observe(world, 'us', record, []).aims);
    expect(observe(world, 'dprk', secretly, []).aims).not.toEqual(observe(world, 'dprk', record, []).aims);
  });
});
