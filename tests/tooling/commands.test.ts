import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, asList, childEnv, property, readJson } from '../tools/tools.ts';

// Every command of ours in package.json describes itself, and refuses what it does not know.

const scripts = property(readJson(join(ROOT, 'package.json')), 'scripts');
const OURS = Object.entries(typeof scripts === 'object' && scripts !== null ? scripts : {}).flatMap(([name, line]) => {
  const [, options = '', file] = /(?:^|&& )node ((?:-\S+ )*)((?:server|tests)\/\S+\.ts)$/u.exec(String(line)) ?? [];
  return file === undefined ? [] : [{ name, args: [...options.split(' ').filter(Boolean), file] }];
});

const call = (args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: ROOT, env: childEnv() });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

test('every script but those of other programs is ours', () => {
  const others = Object.keys(scripts as object).filter((name) => OURS.every((one) => one.name !== name));
  expect(others).toEqual(['unit', 'format']);
  expect(asList(OURS).length).toBeGreaterThan(15);
});

describe.concurrent.each(OURS)('pnpm $name', ({ name, args }) => {
  test('--help says how it is called', async () => {
    const { code, stdout, stderr } = await call([...args, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: pnpm ${name}( |\\n)`, 'u'));
  });
});

test.each(['balance', 'soak', 'check'])('pnpm %s refuses an option that it does not know', async (name) => {
  const { code, stdout, stderr } = await call([...(OURS.find((one) => one.name === name)?.args ?? []), '--nonsense']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Unknown option '--nonsense'\..* --help says more\.\n$/u);
});
