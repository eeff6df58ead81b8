import { onceAFrame } from '@letter/client/src/net/once-a-frame.ts';
import { expect, test } from 'vitest';

function frames(): { readonly next: (callback: () => void) => void; readonly draw: () => void } {
  let waiting: (() => void)[] = [];
  return {
    next: (callback) => waiting.push(callback),
    draw() {
      const due = waiting;
      waiting = [];
      for (const callback of due) callback();
    },
  };
}

test('the first time is at once, and a hundred times between two frames are one', () => {
  const { next, draw } = frames();
  let done = 0;
  const work = onceAFrame(() => (done += 1), next);
  work.ask();
  expect(done).toBe(1);
  for (let count = 0; count < 100; count++) work.ask();
  expect(done).toBe(1);
  draw();
  expect(done).toBe(2);
  draw();
  draw();
  expect(done).toBe(2);
  work.ask();
  expect(done).toBe(3);
});

test('what was asked for can be done before the frame, and is not done again in it', () => {
  const { next, draw } = frames();
  let done = 0;
  const work = onceAFrame(() => (done += 1), next);
  work.ask();
  work.ask();
  work.flush();
  work.flush();
  expect(done).toBe(2);
  draw();
  expect(done).toBe(2);
});

test('where no frames are drawn, all is done at once', () => {
  let done = 0;
  const work = onceAFrame(() => (done += 1), null);
  for (let count = 0; count < 5; count++) work.ask();
  expect(done).toBe(5);
});
