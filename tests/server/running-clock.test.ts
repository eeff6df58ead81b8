import { runningClock } from '@letter/server/running-clock';
import { expect, test } from 'vitest';

// A machine that sleeps: its timers stand still, and all that are due come at once when it wakes.

function machine() {
  let uptime = 1_000;
  let wall = Date.UTC(2026, 0, 5, 9);
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  let next = 0;
  const runDue = (): void => {
    for (;;) {
      const due = [...timers].filter(([, { at }]) => at <= uptime).toSorted((a, b) => a[1].at - b[1].at)[0];
      if (due === undefined) return;
      timers.delete(due[0]);
      due[1].callback();
    }
  };
  const move = (ms: number): void => {
    uptime += ms;
    wall += ms;
  };
  return {
    now: () => wall,
    uptime: () => uptime,
    after(ms: number, callback: () => void) {
      const id = next++;
      timers.set(id, { at: uptime + ms, callback });
      return () => timers.delete(id);
    },
    run(ms: number) {
      for (let passed = 0; passed < ms; passed += 100) {
        move(100);
        runDue();
      }
    },
    sleep(ms: number) {
      move(ms);
      runDue();
    },
    jump: (ms: number) => {
      wall += ms;
    },
  };
}

test('what is due in a minute is due after a minute of running, however long the machine slept between', () => {
  const laptop = machine();
  const clock = runningClock(laptop);
  const begun = clock.steady();
  let rung = false;
  clock.setTimer(60_000, () => (rung = true));
  laptop.run(20_000);
  laptop.sleep(240_000);
  expect(rung).toBe(false);
  laptop.run(39_000);
  expect(rung).toBe(false);
  laptop.run(2_000);
  expect(rung).toBe(true);
  // A second is lost at most in finding out that it slept.
  expect(clock.steady() - begun).toBeGreaterThanOrEqual(60_000);
  expect(clock.steady() - begun).toBeLessThan(62_000);
});

test('a corrected time of day moves neither what is measured nor what is due', () => {
  const laptop = machine();
  const clock = runningClock(laptop);
  const begun = clock.steady();
  let rung = 0;
  clock.setTimer(60_000, () => (rung += 1));
  for (const jump of [3_600_000, -7_200_000, 300_000]) {
    laptop.jump(jump);
    laptop.run(10_000);
  }
  expect(clock.steady() - begun).toBe(30_000);
  expect(rung).toBe(0);
  laptop.run(30_000);
  expect(rung).toBe(1);
});

test('a timer that was cancelled, before a sleep or after it, does not ring', () => {
  const laptop = machine();
  const clock = runningClock(laptop);
  let rung = 0;
  const first = clock.setTimer(10_000, () => (rung += 1));
  first();
  const second = clock.setTimer(10_000, () => (rung += 1));
  laptop.sleep(60_000);
  second();
  laptop.run(60_000);
  expect(rung).toBe(0);
});
