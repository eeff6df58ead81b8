import { Recent } from '@letter/server/lib/recent';
import { expect, test } from 'vitest';

/** Whether one more is allowed at each of some times, where each that is allowed is done. */
function allowedAt(recent: Recent, times: readonly number[], key = 'ann'): boolean[] {
  return times.map((now) => {
    const isAllowed = recent.waitOf(key, now) === null;
    if (isAllowed) recent.note(key, now);
    return isAllowed;
  });
}

test('so many are allowed within each while, whenever it begins, and everybody is counted alone', () => {
  const recent = new Recent(2, 1_000);
  expect(allowedAt(recent, [0, 600, 999, 1_000, 1_599, 1_600, 1_601])).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(allowedAt(recent, [1_601], 'bob')).toEqual([true]);
});

test('the wait is told in whole seconds', () => {
  const recent = new Recent(1, 10_000);
  recent.note('ann', 500);
  expect([501, 1_500, 9_600, 10_499, 10_500].map((now) => recent.waitOf('ann', now))).toEqual([10, 9, 1, 1, null]);
});

test('what is noted past the limit counts as well, and the latest of it decide', () => {
  const recent = new Recent(2, 1_000);
  for (const now of [0, 100, 200, 300]) recent.note('ann', now);
  expect([recent.waitOf('ann', 1_199), recent.waitOf('ann', 1_200)]).toEqual([1, null]);
});

test('a clock that was set back makes nobody wait for it', () => {
  const recent = new Recent(1, 1_000);
  recent.note('ann', 900_000);
  expect(recent.waitOf('ann', 5)).toBeNull();
});
