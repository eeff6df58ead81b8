import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runRehearsal } from '../load/rehearse/run-rehearsal.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'letter-rehearse-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('a class of 24 comes in at once, plays and takes its record home, though the server dies twice', async () => {
  const figures = await runRehearsal({ students: 24, minutes: 0, chaos: true, seed: 1, dataDir });
  expect(figures).toMatchObject({
    tables: 6,
    doubleSeats: 0,
    emptyTables: 0,
    seatsLost: 0,
    actsLost: 0,
    finishedTogether: true,
    leaks: 0,
  });
  expect(figures.exportRows.actual).toBe(figures.exportRows.expected);
  // Without acts, orders and secrets that were read, nothing of this would say anything.
  expect(figures.exportRows.actual).toBeGreaterThan(150);
  expect(figures.orderToScreenMs.orders).toBeGreaterThan(20);
  expect(figures.secretsRead).toBeGreaterThan(30);
});
