import { describe, expect, it } from 'vitest';
import { openTrades } from '../../../shared/src/rules/facts/trade-facts.ts';
import { SCENARIOS } from '../../../shared/src/scenario/scenarios.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { all, run } from './worlds.ts';

const NONE = { arms: 0, counterfeiting: 0, cyber: 0 };
const USUAL = { arms: 1, counterfeiting: 0, cyber: 1 };
const PUSHED = { arms: 2, counterfeiting: 2, cyber: 2 };
const EMBARGO = { letter: all(4), effort: all(3) } as const;
type Chips = typeof NONE;

const last = (illicit: Chips, rounds: number, wish: Parameters<typeof run>[0] = {}) => {
  const made = typeof wish === 'function' ? wish(1) : wish;
  const outcome = run({ ...made, spending: { illicit } }, rounds).at(-1);
  if (outcome === undefined) throw new Error('no half-year was run');
  return outcome;
};
const incomeOf = (illicit: Chips): number => last(illicit, 4).stocks.budget.income;
const shown = ({ stocks }: ReturnType<typeof last>, trade: keyof Chips): number =>
  stocks.illicit?.[trade].exposure ?? 0;

describe('illicit trade', () => {
  it('earns what is put into it, the second chip less than the first', () => {
    expect(incomeOf(USUAL)).toBeGreaterThan(incomeOf(NONE) + 100);
    const first = incomeOf({ ...NONE, cyber: 1 }) - incomeOf(NONE);
    const second = incomeOf({ ...NONE, cyber: 2 }) - incomeOf({ ...NONE, cyber: 1 });
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(first);
  });

  it('makes up for part of what an embargo takes, and never for all of it (C14)', () => {
    const open = last(USUAL, 4);
    const usual = last(USUAL, 4, EMBARGO);
    const pushed = last(PUSHED, 4, EMBARGO);
    const lost = open.stocks.budget.income - usual.stocks.budget.income;
    const regained = pushed.stocks.budget.income - usual.stocks.budget.income;
    expect(regained).toBeGreaterThan(0.1 * lost);
    expect(regained).toBeLessThan(0.5 * lost);
  });

  it('gives the chips back, less what was stopped or seized', () => {
    const { ledger } = last(USUAL, 1);
    expect(ledger.uses.illicit).toBe(300);
    expect(ledger.sources.stakes).toBeLessThan(300);
    const stopped = last(USUAL, 1, EMBARGO).ledger;
    expect(stopped.sources.stakes).toBeLessThan((ledger.sources.stakes ?? 0) - 10);
  });

  it('is stopped at the gates in arms only', () => {
    const open = last(PUSHED, 1).ledger.sources;
    const closed = last(PUSHED, 1, { letter: { arms: 4 }, effort: { arms: 3 } }).ledger.sources;
    expect(closed.arms).toBeLessThan(0.7 * open.arms);
    expect(closed.cyber).toBeCloseTo(open.cyber ?? 0, 6);
    expect(closed.counterfeiting).toBeCloseTo(open.counterfeiting ?? 0, 6);
  });

  it('becomes more visible the more is traded, and fades when it stops', () => {
    expect(shown(last(PUSHED, 4), 'cyber')).toBeGreaterThan(shown(last(USUAL, 4), 'cyber') + 20);
    expect(shown(last(NONE, 4), 'cyber')).toBeLessThan(15);
  });

  it('yields evidence to the sender that watches it, and more where it is visible', () => {
    const watched = (illicit: Chips) =>
      last(illicit, 3, { scrutiny: [{ target: 'trade:cyber', by: 'us', strength: 0.7 }] }).stocks.illicit?.cyber;
    const start = january2016.stocks.illicit?.cyber.evidence.us ?? 0;
    expect(watched(USUAL)?.evidence.us).toBeGreaterThan(start + 15);
    expect(watched(PUSHED)?.evidence.us).toBeGreaterThan(watched(NONE)?.evidence.us ?? Infinity);
    expect(watched(USUAL)?.evidence.un).toBeLessThan(start);
  });

  it('lets a file go stale that nobody keeps up', () => {
    const start = january2016.stocks.illicit?.counterfeiting.evidence.us ?? 0;
    expect(last(NONE, 4).stocks.illicit?.counterfeiting.evidence.us).toBeLessThan(0.8 * start);
  });

  it('binds the insiders who run it, and costs their loyalty when it stops (C13)', () => {
    const loyalty = (illicit: Chips): number => last(illicit, 4).stocks.circle.loyalty;
    expect(loyalty(PUSHED)).toBeGreaterThan(loyalty(USUAL));
    expect(loyalty(NONE)).toBeLessThan(loyalty(USUAL));
  });

  it('runs as before, unseen and with nothing put in, where it is no choice', () => {
    const [outcome] = run({}, 1);
    expect(outcome?.ledger.uses.illicit).toBe(0);
    expect(outcome?.ledger.sources.cyber).toBeGreaterThan(50);
    expect(outcome?.stocks.illicit).toEqual(january2016.stocks.illicit);
  });
});

describe('the worlds', () => {
  it('open the trades of their time', () => {
    const open = Object.fromEntries(Object.entries(SCENARIOS).map(([id, world]) => [id, openTrades(world)]));
    expect(open).toEqual({
      'january-2016': ['arms', 'counterfeiting', 'cyber'],
      'october-2006': ['arms', 'counterfeiting'],
      'after-the-panel-2024': ['arms', 'cyber'],
      tutorial: [],
    });
  });
});
