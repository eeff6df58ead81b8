import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { end } from '../tools/tools.ts';

/** What a server comes to while many tables of experts plan at once. */
export interface ExpertFigures {
  readonly tables: number;
  /** Delay of the event loop while they plan, milliseconds. */
  readonly loopMs: { readonly p50: number; readonly p99: number };
  /** Seconds until the last table had all its plans. */
  readonly seconds: number;
  /** Share (0-1) of the plans for which there was no time. */
  readonly fellBack: number;
}

/** Has so many tables of one person and three experts come to their orders at once, on a server of its own. */
export async function measureExperts(tables: number): Promise<ExpertFigures> {
  const child = fork(fileURLToPath(new URL('expert-process.ts', import.meta.url)), [String(tables)], {
    execArgv: [],
  });
  try {
    return await new Promise<ExpertFigures>((resolve, reject) => {
      // A library of the server tells its parent of itself.
      child.on('message', (told) => isFigures(told) && resolve(told));
      child.once('exit', (code) => reject(new Error(`the server of experts ended with ${code}`)));
    });
  } finally {
    await end(child);
  }
}

const isFigures = (told: unknown): told is ExpertFigures =>
  typeof told === 'object' && told !== null && 'loopMs' in told;
