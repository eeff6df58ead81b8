import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import { openEstimates, publicFigures } from '../../../shared/src/truth/observation/public-figures.ts';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../shared/src/orders/forecast.ts';
import type { Order } from '../../../shared/src/terms/order.ts';
import { SEALED_KINDS } from '../../../shared/src/terms/order.ts';
import { legalOrders } from '../../../shared/src/orders/legal-orders.ts';
import type { Observation } from '../../../shared/src/terms/observation.ts';
import type { SeatView } from '../../../shared/src/terms/seat-view.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { JUNIPER, aName, aNameReport, aSeatView } from '../../support/builders.ts';

const expected = (view: SeatView, order: Order, quantity: string) =>
  forecast(view, january2016, order).find((one) => one.quantity === quantity);

describe('effort', () => {
  const us = aSeatView('us');
  const blocked = (view: SeatView, effort: 0 | 1 | 2 | 3) =>
    expected(view, { kind: 'set-effort', basket: 'finance', effort }, 'blocked') ?? {
      mean: Number.NaN,
      sd: Number.NaN,
    };

  it('blocks more for more points, with diminishing returns, and costs mandate', () => {
    const [none, one, two, three] = [blocked(us, 0), blocked(us, 1), blocked(us, 2), blocked(us, 3)];
    expect(none.mean).toBe(0);
    expect(one.mean).toBeGreaterThan(0);
    expect(two.mean).toBeGreaterThan(one.mean);
    expect(three.mean - two.mean).toBeLessThanOrEqual(one.mean);
    expect(one.sd).toBeGreaterThan(0);
    expect(expected(us, { kind: 'set-effort', basket: 'finance', effort: 3 }, 'mandate')?.mean).toBeLessThan(0);
  });

  it('blocks nothing if the letter forbids nothing', () => {
    expect(expected(aSeatView('china'), { kind: 'set-effort', basket: 'broad', effort: 3 }, 'blocked')?.mean).toBe(0);
  });

  it("is based on what the seat's own gate stopped, which lowers its error", () => {
    const elite: Order = { kind: 'set-effort', basket: 'elite', effort: 2 };
    const china = aSeatView('china');
    const first = expected(china, elite, 'blocked') ?? { mean: 0, sd: 0 };
    const seen = (stopped: number) => aSeatView('china', history(china, stopped));
    const weak = expected(seen(first.mean * 0.5), elite, 'blocked') ?? { mean: 0, sd: 0 };
    const strong = expected(seen(first.mean), elite, 'blocked') ?? { mean: 0, sd: 0 };
    expect(weak.mean).toBeLessThan(strong.mean);
    expect(strong.mean).toBeCloseTo(first.mean, 6);
    expect(strong.sd).toBeLessThan(first.sd);
  });
});

/** A past round in which China spent 2 on elite goods and its gate stopped a given flow of them. */
function history(view: SeatView, stopped: number) {
  const effort = { elite: 2, programme: 0, finance: 0, broad: 0 } as const;
  const observation: Observation = {
    round: 4,
    estimates: {},
    leakAt: {},
    blockedAtOwnGate: { elite: stopped, programme: 0, finance: 0, broad: 0 },
    circleWord: null,
    traces: [],
    results: [],
    aims: [],
    ledger: null,
  };
  const record = {
    round: 4,
    letters: view.public.letters,
    reports: { us: effort, china: effort, un: effort },
    test: 'none' as const,
    testSuccess: null,
    shock: null,
    ...publicFigures(openEstimates(january2016.stocks, stream(shortSeed(7), 1))),
    recordedTrade: null,
    headlines: [],
  };
  return {
    observations: [observation],
    ownEfforts: [{ round: 4, effort, report: effort }],
    public: { record: [record] },
  };
}

describe('directions', () => {
  const us = aSeatView('us', { names: [aName()] });
  const china = aSeatView('china', { names: [aName()] });
  const un = aSeatView('un', { names: [aName()] });
  const dprk = aSeatView('dprk');

  it.each<[string, 1 | -1, SeatView, Order]>([
    ['compliance', 1, us, { kind: 'take-dollar-step', step: 'penalty' }],
    ['trust:us-china', -1, us, { kind: 'take-dollar-step', step: 'threat' }],
    ['blocked', 1, us, { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    ['trust:us-china', -1, us, { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    ['evidence', 1, us, { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'follow' }],
    ['evidence', 1, us, { kind: 'collect', target: { kind: 'name', intermediary: JUNIPER } }],
    ['chips', -1, china, { kind: 'set-support', support: 'cut', onlyWhileNoTest: false }],
    ['chips', 1, china, { kind: 'set-support', support: 'extra', onlyWhileNoTest: true }],
    ['room', -1, china, { kind: 'treat-name', intermediary: JUNIPER, treatment: 'close' }],
    ['proof-chance', 1, un, { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 1 }],
    ['welfare', 1, un, { kind: 'set-relief', units: 2 }],
    ['leakage', 1, un, { kind: 'set-exemptions', speed: 'fast' }],
    ['evidence', 1, un, { kind: 'ask-states' }],
    ['loyalty', 1, dprk, { kind: 'fund-circle', chips: 5 }],
    ['loyalty', -1, dprk, { kind: 'fund-circle', chips: 2 }],
    ['programme', 1, dprk, { kind: 'fund-programme', chips: 2 }],
    ['welfare', 1, dprk, { kind: 'fund-citizens', chips: 4 }],
    ['welfare', -1, dprk, { kind: 'set-burden', burden: 'some' }],
    ['grievance', 1, dprk, { kind: 'set-burden', burden: 'some' }],
    ['chips', 1, dprk, { kind: 'set-burden', burden: 'some' }],
    ['tension', 1, dprk, { kind: 'conduct-test', test: 'nuclear' }],
    ['grievance', 1, dprk, { kind: 'fund-security', chips: 2 }],
  ])('%s moves by %i', (quantity, sign, view, order) => {
    expect(Math.sign(expected(view, order, quantity)?.mean ?? Number.NaN)).toBe(sign);
  });

  it('expect no loss of trust for a name that Beijing was shown a report on', () => {
    const told = aSeatView('us', { names: [aName()], reports: [aNameReport('us', ['china'])] });
    expect(
      expected(told, { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }, 'trust:us-china'),
    ).toBeUndefined();
  });

  it('expect a lower value of a condition on tests after more tests', () => {
    const order: Order = { kind: 'set-support', support: 'extra', onlyWhileNoTest: true };
    const [record] = history(china, 0).public.record;
    const tested = aSeatView('china', {
      public: { record: record === undefined ? [] : [{ ...record, test: 'nuclear' }] },
    });
    const sure = expected(china, order, 'chips')?.mean ?? Number.NaN;
    expect(expected(tested, order, 'chips')?.mean).toBeLessThan(sure);
  });
});

describe('every option of every seat', () => {
  it.each(SEATS)('%s: has finite effects with non-negative errors, and only of its own levers', (seat) => {
    const view = aSeatView(seat);
    const sealed = new Set<string>(SEALED_KINDS);
    const options = legalOrders(view, january2016).filter((option) => sealed.has(option.order.kind));
    expect(options.length).toBeGreaterThan(10);
    for (const { order, rejection } of options) {
      expect(rejection?.code).not.toBe('not-your-lever');
      for (const one of forecast(view, january2016, order)) {
        expect(Number.isFinite(one.mean), `${order.kind} ${one.quantity}`).toBe(true);
        expect(one.sd, `${order.kind} ${one.quantity}`).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
