import { err } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { FileFault } from '@letter/shared/protocol';
import { Tinypool } from 'tinypool';
import type { TableFile } from './table-file.ts';

/** What a stranger's file holds, or why it was refused; `busy` if too many wait before it. */
export type FileAnswer = Result<TableFile, FileFault | 'busy'>;

/** Reads the files of strangers; rejects only if its thread fails for a reason that no file gave. */
export type FileReader = (text: string) => Promise<FileAnswer>;

/** The longest game takes a second; a file that takes so much longer was made to. */
const LONGEST_MS = 10_000;
const MEMORY_MB = 384;
const MAX_WAITING = 4;
/** The thread and its memory are released this long after the last file. */
const IDLE_MS = 30_000;

/**
 * Make a reader of strangers' files. Playing a game again costs time, and a file can be made to cost a lot of it: they are
 * read in a thread of their own, one after the other, each with an end, so that no table waits for them.
 */
export function fileReader(longestMs: number = LONGEST_MS): FileReader {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const pool = new Tinypool({
    filename: new URL('file-worker.ts', import.meta.url).href,
    name: 'readStrangersFile' satisfies keyof typeof import('./file-worker.ts'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // A fault between two files must not end the server; the next file gets another thread.
  pool.on('error', () => undefined);

  async function readNext(text: string): Promise<FileAnswer> {
    try {
      // A new thread first loads all of the rules: what follows is the file's time.
      if (pool.threads.length === 0) await pool.run('');
      return (await pool.run(text, { signal: AbortSignal.timeout(longestMs) })) as FileAnswer;
    } catch (error) {
      if (isTooMuch(error)) return err('too-large');
      throw error;
    }
  }

  return (text) => {
    if (waiting > MAX_WAITING) return Promise.resolve(err('busy'));
    waiting += 1;
    const read = last.then(() => readNext(text)).finally(() => (waiting -= 1));
    last = read.catch(() => undefined);
    return read;
  };
}

/** Out of time or out of memory. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
