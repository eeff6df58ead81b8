import { expect, test } from 'vitest';
import { ServerTime } from '../../client/src/net/server-time.ts';

// A page learns the server's time from answers that were on the way for a while.

/** An answer that left the server, whose clock is ahead by `ahead`, after a part of the way. */
const sample = (sent: number, took: number, ahead: number, part = 0.5) => ({
  sent,
  received: sent + took,
  told: sent + took * part + ahead,
});

test('narrows what it knows by each answer, and is never off by more than half the quickest way there and back', () => {
  const time = new ServerTime();
  const ahead = 5_000;
  expect(Math.abs(time.note(sample(0, 4_000, ahead, 0.9)) - ahead)).toBeLessThanOrEqual(2_000);
  expect(Math.abs(time.note(sample(10_000, 200, ahead, 0.1)) - ahead)).toBeLessThanOrEqual(100);
  // A slow answer spoils nothing.
  expect(Math.abs(time.note(sample(20_000, 6_000, ahead, 1)) - ahead)).toBeLessThanOrEqual(100);
});

test('believes a contradiction: one of the clocks slept', () => {
  const time = new ServerTime();
  time.note(sample(0, 100, 5_000));
  expect(time.note(sample(10_000, 100, -85_000))).toBe(-85_000);
  expect(time.note(sample(20_000, 100, 5_000))).toBe(5_000);
});
