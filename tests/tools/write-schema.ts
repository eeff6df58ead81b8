import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { scenarioJsonSchema } from '../../shared/src/scenario/schema/json-schema.ts';
import { ROOT } from './tools.ts';

/** The path of the schema, beside the files that refer to it. */
export const SCHEMA_FILE = join(ROOT, 'shared', 'src', 'scenario', 'data', 'scenario.schema.json');

/** The text of the file: one definition per line keeps it readable without being long. */
export function schemaText(): string {
  const { definitions, ...head } = scenarioJsonSchema();
  const lines = Object.entries(definitions).map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`);
  return `${JSON.stringify(head).slice(0, -1)},"definitions":{\n${lines.join(',\n')}\n}}\n`;
}

if (import.meta.main) {
  command(
    'generate --only schema',
    'Write the JSON Schema that editors check scenario files by. A test says when it is out of date.',
  ).parse();
  writeFileSync(SCHEMA_FILE, schemaText());
}
