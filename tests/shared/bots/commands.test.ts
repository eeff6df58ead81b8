import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'letter-'));
const file = (name: string): string => join(folder, name);
const GAME = ['--seed', '7', '--rounds', '8', '--json'];
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('simulate', () => {
  test('takes a level, a temperament or a noise for single seats, and refuses what a seat cannot be', async () => {
    const seats = (list: string) => runCommand('simulate', '--rounds', '1', '--json', '--bots', list);
    const [mixed, wrong, unknown] = await Promise.all([
      seats('us=expert,china=free-rider,un=1.5,dprk=careless'),
      seats('us=palace'),
      seats('un=wise'),
    ]);
    expect(mixed.code).toBe(0);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toBe('--bots us cannot be palace: that is a temperament of dprk.\n');
    expect(unknown.stderr).toMatch(/^--bots un takes careless, competent, expert, .* or a noise; "wise" is none\.\n$/);
  });

  test('plays the same game for the same seed, and prints only JSON', async () => {
    const [one, other] = await Promise.all([runCommand('simulate', ...GAME), runCommand('simulate', ...GAME)]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(Object.keys(json(one.stdout)).toSorted()).toEqual([
      'digest',
      'ending',
      'millis',
      'rounds',
      'scores',
      'seed',
    ]);
    expect(json(one.stdout)).toMatchObject({ seed: 7, rounds: 8, digest: json(other.stdout)['digest'] });
    expect(json(one.stdout)['digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(json(one.stdout)['scores'] as object)).toEqual(['us', 'china', 'un', 'dprk']);
  });

  test('plays another game for another seed', async () => {
    const [one, other] = await Promise.all([
      runCommand('simulate', ...GAME),
      runCommand('simulate', ...GAME, '--seed', '8'),
    ]);
    expect(json(one.stdout)['digest']).not.toBe(json(other.stdout)['digest']);
  });

  test('has more than one ending over many games', async () => {
    const { code, stdout } = await runCommand('simulate', '--games', '16', '--json');
    const { games, gamesPerSecond, endings, scores } = json(stdout) as {
      games: number;
      gamesPerSecond: number;
      endings: Record<string, number>;
      scores: Record<string, { mean: number; p10: number; p90: number }>;
    };
    expect(code).toBe(0);
    expect(games).toBe(16);
    expect(gamesPerSecond).toBeGreaterThan(0);
    expect(Object.values(endings).reduce((sum, one) => sum + one, 0)).toBe(16);
    expect(Object.keys(endings).length).toBeGreaterThanOrEqual(2);
    for (const { mean, p10, p90 } of Object.values(scores)) {
      expect(p10).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(p90);
    }
  });

  test.each([
    [['--seed', 'seven']],
    [['--rounds', '0']],
    [['--rounds', '99']],
    [['--games', '-1']],
    [['--scenario', 'nowhere']],
    [['--format', 'endless']],
    [['--bots', 'france=1']],
    [['--bots', 'us=hot']],
    [['--sead', '7']],
  ])('%j ends with a sentence and no result', async (args) => {
    const { code, stdout, stderr } = await runCommand('simulate', ...args, '--json');
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(/^[A-Z-].*\.$/);
    expect(stderr).not.toContain('    at ');
  });
});

describe('replay', () => {
  const log = file('game.jsonl');
  let digest: unknown;
  beforeAll(async () => {
    const { stdout } = await runCommand('simulate', ...GAME, '--log', log);
    ({ digest } = json(stdout));
  });
  const edited = (name: string, edit: (text: string) => string): string => {
    const text = readFileSync(log, 'utf8');
    const changed = edit(text);
    expect(changed).not.toBe(text);
    writeFileSync(file(name), changed);
    return file(name);
  };

  test('agrees with simulate', async () => {
    const { code, stdout } = await runCommand('replay', log, '--json');
    expect(code).toBe(0);
    expect(json(stdout)).toEqual({ kind: 'same', rounds: 8, digest });
    expect((await runCommand('replay', log)).stdout).toContain(String(digest));
  });

  test('reports the first difference in a log with one changed number', async () => {
    const path = edited('edited.jsonl', (text) => {
      const lines = text.split('\n');
      const at = lines.findLastIndex((line) => line.startsWith('{"kind":"round-adjudicated"'));
      return lines.with(at, (lines[at] ?? '').replace(/"leakage":0\.\d+/, '"leakage":0.123')).join('\n');
    });
    const { code, stdout } = await runCommand('replay', path, '--json');
    expect(code).toBe(1);
    expect(json(stdout)).toMatchObject({ kind: 'different', round: 8 });
    expect(json(stdout)['sentence']).toMatch(/round-adjudicated.*leakage/);
  });

  test('finds a secret order that was changed afterwards', async () => {
    const path = edited('docket.jsonl', (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.includes('"order-sealed"') && line.includes('"kind":"set-effort"'));
      const line = lines[at] ?? '';
      return lines
        .with(
          at,
          line.replace(/"effort":(\d)/, (_all, effort) => `"effort":${(Number(effort) + 1) % 4}`),
        )
        .join('\n');
    });
    expect(await runCommand('replay', path, '--json')).toMatchObject({ code: 1 });
  });

  test('reports where a truncated log ends', async () => {
    const inRound = edited('cut.jsonl', (text) => text.slice(0, text.indexOf('\n', text.indexOf('"dockets-sealed"'))));
    const { code, stdout } = await runCommand('replay', inRound, '--json');
    expect(code).toBe(1);
    expect(json(stdout)['sentence']).toContain('the log ends where');
    const inLine = edited('half-line.jsonl', (text) => text.slice(0, Math.floor(text.length / 2)));
    const half = await runCommand('replay', inLine, '--json');
    expect(half.code).toBe(1);
    expect(json(half.stdout)).toMatchObject({ kind: expect.stringMatching(/unreadable|different/) as string });
  });

  test('rejects a log without its end as incomplete', async () => {
    const open = edited('open.jsonl', (text) => text.slice(0, text.indexOf('{"kind":"game-ended"')));
    const { code, stdout } = await runCommand('replay', open, '--json');
    expect(code).toBe(1);
    expect(json(stdout)['sentence']).toContain('end');
  });

  test.each([
    ['a file that does not exist', 'missing.jsonl', null],
    ['an empty file', 'empty.jsonl', ''],
    ['a file that is not a log', 'other.jsonl', 'once upon a time\n'],
    ['an unknown event', 'unknown.jsonl', '{"kind":"game-lost"}\n'],
    ['a log that starts in its middle', 'middle.jsonl', '{"kind":"phase-opened","round":1,"phase":"orders"}\n'],
  ])('%s ends with a sentence', async (_what, name, content) => {
    if (content !== null) writeFileSync(file(name), content);
    const { code, stdout, stderr } = await runCommand('replay', file(name));
    expect(code).not.toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/[a-z]+ [a-z]+/);
    expect(stderr).not.toContain('    at ');
  });

  test('prints its usage without a file', async () => {
    const { code, stderr } = await runCommand('replay');
    expect(code).not.toBe(0);
    expect(stderr).toContain('Usage');
  });
});
