import type { Clock } from '@letter/server/table/ports';

/** A clock that stands still until it is advanced. */
export interface FakeClock extends Clock {
  /** Advances by `ms`, running whatever falls due, in order, and letting the work it starts finish. */
  advance(ms: number): Promise<void>;
  /** Moves the clock on the wall alone, as when the machine's time is corrected. */
  jump(ms: number): void;
  readonly pending: number;
}

/** A clock that shows `start`, in milliseconds since the epoch. */
export function fakeClock(start = Date.UTC(2026, 0, 5, 9)): FakeClock {
  let now = start;
  let jumped = 0;
  let next = 0;
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now + jumped,
    steady: () => now,
    jump: (ms) => {
      jumped += ms;
    },
    setTimer(ms, callback) {
      const id = next++;
      timers.set(id, { at: now + ms, callback });
      return () => timers.delete(id);
    },
    get pending() {
      return timers.size;
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(([, timer]) => timer.at <= end).toSorted((a, b) => a[1].at - b[1].at)[0];
        if (due === undefined) break;
        timers.delete(due[0]);
        now = due[1].at;
        due[1].callback();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

/** Lets everything that waits only for other work of this process finish. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
