import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCENARIO_IDS } from '@letter/shared/play';
import { runCommand } from '../../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'letter-scenario-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const simulate = (...args: readonly string[]) => runCommand('simulate', '--rounds', '2', '--json', ...args);

describe('--scenario', () => {
  test('takes a world by its id, and each gives another game', async () => {
    const games = await Promise.all(SCENARIO_IDS.map((id) => simulate('--scenario', id)));
    expect(games.map(({ code }) => code)).toEqual(SCENARIO_IDS.map(() => 0));
    const digests = games.map(({ stdout }) => (JSON.parse(stdout) as { digest: string }).digest);
    expect(new Set(digests).size).toBe(SCENARIO_IDS.length);
  });

  test('takes a file of one’s own, whose games are replayed with it', async () => {
    const mine = file('mine.json', JSON.stringify({ id: 'mine', extends: 'january-2016', points: { us: 8 } }));
    const log = join(folder, 'mine.jsonl');
    expect((await simulate('--scenario', mine, '--log', log)).code).toBe(0);
    const [without, replayed] = await Promise.all([
      runCommand('replay', log),
      runCommand('replay', log, '--scenario', mine),
    ]);
    expect(without.stdout).toContain('the scenario "mine" is not the one it was played on');
    expect([replayed.code, without.code]).toEqual([0, 1]);
  });

  test('names the worlds there are when it knows none of that name', async () => {
    const { code, stdout, stderr } = await simulate('--scenario', 'january-2061');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `There is no scenario named "january-2061". There are ${SCENARIO_IDS.join(', ')}; a file of your own ends in .json.\n`,
    );
  });

  test('lists every problem of a wrong file, one a line, and plays nothing', async () => {
    const path = file(
      'wrong.json',
      JSON.stringify({
        id: 'wrong',
        extends: 'january-2016',
        opens: { convene: 2.5 },
        params: { trade: { rerouteShare: { value: 28, unit: 'percent', confidence: 'low' } } },
      }),
    );
    const { code, stdout, stderr } = await simulate('--scenario', path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `The scenario "${path}" is not valid.`,
      'opens.convene: expected a whole number, found 2.5',
      'params.trade.rerouteShare.value: expected 1 or less, found 28',
      'params.trade.rerouteShare.unit: expected "share 0-1", found "percent"',
      'params.trade.rerouteShare.source: expected a source of kind "cited" with a ref, or "estimate" with a reason, found nothing',
    ]);
  });

  test('names the line at which a file stops being JSON', async () => {
    const broken = await simulate('--scenario', file('broken.json', '{\n  "id": "broken",\n  "startYear" 2017\n}\n'));
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('is no JSON, line 3:');
    const cut = await simulate('--scenario', file('cut.json', '{\n  "id": "cut",\n  "points": {'));
    expect(cut.stderr).toContain('is no JSON, line 3:');
  });

  test('says when there is no such file', async () => {
    const { code, stderr } = await simulate('--scenario', join(folder, 'nowhere.json'));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `The scenario "${join(folder, 'nowhere.json')}" cannot be read.\n`,
    });
  });
});

test('a seed that is no whole number is refused', async () => {
  const { code, stdout, stderr } = await runCommand('simulate', '--seed', '1.5');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--seed must be a whole number');
});
