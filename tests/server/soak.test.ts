import { expect, test } from 'vitest';
import { runSoak } from '../load/soak/run-soak.ts';

// A small run of `pnpm soak` by hasty people: a leak of any size shows in handles and timers; the heap has time to show
// only a large one.
test('tables that were made, played and ended leave nothing behind', async () => {
  const { tables, heapStartMB, heapEndMB, handles, timers, atStart } = await runSoak({ minutes: 0.1, haste: 4 });
  expect(tables).toBeGreaterThan(6);
  // A connection that closes late counts at the start, and not at the end.
  expect(handles).toBeLessThanOrEqual(atStart.handles);
  expect(timers).toBeLessThanOrEqual(atStart.timers);
  expect(heapEndMB).toBeLessThan(heapStartMB + 15);
});
