import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** The result of a finished child. */
export type Finished = {
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
  readonly millis: number;
};

/** The value of a JSON file; throws if it is missing or broken. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The property of a parsed JSON value; undefined if the value is not an object or lacks it. */
export const property = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** A parsed JSON value as a list; empty if it is not one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A parsed JSON value as a number; 0 if it is not one. */
export const asNumber = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The value of a JSON file; undefined if it is missing or broken. */
export const findJson = (path: string): unknown => {
  try {
    return readJson(path);
  } catch {
    return undefined;
  }
};

/**
 * The script behind a command of an installed package, to be run with `process.execPath`: the shell wrappers in
 * `node_modules/.bin` would look for a Node of their own. `workspace` is where the package is a dependency.
 */
export const binPath = (packageName: string, command = packageName, workspace = '.'): string => {
  const folder = join(ROOT, workspace, 'node_modules', packageName);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`${packageName} is not installed in ${workspace}: run pnpm install.`);
  const bin = property(readJson(manifest), 'bin');
  const script = typeof bin === 'string' ? bin : property(bin, command);
  if (typeof script !== 'string') throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, script);
};

/** The environment of a child: ours, with the folder of this Node first on the PATH, plus `extra`. */
export const childEnv = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  // Programs start in half the time if their compiled code is kept.
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(ROOT, 'node_modules', '.cache', 'compiled'),
  PATH: `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
  ...extra,
});

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Whether to show the output as it comes, too. */
  readonly show?: boolean;
  readonly timeoutMillis?: number;
};

/** Runs a program to its end and never throws: a program that could not start or was killed has a code other than 0. */
export const run = (program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> =>
  new Promise((resolve) => {
    const started = performance.now();
    const chunks: string[] = [];
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: childEnv(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMillis,
      killSignal: 'SIGKILL',
    });
    const take = (target: NodeJS.WriteStream) => (chunk: string) => {
      chunks.push(chunk);
      if (options.show === true) target.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    const finish = (code: number): void =>
      resolve({ code, output: chunks.join(''), millis: performance.now() - started });
    child.on('error', (error) => {
      chunks.push(`${program} could not run: ${error.message}\n`);
      finish(127);
    });
    child.on('close', (code, signal) => {
      if (signal !== null) chunks.push(`${program} ended by ${signal}\n`);
      finish(code ?? 1);
    });
  });

/** Runs a TypeScript or JavaScript file with this same Node. */
export const runNode = (args: readonly string[], options: RunOptions = {}): Promise<Finished> =>
  run(process.execPath, args, options);

/** Below the ports that a system gives to whoever connects: one of these stays free until a server that is to have it has started. */
const PORTS = { from: 20_000, count: 12_000 };

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

/** A TCP port that is free: `preferred` if it is, otherwise any. */
export const freePort = async (preferred?: number): Promise<number> => {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * PORTS.count);
    if (await isFree(port)) return port;
  }
};

/** Ends a child and waits for it: politely first, by force after five seconds. */
export const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
