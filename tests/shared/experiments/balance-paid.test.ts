import { expect, test } from 'vitest';
import { playTable } from '../../../shared/src/experiments/balance/bot-tables.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

test('at tables of bots citizens pay more than the ruling circle, by what Pyongyang shifts', () => {
  const tables = [1, 2, 3, 4, 5, 6].map((seed) => playTable(january2016, seed).whoPaid);
  expect(tables.filter(({ citizens }) => citizens < 0).length).toBeGreaterThanOrEqual(5);
  expect(tables.filter(({ citizens, circle }) => circle > citizens).length).toBeGreaterThanOrEqual(4);
  for (const { parts } of tables) expect(parts?.citizens.shift).toBeLessThan(0);
});
