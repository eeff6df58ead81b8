import type { Clock } from './table/ports.ts';

/** What a clock is made of: the machine's two clocks and its timers. */
export interface Machine {
  /** Milliseconds since the epoch; it may jump. */
  now(): number;
  /** Milliseconds that never jump; they go on while this process is stopped. */
  uptime(): number;
  /** Calls back after `ms`, or later if the machine slept; the answer cancels. */
  after(ms: number, callback: () => void): () => void;
}

const TICK_MS = 1_000;
/** A longer silence than this was a sleep: the lid was closed, the process stopped, the virtual machine paused. */
const ASLEEP_MS = 5_000;
/** The longest timer that a runtime takes. */
const LONGEST_MS = 2_147_483_647;

/**
 * A clock that counts only time in which this process ran. Whatever is due after some minutes is due after so many minutes
 * of running: nothing falls due in the instant of waking, and no correction of the machine's clock moves anything.
 */
export function runningClock(machine: Machine): Clock {
  let slept = 0;
  let seen = machine.uptime();
  const start = machine.now() - seen;
  let isTicking = false;

  function steady(): number {
    const uptime = machine.uptime();
    if (uptime - seen > ASLEEP_MS) slept += uptime - seen;
    seen = uptime;
    return Math.floor(start + uptime - slept);
  }
  function tick(): void {
    steady();
    machine.after(TICK_MS, tick);
  }

  return {
    now: () => machine.now(),
    steady,
    setTimer(ms, callback) {
      if (!isTicking) {
        isTicking = true;
        tick();
      }
      const due = steady() + Math.ceil(ms);
      let cancel = (): void => undefined;
      const arm = (): void => {
        cancel = machine.after(Math.min(LONGEST_MS, Math.max(0, due - steady())), () => {
          // Timers of a machine that slept all come at once, however much of their time is left.
          if (steady() < due) arm();
          else callback();
        });
      };
      arm();
      return () => cancel();
    },
  };
}

/** The same clock in the time of the process before: so all processes of one record count on from one another. */
export function continuedClock(clock: Clock): Clock & { continueFrom(lastAlive: number): void } {
  let shift = 0;
  return {
    now: () => clock.now(),
    steady: () => clock.steady() + shift,
    setTimer: (ms, callback) => clock.setTimer(ms, callback),
    continueFrom(lastAlive) {
      shift = lastAlive - clock.steady();
    },
  };
}
