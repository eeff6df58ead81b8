import { fileURLToPath } from 'node:url';
import { supervise } from './supervise.ts';

// What `pnpm start` runs: the server in a process of its own, started again if it crashes.

const supervised = supervise({
  file: fileURLToPath(new URL('main.ts', import.meta.url)),
  args: process.argv.slice(2),
  execArgv: process.execArgv,
  env: process.env,
  say: (sentence) => process.stderr.write(`${sentence}\n`),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => supervised.stop(signal));
process.exitCode = await supervised.ended;
