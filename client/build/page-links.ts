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

/** Writes beside the page, as links for its head, what each kind of page needs at once: nobody waits to be told of it in turn. */
export const pageLinks: Plugin = {
  name: 'letter-page-links',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir }, bundle) {
    if (dir === undefined) return;
    const kinds = Object.entries(NEEDS).map(([kind, needs]) => [kind, linksOf(bundle, needs)] as const);
    writeFileSync(join(dir, '.links.json'), JSON.stringify(Object.fromEntries(kinds)));
  },
};

function linksOf(
  bundle: Bundle,
  { chunks, fonts }: { readonly chunks: readonly string[]; readonly fonts: readonly string[] },
) {
  const named = chunks.map((name) => chunkOf(bundle, name));
  const styles = new Set(named.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  return [
    ...fonts.map(
      (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${fontOf(bundle, name)}">`,
    ),
    ...[...styles].map((name) => `<link rel="stylesheet" crossorigin href="./${name}">`),
    ...named.map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">`),
  ].join('');
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
