import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { runCommand } from '../support/cli.ts';

// `pnpm whatif` as a person and a script call it.

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whatif-'));
  file = join(folder, 'game.jsonl');
  const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
  const { log } = playBotGame({
    scenario: DEFAULT_SCENARIO,
    seed: 3,
    format: 'blitz',
    fixedRounds: 3,
    temperature,
  });
  writeFileSync(file, log.map((event) => JSON.stringify(event)).join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('pnpm whatif', () => {
  it('prints both histories, the band and the time as JSON, and nothing else', async () => {
    const { code, stdout } = await runCommand('whatif', file, '--change', 'china.effort=3@2', '--json');
    expect(code).toBe(0);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({ change: 'china.effort=3@2', others: 'recorded', from: 2, draws: 40 });
    expect(answer).toHaveProperty('millis');
    expect(answer).toMatchObject({
      played: { rounds: [{ round: 1 }, { round: 2 }, { round: 3 }] },
      changed: { rounds: [{ round: 1 }, { round: 2 }, { round: 3 }] },
      band: [{ round: 1 }, { round: 2 }, { round: 3 }],
    });
  });

  it('refuses a change that nobody can make, with a sentence', async () => {
    const { code, stdout, stderr } = await runCommand('whatif', file, '--change', 'dprk.effort>=2@3', '--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('The DPRK polices no corridor; the senders are us, china and un.\n');
  });
});
