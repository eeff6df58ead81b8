// `pnpm generate`: renews every file that is made from others, and lists those that changed.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { ROOT, runNode } from './tools.ts';

/** One generated part: the script that writes it and the files it writes, as patterns from the root. */
interface Part {
  readonly script: string;
  readonly files: readonly string[];
}

/** In an order in which one may build on another. */
const PARTS: Readonly<Record<string, Part>> = {
  'catalogue-types': {
    script: 'tests/tools/catalogues/write-types.ts',
    files: ['client/src/text/catalogue-types.d.ts'],
  },
  schema: { script: 'tests/tools/write-schema.ts', files: ['shared/src/scenario/data/scenario.schema.json'] },
  api: { script: 'tests/tools/write-api.ts', files: ['docs/api.md'] },
  'code-book': { script: 'tests/tools/write-code-book.ts', files: ['docs/code-book.md'] },
  goldens: { script: 'tests/golden/record.ts', files: ['tests/golden/*.gz', 'tests/golden/digests.json'] },
  model: {
    script: 'tests/tools/model/write-model.ts',
    files: ['docs/model.md', 'docs/pictures/model/*', 'client/src/features/model/report.json'],
  },
};

const contents = ({ files }: Part): ReadonlyMap<string, string> =>
  new Map(globSync([...files], { cwd: ROOT }).map((path) => [path, readFileSync(join(ROOT, path), 'base64')]));

const program = command('generate', 'Renew every file that is made from others; the model page takes about a minute.')
  .option('--only <part>', `only one of ${Object.keys(PARTS).join(', ')}`)
  .parse();
const { only } = program.opts();
if (only !== undefined && PARTS[only] === undefined)
  program.error(`--only takes one of ${Object.keys(PARTS).join(', ')}, not ${only}`);

for (const [name, part] of Object.entries(PARTS)) {
  if (only !== undefined && only !== name) continue;
  const before = contents(part);
  const { code, output, millis } = await runNode([part.script]);
  if (code !== 0) {
    console.error(`${name} failed:\n${output.trim()}`);
    process.exitCode = 1;
    break;
  }
  const after = contents(part);
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  console.log(`${name.padEnd(16)} ${(millis / 1000).toFixed(1).padStart(5)} s  ${changed.join(', ') || 'as it was'}`);
}
