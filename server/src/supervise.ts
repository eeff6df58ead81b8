import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What a supervised server tells its supervisor once it listens. */
export interface Listening {
  readonly listening: number;
  /** Its id among the processes of its server. */
  readonly member: string;
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
  /** It takes people now; called each time that it has started. */
  readonly onUp?: (child: ChildProcess, told: Listening) => void;
  /** It takes nobody any more, or is gone. */
  readonly onDown?: (child: ChildProcess) => void;
  /** One of several is started again when it was told to end by somebody else. */
  readonly isOneOfSeveral?: boolean;
  readonly now?: () => number;
  /** So many crashes within the while are a loop: then the server is not started again. */
  readonly crashes?: number;
  readonly whileMs?: number;
  readonly pauseMs?: number;
}

const isDraining = (told: unknown): told is Draining =>
  typeof told === 'object' && told !== null && 'draining' in told && told.draining === true;

const isListening = (told: unknown): told is Listening =>
  typeof told === 'object' &&
  told !== null &&
  'listening' in told &&
  typeof told.listening === 'number' &&
  'member' in told &&
  typeof told.member === 'string';

/** A server under supervision. */
export interface Supervised {
  /** The exit code to end with. */
  readonly ended: Promise<number>;
  stop(signal: NodeJS.Signals): void;
}

/**
 * Runs a server as a child and starts it again when it crashes, on the same port, so that links and QR codes stay true. Resolves
 * with the exit code to end with: the server's own if it ended on purpose or never listened, 1 after a loop of crashes.
 */
export function supervise(how: Supervision): Supervised {
  const { file, args = [], execArgv, env, say, now = Date.now, crashes = 5, whileMs = 60_000, pauseMs = 200 } = how;
  const { onUp, onDown, isOneOfSeveral = false } = how;
  let child: ChildProcess | null = null;
  let port: number | null = null;
  let isStopping = false;
  let last: readonly number[] = [];
  const { promise, resolve } = Promise.withResolvers<number>();

  const start = (): void => {
    if (isStopping) return resolve(0);
    const given = port === null ? {} : { PORT: String(port) };
    const own = fork(file, [...args], {
      execArgv: [...execArgv],
      env: { ...env, ...given },
      // One of several has no addresses to tell: its parent has the port.
      ...(isOneOfSeveral ? { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] } : {}),
    });
    child = own;
    own.on('message', (told) => {
      if (isDraining(told)) onDown?.(own);
      if (!isListening(told)) return;
      port = told.listening;
      onUp?.(own, told);
    });
    own.once('exit', (code, signal) => {
      child = null;
      onDown?.(own);
      // A setting that cannot be used, a port that is taken: another start would say the same.
      const isDone = code === 0 && !isOneOfSeveral;
      if (isStopping || isDone || port === null) return resolve(code ?? (isStopping ? 0 : 1));
      if (code === 0) return start();
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
