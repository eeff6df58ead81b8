import { areTypesCurrent } from './catalogue-types.ts';
import { findFaults } from './find-faults.ts';
import { openClient } from './open-client.ts';
import { readCatalogues } from './read-catalogues.ts';
import { usesOfClient } from './read-uses.ts';

// A part of pnpm check: the types of the catalogues are current, and every sentence is both used and present.
const faults = [
  ...(areTypesCurrent() ? [] : ['The types of the catalogues are out of date: run pnpm generate.']),
  ...findFaults(openClient(usesOfClient), readCatalogues()),
];
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
