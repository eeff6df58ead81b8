import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.ts';

// Spaces and sizes of type that could name a step; a hairline of one pixel may stand.
const DECLARATION = /(?:^|[\s;{])(?:(?:row-|column-)?gap|padding[\w-]*|margin[\w-]*|font(?:-size)?)\s*:\s*([^;}]+)/gu;
const LITERAL = /(?<![\w.-])-?(\d*\.?\d+)px\b/gu;

/** How many literals one style sheet writes out. */
export const countInSheet = (css: string): number => {
  const bare = css.replaceAll(/\/\*[^]*?\*\//gu, '');
  return [...bare.matchAll(DECLARATION)]
    .flatMap(([, value = '']) => [...value.matchAll(LITERAL)])
    .filter(([, size]) => Number(size) > 1).length;
};

/** Counts the spaces and sizes of type that the client's style sheets write in pixels; the tokens themselves may. */
export const countCssLiterals = (): number =>
  globSync('client/src/**/*.css', { cwd: ROOT })
    .filter((path) => !path.endsWith('tokens.css'))
    .reduce((sum, path) => sum + countInSheet(readFileSync(join(ROOT, path), 'utf8')), 0);
