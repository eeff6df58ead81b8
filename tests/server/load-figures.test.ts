import { expect, test } from 'vitest';
import { startLoader } from '../load/drive/loader.ts';
import { startOurServer } from '../load/drive/server-under-load.ts';
import { measureAppends } from '../load/log-speed.ts';
import { measureRestore } from '../load/restore-speed.ts';

// Small runs of what `pnpm bench` measures of the store: that it measures, not how fast this machine is.

test('orders of several tables are counted once they are on disk', async () => {
  const { perSecond, p99ms } = await measureAppends(4, 0.5);
  expect(perSecond).toBeGreaterThan(0);
  expect(p99ms).toBeGreaterThan(0);
});

test('a fresh server is timed until every table of a store is back', async () => {
  const { tables, seconds } = await measureRestore(6);
  expect(tables).toBe(6);
  expect(seconds).toBeGreaterThan(0);
});

test('people of several tables act at a real server, whose orders are all accepted', async () => {
  const server = await startOurServer();
  const loader = startLoader('ours', server.address, 'mixed');
  expect(await loader.open(3)).toBeGreaterThan(0);
  const { p99, ...step } = await loader.drive(60, 0.5);
  await loader.end();
  await server.end();
  expect(step).toMatchObject({ rate: 60, refused: 0, broken: 0 });
  expect(step.sent).toBeGreaterThan(0);
  expect(p99).toBeLessThan(Number.POSITIVE_INFINITY);
});
