import { availableParallelism } from 'node:os';
import { err } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { BotTurn } from '@letter/shared/bots';
import type { Reporter } from '../table/ports.ts';
import { budgetOf, type Budget } from './budget.ts';
import { places } from '../lib/places.ts';
import { taskThreads } from '../lib/task-threads.ts';
import type { Plan, PlanTask } from './plan-task.ts';

/** Why there was no plan: its thread did not answer, or ended; or no thread was free in time. */
export type NoPlan = 'hung' | 'died' | 'no-time';

/** The experts of a server: they look ahead in threads, so that no table and no line waits for them. */
export interface Experts {
  plan(plan: Plan): Promise<Result<BotTurn, NoPlan>>;
  close(): Promise<void>;
}

/** How experts are kept; all left out but the reporter on a server. */
export interface ExpertsSetup {
  readonly reporter: Reporter;
  readonly budget?: Partial<Budget>;
  readonly threads?: number;
  /** The module of a thread, which answers plans with turns; tests bring one that hangs or dies. */
  readonly module?: URL;
}

/** One core stays for the lines; more than a few threads would only fill the memory. */
const MOST_THREADS = 4;

/** Make the experts of a server. Its threads start with the first plan. */
export function startExperts({ reporter, module, ...setup }: ExpertsSetup): Experts {
  const threads = setup.threads ?? Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const budget = budgetOf(setup.budget);
  const room = places(threads);
  const running = taskThreads<PlanTask, BotTurn>(module ?? new URL('expert-worker.ts', import.meta.url));

  const fallBack = (why: NoPlan): Result<BotTurn, NoPlan> => {
    reporter.notice(`an expert fell back to a competent turn: ${WORDS[why]}`);
    return err(why);
  };

  return {
    async plan(plan) {
      const leave = await room.enter(budget.waitMs);
      if (leave === null) return fallBack('no-time');
      const millis = budget.millisFor(room.waiting, threads);
      const done = await running.run({ ...plan, millis }, millis + budget.graceMs);
      leave();
      return done.ok ? done : fallBack(done.error);
    },
    close: () => running.close(),
  };
}

const WORDS: Readonly<Record<NoPlan, string>> = {
  hung: 'its thread did not answer in time',
  died: 'its thread ended',
  'no-time': 'no thread was free in time',
};
