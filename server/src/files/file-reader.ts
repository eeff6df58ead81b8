import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { err } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { FileFault } from '@letter/shared/protocol';
import type { TableFile } from './table-file.ts';

/** What a stranger's file came to; `busy` if too many wait before it. */
export type FileAnswer = Result<TableFile, FileFault | 'busy'>;

/** Reads the files of strangers; rejects only if its thread fails for a reason that no file gave. */
export type FileReader = (text: string) => Promise<FileAnswer>;

/** The longest game takes a second; what takes so much longer was made to. */
const LONGEST_MS = 10_000;
const MEMORY_MB = 384;
const MOST_WAITING = 4;
/** So long after the last file the thread and its memory are let go. */
const IDLE_MS = 30_000;

/**
 * Make a reader of strangers' files. Playing a game again costs time, and a file can be made to cost a lot of it: they are
 * read in a thread of their own, one after the other, each with an end, so that no table waits for them.
 */
export function fileReader(longestMs: number = LONGEST_MS): FileReader {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;

  async function readNext(text: string): Promise<FileAnswer> {
    if (idle !== null) clearTimeout(idle);
    thread ??= await startThread(() => (thread = null));
    const answer = await ask(thread, text, longestMs).catch(async (error: unknown) => {
      // Whatever the thread is at, it does not come to an end.
      await thread?.terminate();
      if (isTooMuch(error)) return err('too-large' as const);
      throw error;
    });
    idle = setTimeout(() => void thread?.terminate(), IDLE_MS).unref();
    return answer;
  }

  return (text) => {
    if (waiting > MOST_WAITING) return Promise.resolve(err('busy'));
    waiting += 1;
    const read = last.then(() => readNext(text)).finally(() => (waiting -= 1));
    last = read.catch(() => undefined);
    return read;
  };
}

async function startThread(ended: () => void): Promise<Worker> {
  const thread = new Worker(new URL('file-worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // It says so once all of the rules are loaded: what follows is the file's time.
  await once(thread, 'message');
  // A fault between two files must not end the server; the next file gets another thread.
  thread.on('error', () => undefined);
  thread.once('exit', ended);
  thread.unref();
  return thread;
}

async function ask(thread: Worker, text: string, longestMs: number): Promise<FileAnswer> {
  thread.ref();
  thread.postMessage(text, []);
  const [answer] = (await once(thread, 'message', { signal: AbortSignal.timeout(longestMs) })) as [FileAnswer];
  thread.unref();
  return answer;
}

/** Out of time or out of memory. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
