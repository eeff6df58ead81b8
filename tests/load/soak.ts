// `pnpm soak`: tables are made, played and ended all the while; what a server holds afterwards must not grow.
import { parseArgs } from 'node:util';
import { runSoak } from './soak/run-soak.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, json: { type: 'boolean', default: false } },
});
// The real-time library tells of its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 24 * 60)) {
  process.stderr.write(`--minutes must be a number above 0 and up to 1440; "${values.minutes}" is not.\n`);
  process.exit(2);
}
const { atStart, ...figures } = await runSoak(minutes, (what) => process.stderr.write(`${what}\n`));
if (values.json) console.log(JSON.stringify(figures));
else {
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(14)}${value}`);
  console.log(`At the start the server held ${atStart.handles} handles and ${atStart.timers} timers.`);
}
process.exit(0);
