import { afterFrame } from '@letter/client/src/lib/after-frame.ts';
import { onceAFrame } from '@letter/client/src/net/once-a-frame.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let draw = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  let waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback));
  draw = () => {
    const due = waiting;
    waiting = [];
    for (const callback of due) callback();
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what comes next waits until the frame is painted, not only drawn', () => {
  const done: string[] = [];
  const work = onceAFrame(() => done.push('drawn'), afterFrame);
  work.ask();
  work.ask();
  draw();
  // Within the frame it would take the place of what is about to be painted.
  expect(done).toEqual(['drawn']);
  vi.advanceTimersByTime(0);
  expect(done).toEqual(['drawn', 'drawn']);
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual(['drawn', 'drawn']);
});

test('a page that draws no frames goes on after a tenth of a second', () => {
  const next = vi.fn();
  afterFrame(next);
  vi.advanceTimersByTime(99);
  expect(next).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(next).toHaveBeenCalledOnce();
});
