import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '@letter/server/settings';
import { openMetrics } from '@letter/server/metrics/metrics';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/tools.ts';

// What an operator is given says nothing that the server does not know. No container engine is needed to find that out.

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const UNITS = ['compose.yaml', 'compose.several.yaml', 'letter-and-spirit.service'].map(
  (name) => `docs/operating/${name}`,
);
const known = new Set(SETTINGS.map(({ name }) => name));

test('every setting has a row in the page for whoever starts a server', () => {
  const page = read('docs/hosting.md');
  expect(SETTINGS.filter(({ name }) => !page.includes(`| \`${name}\` |`)).map(({ name }) => name)).toEqual([]);
});

test.each([...UNITS, 'Dockerfile'])('%s sets nothing that no server reads', (path) => {
  const named = read(path).match(/\b(?:LETTER_[A-Z]+(?:_[A-Z]+)*|DATABASE_URL|REDIS_URL)\b/gu) ?? [];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('every figure of ours in the page is one that a process shows', async () => {
  const shown = await openMetrics().read();
  const named = read('docs/operating.md').match(/`letter_[a-z_]+/gu) ?? [];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !shown.includes(`# TYPE ${name.slice(1)} `))).toEqual([]);
});

describe('the image', () => {
  const [build = '', run = ''] = read('Dockerfile')
    .split(/^FROM /mu)
    .slice(1);

  test('runs as a user without rights, on Node itself, and says whether it is well', () => {
    expect(run).toMatch(/^USER node$/mu);
    expect(run).toMatch(/^HEALTHCHECK .*\n.*\/healthz/mu);
    const command = JSON.parse(/^CMD (\[.*\])$/mu.exec(run)?.[1] ?? '[]') as string[];
    expect(command[0]).toBe('node');
    expect(existsSync(join(ROOT, command.at(-1) ?? ''))).toBe(true);
  });

  test('takes only what is there, and the Node that the project is tested on', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    for (const stage of [build, run]) expect(stage).toMatch(new RegExp(`^node:${devDependencies['node']}-`, 'u'));
    const taken = [...run.matchAll(/^COPY --from=build \/app\/(\S+)(?: \/app\/(\S+))? /gmu)].flatMap((one) =>
      one.slice(1),
    );
    const built = ['client/dist', 'node_modules'];
    expect(
      taken.filter((path) => path !== undefined && !built.includes(path) && !existsSync(join(ROOT, path))),
    ).toEqual([]);
  });
});
