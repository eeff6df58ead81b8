import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tools/tools.ts';

test('no module of the page waits at its top level: what it waits for may lie in a chunk that waits for it', () => {
  const waiting = globSync('client/src/**/*.{ts,tsx}', { cwd: ROOT }).filter((path) =>
    /^(?:(?:export )?const .*= )?await /mu.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(waiting).toEqual([]);
});
