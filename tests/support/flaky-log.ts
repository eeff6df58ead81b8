import type { Batch, EventLog, LogFault } from '@letter/server/table/ports';
import type { Result } from '@letter/shared/play';

/** A log whose store can fail. */
export interface FlakyLog extends EventLog {
  /** Down: it accepts nothing and returns nothing. */
  health: 'sound' | 'away';
  /** The next such batch is written, and the connection breaks before the store can say so. */
  losesAnswerTo: ((batch: Batch) => boolean) | null;
  /** After the next such batch the store is down. */
  breaksAfter: ((batch: Batch) => boolean) | null;
  /** The next record is written, and the connection breaks before the store can say so. */
  losesAnswerToKeep: boolean;
  /** Answers to batches lost so far. */
  lost: number;
}

const broken: Result<never, LogFault> = { ok: false, error: { code: 'store-failed', reason: 'the line broke' } };

/** Wraps a sound store in one that can fail. */
export function flakyLog(sound: EventLog): FlakyLog {
  const flaky: FlakyLog = {
    ...sound,
    health: 'sound',
    losesAnswerTo: null,
    breaksAfter: null,
    losesAnswerToKeep: false,
    lost: 0,
  };
  const guarded = <T>(work: () => Promise<Result<T, LogFault>>): Promise<Result<T, LogFault>> =>
    flaky.health === 'sound' ? work() : Promise.resolve(broken);
  return Object.assign(flaky, {
    append: (table, expected, batch) =>
      guarded(async () => {
        const answer = await sound.append(table, expected, batch);
        if (flaky.breaksAfter?.(batch) === true) {
          flaky.breaksAfter = null;
          flaky.health = 'away';
        }
        if (flaky.losesAnswerTo?.(batch) !== true) return answer;
        flaky.losesAnswerTo = null;
        flaky.lost += 1;
        return broken;
      }),
    keep: (...args) =>
      guarded(async () => {
        const answer = await sound.keep(...args);
        if (!flaky.losesAnswerToKeep) return answer;
        flaky.losesAnswerToKeep = false;
        return broken;
      }),
    saveWorld: (...args) => guarded(() => sound.saveWorld(...args)),
    read: (...args) => guarded(() => sound.read(...args)),
    resume: (...args) => guarded(() => sound.resume(...args)),
  } satisfies Partial<EventLog>);
}
