import { command, JSON_OPTION } from '@letter/server/cli/command';
import { print } from '@letter/server/cli/print';
import { sourceStats } from './source-stats.ts';

const { json } = command(
  'stats',
  'Count files, cycles, imports between features, literals in styles and component tests.',
)
  .option(...JSON_OPTION)
  .parse()
  .opts();
const stats = await sourceStats();
print(json, stats, () => [
  `${'Files of code'.padEnd(34)}${stats.files}`,
  `${'  lines, median'.padEnd(34)}${stats.medianLines}`,
  `${'  of more than 200 lines'.padEnd(34)}${stats.over200}`,
  `${'Imports on a cycle'.padEnd(34)}${stats.cycles}`,
  `${'Imports from feature to feature'.padEnd(34)}${stats.crossFeatureImports}`,
  `${'Literals in styles'.padEnd(34)}${stats.cssLiterals}`,
  `${'Component test files'.padEnd(34)}${stats.componentTests}`,
]);
