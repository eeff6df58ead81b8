import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT, childEnv } from '../../tools/tools.ts';

/** The real server in a process of its own, which may be killed at any moment and restarted on the same port. */
export class ServerChild {
  readonly port: number;
  readonly #env: Readonly<Record<string, string>>;
  /** The folder of the release that the next start is of. */
  root = ROOT;
  #child: ChildProcess | null = null;
  /** Its output on standard error, for a report when something is wrong. */
  complaints = '';
  /** Lines of that so far. */
  lines = 0;

  constructor(port: number, env: Readonly<Record<string, string>>) {
    this.port = port;
    this.#env = env;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Whether it runs; it does not if it ended by itself. */
  get isAlive(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it answers everybody; `/healthz` is answered earlier. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(this.root, 'server/src/main.ts')], {
      cwd: this.root,
      env: childEnv({ LETTER_LOG: 'error', LETTER_HOST: '127.0.0.1', ...this.#env, PORT: String(this.port) }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.lines += text.split('\n').length - 1;
      this.complaints = (this.complaints + text).slice(-20_000);
    });
    for (let tries = 0; tries < 3_600; tries++) {
      if (child.exitCode !== null) throw new Error(`the server exited on its own: ${this.complaints}`);
      if (await this.#answers()) return;
      await wait(50);
    }
    throw new Error(`the server never answered: ${this.complaints}`);
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it in the middle of whatever it does, as a suspended machine would. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  /** Lets it go on. */
  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Asks it to end; resolves with its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  async #answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.origin}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}
