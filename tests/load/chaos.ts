// `pnpm chaos`: a real server is killed again and again while people play; nothing that was acknowledged may be missing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { runChaos } from './chaos/run-chaos.ts';

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '40' },
    kills: { type: 'string', default: '20' },
    store: { type: 'string', default: 'sqlite' },
    json: { type: 'boolean', default: false },
  },
});
// The real-time library tells of its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const folder = mkdtempSync(join(tmpdir(), 'letter-chaos-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const figures = await runChaos({
  tables: count(values.tables, '--tables'),
  kills: count(values.kills, '--kills'),
  env: { LETTER_DATA: folder },
  openLog: () => sqliteLog(join(folder, 'letter.db')),
  scenario: DEFAULT_SCENARIO,
  say: (what) => process.stderr.write(`${what}\n`),
});
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)}${JSON.stringify(value)}`);
process.exit(0);

function count(text: string, name: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 500) return value;
  process.stderr.write(`${name} must be a whole number from 1 to 500; "${text}" is not.\n`);
  process.exit(2);
}
