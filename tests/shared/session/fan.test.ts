import { describe, expect, test } from 'vitest';
import { fanOf, widenedIn, type FanLine } from '../../../shared/src/session/fan.ts';
import { quantile } from '../../../shared/src/session/quantile.ts';

const lines = (courses: Readonly<Record<number, readonly number[]>>): readonly FanLine[] =>
  Object.entries(courses).map(([table, values]) => ({ table: Number(table), values }));

// Twelve tables of one world: one far above, one far below, one that leapt in a single round.
const twelve = lines({
  1: [34, 38, 41, 44, 46, 49, 50, 52],
  2: [36, 44, 51, 55, 57, 58, 60, 58],
  3: [33, 30, 28, 27, 29, 26, 25, 27],
  4: [36, 44, 51, 58, 60, 57, 62, 61],
  5: [35, 40, 44, 47, 46, 48, 51, 50],
  6: [36, 42, 47, 50, 54, 55, 53, 55],
  7: [37, 50, 63, 66, 70, 71, 74, 75],
  8: [34, 36, 37, 40, 39, 42, 43, 44],
  9: [33, 34, 35, 33, 34, 55, 60, 63],
  10: [38, 47, 52, 54, 52, 50, 49, 47],
  11: [32, 37, 39, 42, 44, 43, 46, 48],
  12: [35, 39, 42, 46, 49, 52, 54, 53],
});

describe('the fan of a session', () => {
  test('names the highest, the lowest and the one that leapt, from top to bottom, and sums up the others', () => {
    const { named, rest } = fanOf(twelve);
    expect(named.map(({ table, reason, value }) => [table, reason, value])).toEqual([
      [7, 'highest', 75],
      [9, 'jump', 63],
      [3, 'lowest', 27],
    ]);
    expect(named[1]?.round).toBe(6);
    expect(rest).toEqual({ tables: [1, 2, 4, 5, 6, 8, 10, 11, 12], low: 44, high: 61 });
  });

  test('shades the middle half of the tables that played each round', () => {
    const { band } = fanOf(twelve);
    expect(band).toHaveLength(8);
    const last = twelve.map(({ values }) => values[7] ?? 0);
    expect(band[7]).toEqual({ round: 8, low: quantile(last, 0.25), high: quantile(last, 0.75) });
  });

  test('names a chosen table whatever it did, and never more than three', () => {
    const { named } = fanOf(twelve, 5);
    expect(named.map(({ table }) => table)).toEqual([7, 5, 3]);
    expect(named.find(({ table }) => table === 5)?.reason).toBe('chosen');
    expect(fanOf(twelve, 7).named.filter(({ table }) => table === 7)).toHaveLength(1);
  });

  test('names nobody where the tables hardly differ', () => {
    const alike = lines({ 1: [40, 41], 2: [41, 42], 3: [40, 42], 4: [41, 43] });
    expect(fanOf(alike).named).toEqual([]);
    expect(fanOf(alike).rest).toEqual({ tables: [1, 2, 3, 4], low: 41, high: 43 });
  });

  test('calls each of few tables by its name, without a middle half', () => {
    const { named, band, rest } = fanOf(lines({ 1: [40, 41], 2: [41, 60], 3: [40, 42] }));
    expect(named.map(({ table, reason }) => [table, reason])).toEqual([
      [2, 'few'],
      [3, 'few'],
      [1, 'few'],
    ]);
    expect({ band, rest }).toEqual({ band: [], rest: null });
  });

  test('has games of unequal length, and leaves out a table that played nothing', () => {
    const fan = fanOf(lines({ 1: [40, 50, 60], 2: [40], 3: [40, 45], 4: [], 5: [30, 30, 30] }));
    expect(fan.lines.map(({ table }) => table)).toEqual([1, 2, 3, 5]);
    expect(fan.band.map(({ low, high }) => [low, high])).toEqual([
      [37.5, 40],
      [37.5, 47.5],
      [37.5, 52.5],
    ]);
    expect(fanOf([])).toEqual({ lines: [], band: [], named: [], rest: null });
  });

  test('finds the round in which one table gained most on another', () => {
    const of = (table: number) => twelve.find((line) => line.table === table) ?? { table, values: [] };
    expect(widenedIn(of(7), of(3))).toBe(2);
    expect(widenedIn(of(9), of(1))).toBe(6);
    expect(widenedIn({ table: 1, values: [] }, of(3))).toBeNull();
  });
});
