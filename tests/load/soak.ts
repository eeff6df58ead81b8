import { command, JSON_OPTION } from '@letter/server/cli/command';
import { positiveNumber } from '@letter/server/cli/numbers';
import { runSoak } from './soak/run-soak.ts';

const values = command(
  'soak',
  'Make, play and end tables continuously; what the server holds afterwards must not grow.',
)
  .option('--minutes <number>', 'how long', positiveNumber('--minutes', 24 * 60), 10)
  .option(...JSON_OPTION)
  .parse()
  .opts();
// The real-time library reports its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const { atStart, ...figures } = await runSoak({
  minutes: values.minutes,
  say: (what) => process.stderr.write(`${what}\n`),
});
if (values.json === true) console.log(JSON.stringify(figures));
else {
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(14)}${value}`);
  console.log(`At the start the server held ${atStart.handles} handles and ${atStart.timers} timers.`);
}
process.exit(0);
