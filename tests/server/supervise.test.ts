import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { supervise } from '@letter/server/supervise';

const folder = mkdtempSync(join(tmpdir(), 'letter-supervise-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A server that says it listens and then does as the script says; `starts` counts its starts. */
function server(name: string, script: string): { readonly file: string; readonly starts: () => readonly string[] } {
  const [file, log] = [join(folder, `${name}.mjs`), join(folder, `${name}.log`)];
  writeFileSync(log, '');
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs';
     appendFileSync(${JSON.stringify(log)}, (process.env.PORT ?? 'none') + '\\n');
     const starts = readFileSync(${JSON.stringify(log)}, 'utf8').trim().split('\\n').length;
     const listen = () => new Promise((sent) => process.send({ listening: 4321, member: 'a' }, sent));
     ${script}`,
  );
  return { file, starts: () => readFileSync(log, 'utf8').trim().split('\n') };
}

async function outcome(file: string): Promise<{ readonly code: number; readonly said: readonly string[] }> {
  const said: string[] = [];
  const { ended } = supervise({ file, execArgv: [], env: process.env, say: (line) => said.push(line), pauseMs: 1 });
  return { code: await ended, said };
}

test('a server that crashes is started again on its port, and ends with the code that it ends with', async () => {
  const { file, starts } = server('once', 'await listen(); process.exit(starts === 1 ? 70 : 0);');
  const { code, said } = await outcome(file);
  expect(code).toBe(0);
  expect(starts()).toEqual([process.env['PORT'] ?? 'none', '4321']);
  expect(said).toHaveLength(1);
});

test('a server that crashes again and again is told and not started for ever', async () => {
  const { file, starts } = server('loop', 'await listen(); process.kill(process.pid, "SIGKILL");');
  const { code, said } = await outcome(file);
  expect(code).toBe(1);
  expect(starts()).toHaveLength(5);
  expect(said.at(-1)).toContain('crashed 5 times');
});

test('a server that never listened is not started again: it has said why', async () => {
  const { file, starts } = server('never', 'process.exit(2);');
  expect(await outcome(file)).toEqual({ code: 2, said: [] });
  expect(starts()).toHaveLength(1);
});
