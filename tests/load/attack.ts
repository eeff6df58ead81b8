import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, JSON_OPTION } from '@letter/server/cli/command';
import { wholeNumber } from '@letter/server/cli/numbers';
import { runAttack } from './attack/run-attack.ts';

const values = command('attack', 'Let strangers do their worst to a server of its own, while people play there.')
  .option('--minutes <number>', 'how long', wholeNumber('--minutes', 1, 600), 3)
  .option('--seed <number>', 'what the strangers throw their dice from', wholeNumber('--seed', 0, 1_000_000_000), 1)
  .option(...JSON_OPTION)
  .parse()
  .opts();
// The real-time library reports its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const dataDir = mkdtempSync(join(tmpdir(), 'letter-attack-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const figures = await runAttack({
  ms: values.minutes * 60_000,
  seed: values.seed,
  dataDir,
  seedsTried: 2_000,
  games: 6,
  say: (what) => process.stderr.write(`${what}\n`),
});
if (values.json === true) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)}${JSON.stringify(value)}`);
process.exit(0);
