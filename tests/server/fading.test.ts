import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Fading } from '@letter/server/lib/fading';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** Whether something is still held once the collector went through the whole heap, in a turn of its own. */
async function survives(held: Fading<object>): Promise<boolean> {
  await nextTurn();
  collect();
  await nextTurn();
  return held.value !== null;
}

test('what was used in the last seconds stays however often the collector comes; then it goes', async () => {
  const busy = new Fading<object>();
  const quiet = new Fading<object>();
  busy.swap({ of: 'a table that is played at' });
  quiet.swap({ of: 'a table that nobody touches' });
  expect([await survives(busy), await survives(quiet)]).toEqual([true, true]);
  for (let turns = 0; turns < 3; turns++) {
    vi.advanceTimersByTime(5_000);
    busy.swap({ turns });
  }
  expect([await survives(busy), await survives(quiet)]).toEqual([true, false]);
  vi.advanceTimersByTime(15_000);
  expect(await survives(busy)).toBe(false);
  // Nothing ticks while nothing is held.
  expect(vi.getTimerCount()).toBe(0);
});

test('what is dropped is gone at once', async () => {
  const held = new Fading<object>();
  held.swap({ of: 'a game that is over' });
  held.drop();
  expect(held.value).toBeNull();
});
