import { writeFileSync } from 'node:fs';
import { TYPES_FILE, catalogueTypes } from './catalogue-types.ts';

// pnpm catalogue-types: write the types of the catalogues' keys.
writeFileSync(TYPES_FILE, catalogueTypes());
