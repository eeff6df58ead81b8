import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { charactersOf, writeRange } from './characters.ts';

const CLIENT = join(import.meta.dirname, '..');
const PACKAGES = join(CLIENT, 'node_modules', '@fontsource-variable');
const CATALOGUES = join(CLIENT, 'src', 'text');
/** What was cut before, by what it was cut from: cutting takes seconds. */
const KEPT = join(CLIENT, 'node_modules', '.letter-fonts');
const VIRTUAL = 'letter-fonts.css';

type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;

/** One face: a family as styles name it, the file that it is cut from, and what is left of that. */
interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  /** Where a whole font stands behind, the weights that it says it has: only then do browsers take the two for one. */
  readonly weight: string;
  readonly axes: Axes;
  /** How the name of its file begins. */
  readonly name: string;
  /** The characters that are certainly needed, which everybody fetches. */
  readonly text: string;
}

const SERIF = 'newsreader/files/newsreader-latin-opsz-normal.woff2';
const SERIF_ITALIC = 'newsreader/files/newsreader-latin-opsz-italic.woff2';
const SANS = 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
/** Features that browsers apply by themselves, and the figures that our styles ask for. */
const FEATURES = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum', 'lnum'];

function faces(): readonly Face[] {
  const all = charactersOf(CATALOGUES);
  const landing = charactersOf(CATALOGUES, ['landing'], ['marks', 'seat']);
  return [
    {
      family: 'Source Sans 3 Variable',
      style: 'normal',
      name: 'source-sans-3-latin-wght',
      file: SANS,
      weight: '200 900',
      axes: { wght: { min: 300, max: 700 } },
      text: all,
    },
    {
      family: 'Newsreader Variable',
      style: 'normal',
      name: 'newsreader-latin-opsz-normal',
      file: SERIF,
      weight: '200 800',
      axes: { wght: { min: 400, max: 600 }, opsz: 19 },
      text: all,
    },
    {
      family: 'Newsreader Variable',
      style: 'italic',
      name: 'newsreader-latin-italic',
      file: SERIF_ITALIC,
      weight: '200 800',
      axes: { wght: 400, opsz: 16 },
      text: all,
    },
    // The first page has one line in the largest cut, and short texts in a few sizes: both are much less than the whole.
    {
      family: 'Newsreader Title',
      style: 'normal',
      name: 'newsreader-title',
      file: SERIF,
      weight: '400',
      axes: { wght: 400, opsz: 72 },
      text: charactersOf(CATALOGUES, ['common', 'name']),
    },
    {
      family: 'Newsreader Title',
      style: 'italic',
      name: 'newsreader-title-italic',
      file: SERIF_ITALIC,
      weight: '300',
      axes: { wght: 300, opsz: 72 },
      text: charactersOf(CATALOGUES, ['common', 'name', 'and']),
    },
    {
      family: 'Newsreader Landing',
      style: 'normal',
      name: 'newsreader-landing',
      file: SERIF,
      weight: '200 800',
      axes: { wght: { min: 400, max: 500 }, opsz: 19 },
      text: landing,
    },
    {
      family: 'Newsreader Landing',
      style: 'italic',
      name: 'newsreader-landing-italic',
      file: SERIF_ITALIC,
      weight: '400',
      axes: { wght: 400, opsz: 16 },
      text: charactersOf(CATALOGUES, ['landing', 'figure', 'caption'], ['common', 'name', 'and']),
    },
  ];
}

/** The whole of a package's fonts, for characters that no catalogue has: people's names have more letters than our texts. */
function others(): string {
  const sheets = ['newsreader/opsz.css', 'newsreader/opsz-italic.css', 'source-sans-3/wght.css'];
  return sheets
    .map((sheet) => {
      const path = join(PACKAGES, sheet);
      const folder = join(path, '..');
      return readFileSync(path, 'utf8').replaceAll(/url\(\.\//gu, () => `url(${folder}/`);
    })
    .join('\n');
}

async function cut({ name, file, axes, text }: Face): Promise<string> {
  const source = readFileSync(join(PACKAGES, file));
  const options = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: FEATURES, noHinting: true } as const;
  const hash = createHash('sha256')
    .update(source)
    .update(JSON.stringify(options))
    .update(text)
    .digest('hex')
    .slice(0, 12);
  const path = join(KEPT, `${name}-cut-${hash}.woff2`);
  if (!existsSync(path)) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, await subsetFont(source, text, options));
  }
  return path;
}

async function styles(): Promise<string> {
  const rules = await Promise.all(
    faces().map(async (face) => {
      const path = await cut(face);
      return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-display: swap;
  font-weight: ${face.weight};
  src: url(${path}) format('woff2');
  unicode-range: ${writeRange(face.text)};
}`;
    }),
  );
  // Where two faces of a family have a character, browsers take the one that was named last.
  return `${others()}\n${rules.join('\n')}\n`;
}

/** Answers the import of `letter-fonts.css`: the fonts of the page, cut down to what its texts need. */
export const fonts: Plugin = {
  name: 'letter-fonts',
  enforce: 'pre',
  resolveId: (id) => (id === VIRTUAL ? join(CLIENT, 'src', 'styles', VIRTUAL) : null),
  load: (id) => (id === join(CLIENT, 'src', 'styles', VIRTUAL) ? styles() : null),
};
