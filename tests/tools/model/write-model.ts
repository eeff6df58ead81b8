import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { buildReport } from '@letter/shared/lab';
import { ROOT } from '../tools.ts';
import { modelFiles } from './model-files.ts';
import { runCases } from './run-cases.ts';

command(
  'generate --only model',
  'Run every claim, the backtest and the pictures, and write what the page on the model and docs/model.md show.',
).parse();

const started = performance.now();
const report = buildReport(await runCases());
mkdirSync(join(ROOT, 'docs', 'pictures', 'model'), { recursive: true });
for (const [path, text] of modelFiles(report)) writeFileSync(join(ROOT, path), text);

const base = report.claims.map(({ runs }) => runs.find(({ set }) => set === report.scenario)?.holds === true);
console.log(
  `${base.filter(Boolean).length} of ${base.length} claims hold; ${Math.round((performance.now() - started) / 1000)} s.`,
);
