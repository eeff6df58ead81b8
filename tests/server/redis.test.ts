import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitsOf } from '@letter/server/http/limits';
import { TableQuota } from '@letter/server/lobby/table-quota';
import { openedTables } from '@letter/server/redis/opened-tables';
import { openShared } from '@letter/server/redis/open-shared';
import type { Shared } from '@letter/server/redis/open-shared';
import { startRedis } from '../support/redis.ts';
import type { Redis } from '../support/redis.ts';

// What the processes of one server share in Redis, and what becomes of it while that is away.

let redis: Redis;
let ann: Shared;
let bob: Shared;
const refused: string[] = [];
const reporter = { fault: () => undefined, notice: () => undefined, refused: (kind: string) => refused.push(kind) };
beforeAll(async () => {
  redis = await startRedis();
  [ann, bob] = [await openShared(redis.url, reporter), await openShared(redis.url, reporter)];
});
afterAll(async () => {
  for (const { redis: client, presence } of [ann, bob]) {
    presence.shutdown();
    client.disconnect();
  }
  await redis.remove();
});

const room = (roomId: string, processId: string) => ({
  name: 'table',
  roomId,
  processId,
  clients: 0,
  maxClients: 4,
});
/** The rooms in Redis by the processes that have them. */
async function listed(): Promise<Readonly<Record<string, string>>> {
  const rows = await bob.redis.hgetall('roomcaches').catch((): Record<string, string> => ({}));
  return Object.fromEntries(
    Object.entries(rows).map(([id, text]) => [id, (JSON.parse(text) as { processId: string }).processId]),
  );
}

test('limits count for all processes together, and for each alone while Redis is away', async () => {
  const allowance = { points: 3, seconds: 60 };
  const one = limitsOf(ann.redis).devices('x', allowance);
  const two = limitsOf(bob.redis).devices('x', allowance);
  const taken = async (limits: typeof one): Promise<boolean> => (await limits.take('192.0.2.7', 'a')) === null;
  expect([await taken(one), await taken(two), await taken(one), await taken(two)]).toEqual([true, true, true, false]);
  const codes = limitsOf(bob.redis).limiter('wrong', allowance);
  for (let times = 0; times < 4; times++) await limitsOf(ann.redis).limiter('wrong', allowance).take('192.0.2.7');
  expect(await codes.check('192.0.2.7')).toBeGreaterThan(50);

  const heard: unknown[] = [];
  await bob.presence.subscribe('topic', (told: unknown) => heard.push(told));
  await ann.driver.persist(room('FIRST', 'ann'), true);
  await bob.driver.persist(room('OTHER', 'bob'), true);
  await expect.poll(listed).toEqual({ FIRST: 'ann', OTHER: 'bob' });

  await redis.stop();
  await expect.poll(() => ann.redis.status).not.toBe('ready');
  expect([await taken(one), await taken(one), await taken(one), await taken(one)]).toEqual([true, true, true, false]);
  // Rooms are made, found, joined and closed as ever.
  await ann.driver.persist(room('SECOND', 'ann'), true);
  await ann.driver.update({ ...room('SECOND', 'ann') }, { $inc: { clients: 1 } });
  expect(await ann.driver.findOne({ roomId: 'SECOND' })).toMatchObject({ processId: 'ann' });
  await ann.driver.remove('FIRST');
  await ann.presence.publish('topic', 1);
  await ann.presence.subscribe('later', () => undefined);
  expect(await ann.presence.channels()).toEqual([]);
  await expect.poll(() => refused).toContain('redis');

  await redis.start();
  await expect.poll(() => [ann.redis.status, bob.redis.status]).toEqual(['ready', 'ready']);
  await expect.poll(listed).toMatchObject({ SECOND: 'ann' });
  expect(await listed()).not.toHaveProperty('FIRST');
  await expect
    .poll(async () => {
      await ann.presence.publish('topic', 2);
      return heard.length > 0;
    })
    .toBe(true);
  expect(await taken(two)).toBe(true);
});

test('a room that another process has by now stays listed when its first one closes', async () => {
  await ann.driver.persist(room('MOVED', 'ann'), true);
  // Each writes by a connection of its own and waits for nothing: only what is listed has surely been written.
  await expect.poll(listed).toMatchObject({ MOVED: 'ann' });
  await bob.driver.persist(room('MOVED', 'bob'), true);
  await expect.poll(listed).toMatchObject({ MOVED: 'bob' });
  await ann.driver.remove('MOVED');
  await bob.driver.persist(room('LAST', 'bob'), true);
  await expect.poll(listed).toMatchObject({ LAST: 'bob' });
  expect(await listed()).toMatchObject({ MOVED: 'bob' });
});

test('tables of an address count at all processes that are there', async () => {
  const alive = new Set(['ann', 'bob']);
  const quota = ({ redis: client }: Shared, id: string): TableQuota =>
    new TableQuota(
      { tables: 10, tablesOfAddress: 3 },
      openedTables(client, id, () => Promise.resolve(alive)),
    );
  const [one, two] = [quota(ann, 'ann'), quota(bob, 'bob')];
  const take = (at: TableQuota, table: string) => at.take(table, '192.0.2.9', 0);
  expect([await take(one, 'a'), await take(one, 'b'), await take(two, 'c')]).toEqual([null, null, null]);
  expect(await take(two, 'd')).toEqual({ code: 'too-many-tables' });
  expect(await two.take('e', '192.0.2.10', 0)).toBeNull();
  one.forget('a');
  await expect.poll(() => take(two, 'd')).toBeNull();
  expect(await take(one, 'f')).toEqual({ code: 'too-many-tables' });
  alive.delete('ann');
  expect(await take(two, 'g')).toBeNull();
  expect(await take(two, 'h')).toEqual({ code: 'too-many-tables' });
});
