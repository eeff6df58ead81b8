import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/tools.ts';

// What a visitor with an empty cache is sent of the built page, by its own links and imports. The goals, 150 and 380 KB, are for all
// that is sent: headers are some 6 KB more on the first page; answers, live state and what a table shows next are 35 on a table.

const DIST = join(ROOT, 'client', 'dist');
const ASSETS = join(DIST, 'assets');
const LANDING_KB = 142;
const TABLE_KB = 345;
/** Faces that the first page's styles ask for, beside those that its links name. */
const TITLE_FACES = /^newsreader-(?:title|landing)[a-z-]*-cut/u;

const isBuilt = existsSync(join(DIST, '.links.json'));

function read(name: string): string {
  return readFileSync(join(ASSETS, name), 'utf8');
}

const named = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/gu), ([, name = '']) => name);

const imported = (script: string): readonly string[] =>
  Array.from(script.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/gu), ([, name = '']) => name);

/** These files and all that they import at once. */
function withImports(names: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const visit = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    if (name.endsWith('.js')) imported(read(name)).forEach(visit);
  };
  names.forEach(visit);
  return all;
}

function sentKB(names: Iterable<string>): number {
  const bytes = Array.from(names, (name) => {
    const path = join(ASSETS, name);
    return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
  });
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function textOf(kind: string): string {
  const links: unknown = JSON.parse(readFileSync(join(DIST, '.links.json'), 'utf8'));
  const text: unknown = Reflect.get(Object(links), kind);
  return typeof text === 'string' ? text : '';
}

const linksOf = (kind: string): readonly string[] => named(textOf(kind));

describe.runIf(isBuilt)('the built page', () => {
  const landing = (): ReadonlySet<string> =>
    withImports([
      ...named(readFileSync(join(DIST, 'index.html'), 'utf8')),
      ...linksOf('landing'),
      ...readdirSync(ASSETS).filter((name) => TITLE_FACES.test(name)),
    ]);

  test('sends a first page within its budget', () => {
    const files = landing();
    expect(files.size).toBeGreaterThan(6);
    expect([...files].filter((name) => /^(?:table|line|answers)-/u.test(name))).toEqual([]);
    expect(sentKB(files)).toBeLessThan(LANDING_KB);
  });

  test('sends a table within its budget', () => {
    const files = new Set([...landing(), ...withImports(linksOf('table'))]);
    expect([...files].some((name) => name.startsWith('line-'))).toBe(true);
    expect(sentKB(files)).toBeLessThan(TABLE_KB);
  });

  test('names on the first page what a table needs besides', () => {
    const next = /<meta name="letter-next" content="([^"]+)">/u.exec(textOf('landing'))?.[1]?.split(' ') ?? [];
    const needed = linksOf('table').filter((name) => /\.(?:js|css)$/u.test(name) && !landing().has(name));
    expect(needed.length).toBeGreaterThan(4);
    expect(next.toSorted()).toEqual(needed.map((name) => `assets/${name}`).toSorted());
  });

  test('has both compressed forms of each text', () => {
    const texts = readdirSync(ASSETS).filter(
      (name) => /\.(?:js|css|svg|json)$/u.test(name) && statSync(join(ASSETS, name)).size >= 512,
    );
    const lacking = texts.flatMap((name) =>
      ['br', 'gz'].filter((form) => !existsSync(join(ASSETS, `${name}.${form}`))).map((form) => `${name}.${form}`),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
  });
});
