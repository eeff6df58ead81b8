import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { afterAll, expect, test } from 'vitest';
import { runChaos } from '../load/chaos/run-chaos.ts';

const folder = mkdtempSync(join(tmpdir(), 'letter-chaos-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a server that is killed in the middle of a game loses nothing it acknowledged, and everybody plays on', async () => {
  const figures = await runChaos({
    tables: 4,
    kills: 2,
    env: { LETTER_DATA: folder },
    openLog: () => sqliteLog(join(folder, 'letter.db')),
    scenario: DEFAULT_SCENARIO,
  });
  expect(figures.ordersAcknowledged).toBeGreaterThan(8);
  expect(figures).toMatchObject({ ordersLost: 0, ordersDuplicated: 0, seatsLost: 0, digestMismatch: 0 });
});
