import { fileURLToPath } from 'node:url';
import { supervise } from './supervise.ts';
import type { Supervised, Supervision } from './supervise.ts';

// What `pnpm start` runs: the server in a process of its own, or in several, started again if it crashes.

const each: Supervision = {
  file: fileURLToPath(new URL('main.ts', import.meta.url)),
  args: process.argv.slice(2),
  execArgv: process.execArgv,
  env: process.env,
  say: (sentence) => process.stderr.write(`${sentence}\n`),
};

const supervised = await begin();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => supervised.stop(signal));
process.exitCode = await supervised.ended;

async function begin(): Promise<Supervised> {
  if (!process.argv.some((word) => word.startsWith('--processes'))) return supervise(each);
  // Whoever runs one process never loads what several need.
  const { startSeveral } = await import('./start-several.ts');
  return startSeveral(each);
}
