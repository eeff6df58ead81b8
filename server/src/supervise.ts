import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What a supervised server tells its supervisor once it listens. */
export interface Listening {
  readonly listening: number;
}

/** What it tells once it takes nothing new, since it is about to end. */
export interface Draining {
  readonly draining: true;
}

/** How a supervisor starts its server, and how often. */
export interface Supervision {
  readonly file: string;
  readonly args?: readonly string[];
  readonly execArgv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (sentence: string) => void;
  readonly now?: () => number;
  /** So many crashes within the while are a loop: then the server is not started again. */
  readonly crashes?: number;
  readonly whileMs?: number;
  readonly pauseMs?: number;
}

const isListening = (told: unknown): told is Listening =>
  typeof told === 'object' && told !== null && 'listening' in told && typeof told.listening === 'number';

/**
 * Runs a server as a child and starts it again when it crashes, on the same port, so that links and QR codes stay true. Resolves
 * with the exit code to end with: the server's own if it ended on purpose or never listened, 1 after a loop of crashes.
 */
export function supervise(how: Supervision): { readonly ended: Promise<number>; stop(signal: NodeJS.Signals): void } {
  const { file, args = [], execArgv, env, say, now = Date.now, crashes = 5, whileMs = 60_000, pauseMs = 200 } = how;
  let child: ChildProcess | null = null;
  let port: number | null = null;
  let isStopping = false;
  let last: readonly number[] = [];
  const { promise, resolve } = Promise.withResolvers<number>();

  const start = (): void => {
    if (isStopping) return resolve(0);
    const given = port === null ? {} : { PORT: String(port) };
    child = fork(file, [...args], { execArgv: [...execArgv], env: { ...env, ...given } });
    child.on('message', (told) => {
      if (isListening(told)) port = told.listening;
    });
    child.once('exit', (code, signal) => {
      child = null;
      // A setting that cannot be used, a port that is taken: another start would say the same.
      if (isStopping || code === 0 || port === null) return resolve(code ?? (isStopping ? 0 : 1));
      last = [...last.filter((at) => now() - at < whileMs), now()];
      if (last.length >= crashes) {
        say(
          `The server crashed ${last.length} times within ${whileMs / 1_000} seconds. It is not started again; the lines above say why.`,
        );
        return resolve(1);
      }
      say(`The server ended by ${signal ?? `exit code ${code}`}. It is started again; its tables come back.`);
      setTimeout(start, pauseMs * 2 ** (last.length - 1));
    });
  };
  start();
  return {
    ended: promise,
    stop(signal) {
      isStopping = true;
      child?.kill(signal);
    },
  };
}
