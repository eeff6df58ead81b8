import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { ROOT, binPath, childEnv, end, freePort } from './tools.ts';

command(
  'dev',
  "Run the server, restarted when its files change, and Vite's server for the client; both end together.",
).parse();

const serverPort = await freePort(2567);
const clientPort = await freePort(5173);

const start = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, args, { cwd, env: childEnv(env), stdio: ['ignore', 'inherit', 'inherit'] });

const children = [
  start(['--watch', '--watch-preserve-output', 'server/src/main.ts'], ROOT, { PORT: String(serverPort) }),
  start(
    [binPath('vite', 'vite', 'client'), '--port', String(clientPort), '--strictPort', '--clearScreen', 'false'],
    join(ROOT, 'client'),
    { LETTER_SERVER_PORT: String(serverPort) },
  ),
];

console.log(`Play at http://localhost:${clientPort} (the server listens on ${serverPort}). Ctrl-C ends both.`);

/** Ends both children once, on a signal or the end of one child, whichever comes first. */
let isEnding = false;
const endAll = async (code: number): Promise<void> => {
  if (isEnding) return;
  isEnding = true;
  await Promise.all(children.map(end));
  process.exit(code);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void endAll(0));
for (const child of children) child.on('exit', (code) => void endAll(code ?? 1));
