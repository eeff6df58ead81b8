import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/cli.ts';

// `pnpm claims` as a person and a script call it: one claim, a custom experiment, and every call that is refused.

const MINE = {
  id: 'mine',
  statement: 'Bans cut trade.',
  design: 'Everything against nothing.',
  mechanisms: ['trade'],
  rounds: 2,
  n: 20,
  arms: { banned: { senders: { letters: 'everything' } }, free: { senders: { letters: 'none' } } },
  conditions: [
    {
      says: 'Recorded trade',
      variable: 'trade.recorded',
      effect: { banned: 1, free: -1 },
      unit: 'US$ million a half-year',
      rule: { kind: 'below', bound: 0 },
    },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claims-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const claims = (...args: readonly string[]) => runCommand('claims', ...args);

describe('pnpm claims', () => {
  it('prints one claim as JSON and nothing else, with the promised keys first', async () => {
    const { code, stdout, stderr } = await claims('--claim', 'C25', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows: unknown = JSON.parse(stdout);
    expect(rows).toHaveLength(1);
    const [row] = rows as readonly Record<string, unknown>[];
    expect(Object.keys(row ?? {}).slice(0, 9)).toEqual([
      'id',
      'statement',
      'effect',
      'unit',
      'low',
      'high',
      'n',
      'holds',
      'rule',
    ]);
    expect(row).toMatchObject({ id: 'C25', holds: true, n: 60 });
  });

  it('says the same to a person in a table', async () => {
    const { code, stdout } = await claims('--claim', 'C25');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^C25 +holds +\d+ +\d+ +\d+ /mu);
    expect(stdout).toContain('1 of 1 hold (january-2016');
  });

  it('reverses a verdict when the assumption it rests on is switched off', async () => {
    const { stdout } = await claims('--claim', 'C24', '--ablate', 'intermediaries', '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'C24', holds: false }]);
    const { stdout: whole } = await claims('--claim', 'C24', '--json');
    expect(JSON.parse(whole)).toMatchObject([{ id: 'C24', holds: true }]);
  });

  it('counts seeds from the given one, and accepts other numbers for the model', async () => {
    const [first, again, other, sceptic] = await Promise.all([
      claims('--file', file('a.json', MINE), '--json'),
      claims('--file', file('a.json', [MINE]), '--json', '--workers', '1'),
      claims('--file', file('a.json', MINE), '--json', '--seed', '500'),
      claims('--file', file('a.json', MINE), '--json', '--params', 'sceptic'),
    ]);
    expect(JSON.parse(first.stdout)).toMatchObject([{ id: 'mine', holds: true, n: 20 }]);
    expect(again.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
    expect(sceptic.stdout).not.toBe(first.stdout);
  });
});

describe('what is refused, with exit code 2 and a sentence', () => {
  const bent = (change: object) => ({ ...MINE, conditions: [{ ...MINE.conditions[0], ...change }] });

  it.each([
    ['a seed that is no whole number', ['--seed', '1.5'], '--seed must be a whole number'],
    ['an empty seed', ['--seed', ''], '--seed must be a whole number'],
    ['an unknown assumption', ['--ablate', 'gravity'], 'There is no assumption "gravity" to switch off; there are'],
    ['an unknown claim', ['--claim', 'C36'], 'There is no claim "C36"'],
    ['an unknown world', ['--scenario', 'mars'], 'There is no scenario named "mars"'],
    ['unknown numbers', ['--params', 'dreamer'], 'There is no set of parameters "dreamer"'],
    ['a file that is not there', ['--file', '/nowhere/mine.json'], 'The file "/nowhere/mine.json" cannot be read.'],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await claims('--json', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each([
    ['a file that is no JSON', '{"id": ', 'is no JSON'],
    [
      'a variable that the model does not have',
      bent({ variable: 'trade.recordde' }),
      'mine.conditions.0.variable: The model has no variable "trade.recordde".',
    ],
    [
      'an arm that does not exist',
      bent({ effect: { nobody: 1 } }),
      'conditions.0.effect.nobody: There is no arm "nobody"',
    ],
    ['too few seeds', { ...MINE, n: 3 }, ', n: '],
    ['a list of nothing', [], 'holds no experiment'],
    ['one bad among good', [MINE, { ...MINE, rounds: 0 }], 'experiment 2, rounds: '],
  ])('%s', async (name, content, sentence) => {
    const { code, stdout, stderr } = await claims('--json', '--file', file(`${name}.json`, content));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
