import { expect, test } from 'vitest';
import { slot } from '../../shared/src/terms/ids.ts';
import type { SeatView } from '../../shared/src/terms/seat-view.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { settledView } from '../../client/src/state/settled-view.ts';
import { kept } from '../../client/src/state/use-kept.ts';
import { quiet } from '../support/play.ts';

const VIEW = projectSeat(quiet(2, 'orders'), 'us');

test('what its own orders move does not move the settled view of a delegation', () => {
  const settled = settledView(VIEW);
  const ordered: SeatView = {
    ...VIEW,
    docket: { [slot('set-effort:finance')]: { kind: 'set-effort', basket: 'finance', effort: 2 } },
    budget: { ...VIEW.budget, spent: VIEW.budget.spent + 1 },
  };
  expect(settledView(ordered)).toBe(settled);
  expect(settledView(VIEW)).toBe(settled);
});

test('anything else does', () => {
  const settled = settledView(VIEW);
  const others = [
    { ...VIEW, ready: true },
    { ...VIEW, public: { ...VIEW.public } },
    { ...VIEW, messages: [...VIEW.messages] },
    { ...VIEW, ownVote: 'no' as const },
    { ...VIEW, budget: { ...VIEW.budget, unit: 'chips' as const } },
  ];
  for (const other of others) {
    const now = settledView(other);
    expect(now).not.toBe(settled);
    const { docket: _, budget, ...rest } = other;
    expect(now).toEqual({ ...rest, budget: { unit: budget.unit } });
  }
});

test('what is kept says the same as what was computed, and is the same object where nothing changed', () => {
  const before = [{ order: 1, closed: null }, { order: 2, closed: { left: 3 } }, [{ order: 3 }]];
  const same = structuredClone(before);
  expect(kept(before, same)).toBe(before);
  const now = [{ order: 1, closed: null }, { order: 2, closed: { left: 2 } }, [{ order: 3 }], { order: 4 }];
  const result = kept(before, now);
  expect(result).toEqual(now);
  expect(result[0]).toBe(before[0]);
  expect(result[1]).not.toBe(before[1]);
  expect(result[2]).toBe(before[2]);
  expect(kept(before, before.slice(0, 1))).toEqual(before.slice(0, 1));
});
