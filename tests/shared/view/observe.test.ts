import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { unseenChange } from '../../../shared/src/rules/facts/unseen-change.ts';
import { grainOf } from '../../../shared/src/terms/grains.ts';
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
  test('everybody knows the figures of the record as precisely as they are published', () => {
    for (const seat of SEATS) {
      const pairs = samples(seat);
      for (const { seen, truth } of pairs) {
        expect(seen.estimates.tension).toEqual({
          mean: Math.round(truth.stocks.diplomacy.tension),
          sd: 0,
          basis: 'public',
        });
        expect(seen.estimates.unity?.mean).toBe(Math.round(truth.stocks.diplomacy.unity));
      }
      const error = ({ seen, truth }: Pair): number =>
        (seen.estimates['exchange-rate']?.mean ?? Number.NaN) - truth.stocks.economy.exchangeRate;
      expect(pairs[0]?.seen.estimates['exchange-rate']).toMatchObject({ sd: 2, basis: 'public' });
      expect(spread(pairs.map(error))).toBeGreaterThan(1.4);
      expect(spread(pairs.map(error))).toBeLessThan(2.6);
    }
  });

  test('the UN knows its own credibility and access, which the others read with an error', () => {
    const error =
      (variable: 'credibility' | 'access') =>
      ({ seen, truth }: Pair): number =>
        (seen.estimates[variable]?.mean ?? Number.NaN) - truth.stocks.diplomacy[variable];
    for (const variable of ['credibility', 'access'] as const) {
      expect(Math.max(...samples('un').map(error(variable)).map(Math.abs))).toBeLessThanOrEqual(grainOf(variable) / 2);
      expect(spread(samples('china').map(error(variable)))).toBeGreaterThan(2.5);
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
    for (const { seen, truth } of samples('dprk', 5)) {
      expect(seen.estimates.programme?.mean).toBe(Math.round(truth.stocks.programme.index));
    }
  });

  test('leakage is known only at a seat’s own gate, and to Pyongyang at every gate', () => {
    expect(Object.keys(samples('us', 1)[0]?.seen.leakAt ?? {})).toEqual(['dollar']);
    expect(Object.keys(samples('un', 1)[0]?.seen.leakAt ?? {})).toEqual(['sea']);
    for (const { seen, truth } of samples('china', 5)) {
      expect(seen.leakAt).toEqual({
        border: { mean: Math.round(100 * truth.flows.leakageAt.border), sd: 0, basis: 'own-books' },
      });
    }
    for (const { seen, truth } of samples('dprk', 5)) {
      expect(seen.leakAt.sea?.mean).toBe(Math.round(100 * truth.flows.leakageAt.sea));
      expect(seen.leakAt.dollar?.mean).toBe(Math.round(100 * truth.flows.leakageAt.dollar));
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
    const told: (readonly [number, number])[] = [];
    for (const { seen, truth } of samples('us', 40)) {
      const { mean, sd } = seen.estimates.programme ?? { mean: 0, sd: 0 };
      expect(sd).toBe(Math.round(mean / 10));
      told.push([sd, Math.round(truth.stocks.programme.index / 10)]);
    }
    expect(told.some(([shown, real]) => shown !== real)).toBe(true);
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
  test('a change is sent as its two figures and the visible terms; the rest is their difference', () => {
    for (const seat of SEATS) {
      for (const trace of samples(seat, 1)[0]?.seen.traces ?? []) {
        expect(Object.keys(trace).toSorted()).toEqual(['after', 'before', 'terms', 'variable']);
        const visible = trace.terms.reduce((sum, { amount }) => sum + amount, 0);
        expect(visible + unseenChange(trace), `${seat} ${trace.variable}`).toBeCloseTo(trace.after - trace.before, 6);
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

  test('a change starts at the figure that the seat read a round ago', () => {
    const world = playedWorld();
    for (const seat of SEATS) {
      const [earlier, last] = world.seats[seat].observations.slice(-2);
      for (const { variable, before, after } of last?.traces ?? []) {
        expect(before, `${seat} ${variable}`).toBe(earlier?.estimates[variable]?.mean);
        expect(after, `${seat} ${variable}`).toBe(last?.estimates[variable]?.mean);
      }
    }
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
