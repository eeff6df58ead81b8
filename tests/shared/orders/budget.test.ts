import { PRICES } from '../../../shared/src/terms/prices.ts';
import { describe, expect, it } from 'vitest';
import { costOf, docketCost, leftOf, precheckWithdrawal } from '../../../shared/src/orders/budget.ts';
import { slot } from '../../../shared/src/terms/ids.ts';
import type { Order, SealedOrder } from '../../../shared/src/terms/order.ts';
import { precheck } from '../../../shared/src/orders/precheck.ts';
import { priceOf } from '../../../shared/src/rules/price.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { JUNIPER, aSeatView, docketOf } from '../../support/builders.ts';

const border = { kind: 'corridor', corridor: 'border' } as const;

describe('prices of the rules of play, section 4', () => {
  it.each<[number, SeatId, Order]>([
    [3, 'us', { kind: 'set-effort', basket: 'broad', effort: 3 }],
    [6, 'china', { kind: 'set-effort', basket: 'broad', effort: 3 }],
    [3, 'china', { kind: 'set-effort', basket: 'elite', effort: 3 }],
    [0, 'un', { kind: 'report-effort', basket: 'elite', effort: 3 }],
    [2, 'us', { kind: 'take-dollar-step', step: 'finding' }],
    [1, 'us', { kind: 'take-dollar-step', step: 'threat' }],
    [2, 'us', { kind: 'take-dollar-step', step: 'penalty' }],
    [0, 'china', { kind: 'set-support', support: 'cut', onlyWhileNoTest: false }],
    [0, 'china', { kind: 'set-support', support: 'steady', onlyWhileNoTest: false }],
    [1, 'china', { kind: 'set-support', support: 'extra', onlyWhileNoTest: true }],
    [1, 'us', { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    [0, 'china', { kind: 'treat-name', intermediary: JUNIPER, treatment: 'tolerate' }],
    [0, 'china', { kind: 'treat-name', intermediary: JUNIPER, treatment: 'warn' }],
    [1, 'china', { kind: 'treat-name', intermediary: JUNIPER, treatment: 'close' }],
    [1, 'us', { kind: 'collect', target: border }],
    [1, 'china', { kind: 'impose-measure', basket: 'broad', level: 2 }],
    [0, 'china', { kind: 'impose-measure', basket: 'broad', level: 0 }],
    [1, 'un', { kind: 'panel-look', target: border, depth: 1 }],
    [2, 'un', { kind: 'panel-look', target: border, depth: 2 }],
    [1, 'un', { kind: 'work-common-list' }],
    [3, 'un', { kind: 'set-relief', units: 3 }],
    [0, 'un', { kind: 'set-exemptions', speed: 'fast' }],
    [0, 'un', { kind: 'ask-states' }],
    [5, 'dprk', { kind: 'fund-circle', chips: 5 }],
    [4, 'dprk', { kind: 'fund-programme', chips: 4 }],
    [4, 'dprk', { kind: 'fund-citizens', chips: 4 }],
    [3, 'dprk', { kind: 'fund-networks', chips: 3, corridor: 'sea', mode: 'state-run' }],
    [2, 'dprk', { kind: 'fund-security', chips: 2 }],
    [0, 'dprk', { kind: 'set-burden', burden: 'none' }],
    [-1, 'dprk', { kind: 'set-burden', burden: 'some' }],
    [-2, 'dprk', { kind: 'set-burden', burden: 'heavy' }],
    [0, 'dprk', { kind: 'conduct-test', test: 'none' }],
    [1, 'dprk', { kind: 'conduct-test', test: 'missile' }],
    [1, 'dprk', { kind: 'conduct-test', test: 'long-range' }],
    [2, 'dprk', { kind: 'conduct-test', test: 'nuclear' }],
    [0, 'us', { kind: 'file-belief', leakage: 10 }],
  ])('%i for %s', (cost, seat, order) => {
    expect(costOf(january2016, seat, order) + 0).toBe(cost);
  });

  it('are all in the scenario', () => {
    for (const name of PRICES) expect(Number.isFinite(priceOf(january2016, name)), name).toBe(true);
  });
});

describe("Pyongyang's chips", () => {
  const spending: SealedOrder[] = [
    { kind: 'fund-circle', chips: 3 },
    { kind: 'fund-programme', chips: 4 },
    { kind: 'set-burden', burden: 'heavy' },
  ];

  it('pay the circle its minimum even without an order', () => {
    expect(docketCost(january2016, 'dprk', {})).toBe(2);
    expect(docketCost(january2016, 'dprk', docketOf(spending))).toBe(5);
    expect(docketCost(january2016, 'us', {})).toBe(0);
  });

  it('grow by a burden, which cannot be withdrawn once spent', () => {
    const budget = { unit: 'chips', total: 5, spent: 5, upkeep: 0, withheld: 0 } as const;
    const view = aSeatView('dprk', { budget, docket: docketOf(spending) });
    expect(leftOf(view)).toBe(0);
    expect(precheckWithdrawal(view, january2016, slot('set-burden'))?.code).toBe('over-budget');
    expect(precheck(view, january2016, { kind: 'set-burden', burden: 'none' })?.code).toBe('over-budget');
    expect(precheckWithdrawal(view, january2016, slot('fund-programme'))).toBeNull();
    expect(precheckWithdrawal(view, january2016, slot('fund-networks'))?.code).toBe('unknown-target');
    expect(
      precheckWithdrawal({ ...view, budget: { ...budget, total: 7 } }, january2016, slot('set-burden')),
    ).toBeNull();
  });

  it('pay for the first order for the circle with its two minimum chips', () => {
    const budget = { unit: 'chips', total: 3, spent: 2, upkeep: 0, withheld: 0 } as const;
    const view = aSeatView('dprk', { budget });
    expect(precheck(view, january2016, { kind: 'fund-circle', chips: 3 })).toBeNull();
    expect(precheck(view, january2016, { kind: 'fund-circle', chips: 4 })?.code).toBe('over-budget');
  });
});
