import { availableParallelism } from 'node:os';
import { err } from '@letter/shared/play';
import type { Result, WhatIfReply } from '@letter/shared/play';
import { places } from '../lib/places.ts';
import { taskThreads } from '../lib/task-threads.ts';
import type { Reporter } from '../table/ports.ts';
import type { NoWhatIf, WhatIfQuestion, WhatIfs } from '../table/what-if-ports.ts';
import type { WhatIfTask } from './question.ts';

/** How questions are kept; all left out but the reporter on a server. */
export interface WhatIfsSetup {
  readonly reporter: Reporter;
  readonly threads?: number;
  /** The module of a thread; tests bring one that hangs or dies. */
  readonly module?: URL;
  /** The longest that a thread may take for an answer, and that a question waits for a thread, milliseconds. */
  readonly longestMs?: number;
  readonly waitMs?: number;
}

/** One core stays for the lines. */
const MOST_THREADS = 2;
const LONGEST_MS = 5_000;
const WAIT_MS = 8_000;
/** Answers kept: a class asks the same few things of its tables, and everybody at a table does. */
const KEPT = 200;

/** Make the threads that answer what would have been. They start with the first question. */
export function startWhatIfs({ reporter, module, ...setup }: WhatIfsSetup): WhatIfs {
  const threads = setup.threads ?? Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const room = places(threads);
  const running = taskThreads<WhatIfTask, WhatIfReply>(module ?? new URL('what-if-worker.ts', import.meta.url));
  const asked = new Map<string, Promise<Result<WhatIfReply, NoWhatIf>>>();

  async function work({ load, change, others }: WhatIfQuestion): Promise<Result<WhatIfReply, NoWhatIf>> {
    const leave = await room.enter(setup.waitMs ?? WAIT_MS);
    if (leave === null) return giveUp('no-time');
    try {
      const game = await load();
      if (game === null) return giveUp('no-game');
      const done = await running.run({ game, change, others }, setup.longestMs ?? LONGEST_MS);
      return done.ok ? done : giveUp(done.error);
    } finally {
      leave();
    }
  }

  function giveUp(why: NoWhatIf): Result<never, NoWhatIf> {
    reporter.notice(`a what-if was given up: ${WORDS[why]}`);
    return err(why);
  }

  return {
    ask(question) {
      const key = `${question.game} ${question.others} ${question.change}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const answer = work(question);
      asked.set(key, answer);
      const [oldest] = asked.keys();
      if (asked.size > KEPT && oldest !== undefined) asked.delete(oldest);
      const forget = (): void => {
        if (asked.get(key) === answer) asked.delete(key);
      };
      // What was given up may be asked again.
      answer.then((done) => (done.ok ? undefined : forget()), forget);
      return answer;
    },
    close: () => running.close(),
  };
}

const WORDS: Readonly<Record<NoWhatIf, string>> = {
  hung: 'its thread did not answer in time',
  died: 'its thread ended',
  'no-time': 'no thread was free in time',
  'no-game': 'the record of the game could not be read',
};
