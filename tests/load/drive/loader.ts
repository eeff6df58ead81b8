import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { end } from '../../tools/tools.ts';
import type { Ask, Mix, Peer, Step, Told } from './words.ts';

/** A process with the people of all tables. */
export interface Loader {
  /** Opens tables of four; returns how many people were let in a second. */
  open(tables: number): Promise<number>;
  drive(rate: number, seconds: number): Promise<Step>;
  end(): Promise<void>;
}

/** Starts a loader for a server at an address, or at several with commas between them: then its tables are opened at one after another. */
export function startLoader(peer: Peer, address: string, mix: Mix = 'open'): Loader {
  // Its own collections of garbage would count as the server's slowness.
  const child = fork(fileURLToPath(new URL('loader-process.ts', import.meta.url)), [peer, address, mix], {
    execArgv: ['--max-semi-space-size=64'],
    // Infinity stands for "nobody heard of anything".
    serialization: 'advanced',
  });
  const gone = once(child, 'exit');
  const ask = async (what: Ask): Promise<Told> => {
    const told = new Promise<Told>((resolve) => child.once('message', resolve));
    child.send(what);
    const answer = await Promise.race([told, gone.then(() => null)]);
    if (answer === null) throw new Error('the process with the people ended by itself');
    if (answer.kind === 'failed') throw new Error(answer.why);
    return answer;
  };
  return {
    async open(tables) {
      const told = await ask({ kind: 'open', tables });
      return told.kind === 'open' ? told.joinsPerSecond : 0;
    },
    async drive(rate, seconds) {
      const told = await ask({ kind: 'drive', rate, seconds });
      if (told.kind !== 'drive') throw new Error('the loader answered something else');
      return told.step;
    },
    end: () => end(child),
  };
}
