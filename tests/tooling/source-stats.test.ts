import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { countCrossFeature, countCycles, median } from '../tools/source-stats.ts';
import { ROOT } from '../tools/tools.ts';

test('an import from feature to feature is counted, whatever its form', () => {
  const count = (path: string, text: string): number => countCrossFeature([{ path, text }]);
  const deep = 'client/src/features/talk/parts/line.tsx';
  expect(
    count(deep, "import { Head } from '../../shell/head.tsx';\nimport type { A } from '../../model/a.ts';\n"),
  ).toBe(2);
  expect(count(deep, "import '../../texts/texts.css';\nconst page = () => import('../../model/page.tsx');\n")).toBe(2);
  expect(count(deep, "export {\n  Head,\n} from '../../shell/head.tsx';\n")).toBe(1);
  expect(count(deep, "import { a } from '../a.ts';\nimport { b } from '../../../kit/b.ts';\nimport 'react';\n")).toBe(
    0,
  );
  expect(count('client/src/app/routes.tsx', "import { Talk } from '../features/talk/talk.tsx';\n")).toBe(0);
});

test('a cycle is counted by its imports, type-only ones included', async () => {
  const tree = mkdtempSync(join(tmpdir(), 'letter-cycles-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  cpSync(join(ROOT, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  for (const place of ['client', 'server', 'shared']) write(`${place}/src/alone.ts`, 'export const alone = 1;\n');
  write('tests/alone.ts', "import { alone } from '../shared/src/alone.ts';\nexport const two = alone + 1;\n");
  expect(await countCycles(tree)).toBe(0);
  write('tests/a.ts', "import type { B } from './b.ts';\nexport type A = B | 1;\n");
  write('tests/b.ts', "import type { A } from './a.ts';\nexport type B = A | 2;\n");
  expect(await countCycles(tree)).toBe(2);
  rmSync(tree, { recursive: true });
});

test('the median of the numbers', () => {
  expect(median([])).toBe(0);
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 10])).toBe(3);
});
