import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, JSON_OPTION } from '@letter/server/cli/command';
import { wholeNumber } from '@letter/server/cli/numbers';
import { runRehearsal } from './rehearse/run-rehearsal.ts';

const values = command(
  'rehearse',
  'Run a whole lesson with scripted students against a real server, from the door to the export.',
)
  .option('--students <number>', 'how many students', wholeNumber('--students', 1, 299), 200)
  .option(
    '--minutes <number>',
    'minutes from opening the session to the bell; 0 plays two rounds without a bell',
    wholeNumber('--minutes', 0, 300),
    8,
  )
  .option('--chaos', 'kill the server twice; a tenth of the students reload or change device')
  .option(...JSON_OPTION)
  .parse()
  .opts();
// The real-time library reports its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const dataDir = mkdtempSync(join(tmpdir(), 'letter-rehearse-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const figures = await runRehearsal({
  students: values.students,
  minutes: values.minutes,
  chaos: values.chaos === true,
  seed: 1,
  dataDir,
  say: (what) => process.stderr.write(`${what}\n`),
});
if (values.json === true) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(26)}${JSON.stringify(value)}`);
process.exit(0);
