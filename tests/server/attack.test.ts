import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runAttack } from '../load/attack/run-attack.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'letter-attack-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('strangers who try everything end nothing, hang nothing, fill nothing and read nothing', async () => {
  const figures = await runAttack({ ms: 0, seed: 1, dataDir, seedsTried: 50, games: 2 });
  expect(figures).toMatchObject({ crashes: 0, unanswered: 0, leaks: 0, seedGuess: { found: 0 } });
  expect(figures.requests).toBeGreaterThan(100);
  expect(figures.frames).toBeGreaterThan(20);
  expect(figures.logLines).toBeLessThan(120);
});
