import { writeFileSync } from 'node:fs';
import { command } from '@letter/server/cli/command';
import { TYPES_FILE, catalogueTypes } from './catalogue-types.ts';

command(
  'generate --only catalogue-types',
  'Write the types of the catalogues’ keys and of the values that their sentences need. pnpm check says when they are out of date.',
).parse();
writeFileSync(TYPES_FILE, catalogueTypes());
