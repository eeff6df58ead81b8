import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools.ts';
import { type Catalogues, readCatalogues } from './read-catalogues.ts';

/** The file that gives every key of every catalogue its type, with the values that its sentence needs. */
export const TYPES_FILE = join(ROOT, 'client', 'src', 'text', 'catalogue-types.d.ts');

/** The values that a table's world fills in wherever a sentence uses them; see WorldText. */
const OF_THE_WORLD: readonly string[] = ['panel', 'panelLooks', 'panelLooksWithin', 'panelSource', 'unRuns'];

/** Sentences whose values are the facts that a report of the model brings with it, under names of its own. */
const OF_A_REPORT = /^model:pictures\./u;

/**
 * The text of the file. i18next derives from a sentence's type which values `t` must be given. The words themselves are
 * left out, so that a new wording changes nothing here.
 */
export function catalogueTypes(catalogues: Catalogues = readCatalogues()): string {
  const namespaces = [...catalogues].map(
    ([name, sentences]) => `      ${quoted(name)}: ${groupType(plainOf(name, sentences), 6)};`,
  );
  return `// Written by \`pnpm generate\` from the catalogues; \`pnpm check\` fails when it is out of date.
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    defaultVariables: { ${OF_THE_WORLD.map((name) => `${name}: string`).join('; ')} };
    resources: {
${namespaces.join('\n')}
    };
  }
}
`;
}

const plainOf = (name: string, sentences: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...sentences].map(([key, text]) => [key, OF_A_REPORT.test(`${name}:${key}`) ? '' : text]));

/** Whether the file is up to date with the catalogues. */
export const areTypesCurrent = (): boolean => readFileSync(TYPES_FILE, 'utf8') === catalogueTypes();

function groupType(sentences: ReadonlyMap<string, string>, indent: number): string {
  const groups = Map.groupBy(sentences, ([key]) => key.split('.')[0] ?? key);
  const lines = [...groups].map(([head, members]) => {
    const own = members.find(([key]) => key === head);
    const inner = new Map(members.map(([key, text]) => [key.slice(head.length + 1), text]));
    return `${' '.repeat(indent + 2)}${quoted(head)}: ${own === undefined ? groupType(inner, indent + 2) : sentenceType(head, own[1])};`;
  });
  return `{\n${lines.join('\n')}\n${' '.repeat(indent)}}`;
}

/** A plain sentence is a string; one with values is a string with its placeholders in it. */
function sentenceType(key: string, text: string): string {
  const values = new Set(text.match(/\{\{[^}]+\}\}/gu));
  if (/_(?:zero|one|two|few|many|other)$/u.test(key)) values.add('{{count}}');
  return values.size === 0 ? 'string' : `'${[...values].join('')}'`;
}

const quoted = (key: string): string => (/^[a-z_$][\w$]*$/iu.test(key) ? key : `'${key}'`);
