import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCssLiterals } from './css-literals.ts';
import { resolveImport } from './lint/layers.ts';
import { ROOT, asList, binPath, property, readJson, runNode } from './tools.ts';

/** The source tree in numbers. */
export type SourceStats = {
  /** Files of code in client/src, server/src and shared/src. */
  readonly files: number;
  readonly medianLines: number;
  /** Files of more than 200 lines. */
  readonly over200: number;
  /** Imports that are part of a cycle, including type-only imports and those of tests. */
  readonly cycles: number;
  /** Imports from one folder of client/src/features to another. */
  readonly crossFeatureImports: number;
  /** Spaces and font sizes that style sheets write out instead of naming them. */
  readonly cssLiterals: number;
  /** Files of tests that render components. */
  readonly componentTests: number;
};

/** A file of code: its path from the root, with `/`, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/gu;
const FEATURE = /^client\/src\/features\/([^/]+)\//u;

/** The number of imports from one feature to another. */
export const countCrossFeature = (files: readonly SourceFile[]): number =>
  files.reduce((sum, { path, text }) => {
    const own = FEATURE.exec(path)?.[1];
    if (own === undefined) return sum;
    const others = [...text.matchAll(IMPORT)].filter(([, specifier = '']) => {
      const other = FEATURE.exec(resolveImport(path, specifier) ?? '')?.[1];
      return other !== undefined && other !== own;
    });
    return sum + others.length;
  }, 0);

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

/** The median of the numbers, rounded; 0 of none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return Math.round(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2);
};

/**
 * The number of imports of a tree that the linter finds on a cycle; `cwd` is its root, with the settings of the linter
 * in it.
 */
export const countCycles = async (cwd: string = ROOT): Promise<number> => {
  const rule = property(property(readJson(join(cwd, '.oxlintrc.json')), 'rules'), 'import/no-cycle');
  const folder = mkdtempSync(join(tmpdir(), 'letter-cycles-'));
  const config = join(folder, 'oxlint.json');
  writeFileSync(
    config,
    JSON.stringify({ plugins: ['import'], categories: { correctness: 'off' }, rules: { 'import/no-cycle': rule } }),
  );
  try {
    const places = ['client/src', 'server/src', 'shared/src', 'tests'];
    const run = await runNode([binPath('oxlint'), '-c', config, '--format', 'json', ...places], { cwd });
    const found = asList(property(JSON.parse(run.output), 'diagnostics'));
    return found.filter((one) => property(one, 'code') === 'import(no-cycle)').length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** All figures. */
export const sourceStats = async (): Promise<SourceStats> => {
  const paths = globSync('{client,server,shared}/src/**/*.{ts,tsx}', { cwd: ROOT });
  const files = paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
  const lines = files.map(linesOf);
  return {
    files: files.length,
    medianLines: median(lines),
    over200: lines.filter((count) => count > 200).length,
    cycles: await countCycles(),
    crossFeatureImports: countCrossFeature(files),
    cssLiterals: countCssLiterals(),
    componentTests: globSync('tests/client/**/*.test.tsx', { cwd: ROOT }).length,
  };
};
