import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** What each kind of page needs before anything else, by the names of chunks and font files; the server knows the kinds. */
const NEEDS = {
  landing: { chunks: ['first-words'], fonts: ['source-sans-3-latin-wght', 'newsreader-landing'] },
  table: {
    chunks: ['first-words', 'answers', 'reading', 'table', 'table-words', 'line'],
    fonts: ['source-sans-3-latin-wght', 'newsreader-latin-opsz-normal'],
  },
  other: { chunks: ['first-words'], fonts: ['source-sans-3-latin-wght'] },
} as const;

/** What nearly every visitor of the first page comes to after it. */
const NEXT = 'table';

/** Writes beside the page, as links for its head, what each kind of page needs at once: nobody waits to be told of it in turn. */
export const pageLinks: Plugin = {
  name: 'letter-page-links',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir }, bundle) {
    if (dir === undefined) return;
    const kinds = Object.entries(NEEDS).map(([kind, needs]) => [kind, linksOf(filesOf(bundle, needs))] as const);
    const links = Object.fromEntries(kinds);
    const next = nextOf(bundle, filesOf(bundle, NEEDS.landing), filesOf(bundle, NEEDS[NEXT]));
    writeFileSync(join(dir, '.links.json'), JSON.stringify({ ...links, landing: `${links['landing']}${next}` }));
  },
};

interface Files {
  readonly fonts: readonly string[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

function filesOf(
  bundle: Bundle,
  { chunks, fonts }: { readonly chunks: readonly string[]; readonly fonts: readonly string[] },
): Files {
  const named = chunks.map((name) => chunkOf(bundle, name));
  return {
    fonts: fonts.map((name) => fontOf(bundle, name)),
    styles: [...new Set(named.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    scripts: named.map(({ fileName }) => fileName),
  };
}

// Fonts come last and yield to code and styles: text can be read and clicked without them.
const linksOf = ({ fonts, styles, scripts }: Files): string =>
  [
    ...styles.map((name) => `<link rel="stylesheet" crossorigin href="./${name}">`),
    ...scripts.map((name) => `<link rel="modulepreload" crossorigin href="./${name}">`),
    ...fonts.map(
      (name) => `<link rel="preload" as="font" type="font/woff2" fetchpriority="low" crossorigin href="./${name}">`,
    ),
  ].join('');

/** Code and styles that a later page needs and this one has not, for `lib/fetch-ahead` to ask for. */
function nextOf(bundle: Bundle, now: Files, later: Files): string {
  const own = Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [...(file.viteMetadata?.importedCss ?? [])] : [],
  );
  const have = new Set([...own, ...now.styles, ...now.scripts]);
  const names = [...later.scripts, ...later.styles].filter((name) => !have.has(name));
  return `<meta name="letter-next" content="${names.join(' ')}">`;
}

function chunkOf(bundle: Bundle, name: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.name === name) return file;
  throw new Error(`no chunk is called ${name}`);
}

function fontOf(bundle: Bundle, start: string): string {
  const names = Object.keys(bundle).filter((name) => name.startsWith(`assets/${start}-cut`));
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${names.length} fonts are called ${start}`);
  return name;
}
