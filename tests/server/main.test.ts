import { shortSeed } from '@letter/shared/authority';
import '../support/recording-socket.ts';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { readConfig } from '@letter/server/settings';
import { join } from '../support/test-server.ts';
import { childEnv, end, ROOT } from '../tools/tools.ts';

// The server as people start it: a process of its own, given nothing but a port and a folder.

const data = mkdtempSync(path(tmpdir(), 'letter-data-'));
afterAll(() => rmSync(data, { recursive: true }));
let child: ChildProcess | null = null;
afterEach(async () => {
  if (child !== null) await end(child);
});

function start(env: Record<string, string>): Promise<{ output: string; origin: string }> {
  child = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: childEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = child;
  return new Promise((resolve, reject) => {
    let output = '';
    running.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const local = /http:\/\/localhost:\d+/.exec(output);
      if (local !== null) resolve({ output, origin: local[0] });
    });
    running.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    running.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

test('it prints its address, keeps its record on disk, and ends politely while people are connected', async () => {
  const { output, origin } = await start({ PORT: '0', LETTER_DATA: data, LETTER_SEED: '7' });
  expect(output.split('\n')[0]).toBe('Letter & Spirit is running:');
  expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ ok: true, tables: 0 });
  const made = await fetch(`${origin}/api/tables`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'solo', format: 'blitz', name: 'Ann' }),
  });
  const { code } = (await made.json()) as { code: string };
  const ann = await join({ origin }, code, 'Ann');
  await ann.until('the game', ({ seat }) => seat !== null);
  expect(await ann.ask.setReady(true)).toEqual({ ok: true, value: { done: true } });

  const ended = new Promise((resolve) => child?.once('exit', (exit, signal) => resolve({ exit, signal })));
  child?.kill('SIGTERM');
  // The hard limit, which would end it whatever hangs, exits with another code.
  expect(await ended).toEqual({ exit: 0, signal: null });
  expect(ann.store.getSnapshot()).toMatchObject({ status: 'reconnecting', view: { info: { code } } });
  ann.store.close();

  const database = new DatabaseSync(path(data, 'letter.db'), { readOnly: true });
  const rows = database.prepare('select kind from events order by sequence').all();
  expect(rows[0]).toMatchObject({ kind: 'game-started' });
  expect(rows.some(({ kind }) => kind === 'seat-readied')).toBe(true);
  expect(database.prepare('select code, seed from tables').get()).toMatchObject({ code, seed: shortSeed(7) });
  database.close();
});

test('an invalid setting is named', () => {
  expect(() => readConfig({ PORT: 'many' })).toThrow(/PORT/);
  expect(() => readConfig({ LETTER_PROXY: 'yes' })).toThrow(/LETTER_PROXY/);
  expect(readConfig({})).toMatchObject({ port: 2567, seed: null });
});
