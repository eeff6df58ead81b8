import '../support/recording-socket.ts';
import { TableStore } from '@letter/client/src/net/table-store.ts';
import { SEATS } from '@letter/shared/play';
import { hashToken } from '@letter/server/lib/token';
import type { TableRecord } from '@letter/server/table/ports';
import { afterEach, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Two hundred people in one instant, behind one address, each with a token of their own; the limits are those that
// every server has by default. Time stands still, so that a slow machine does not start tables before their people are
// there.

const NAMES = Array.from({ length: 200 }, (_, index) => `Pupil ${index}`);
/** Where two hundred lines open at once on few cores, some are given up and tried again later and later. */
const PATIENCE = { timeout: 400_000, interval: 50 };
let server: TestServer;
let lines: TableStore[] = [];
afterEach(async () => {
  for (const line of lines) line.close();
  lines = [];
  await server.app.close();
});

function enter(code: string, name: string): TableStore {
  const line = new TableStore(`${server.origin}/rt`, { code, token: tokenOf(name), name });
  lines.push(line);
  line.open();
  return line;
}

const statusOf = (line: TableStore): string => line.getSnapshot().status;
const count = (status: string): number => lines.filter((line) => statusOf(line) === status).length;

function recordOf(code: string): TableRecord {
  const table = server.app.tables.find(code);
  if (table === null) throw new Error(`no table ${code}`);
  return table.record;
}

/**
 * Nobody is there twice or holds two seats, no seat has two people, and no table is empty; returns the tokens of all
 * people.
 */
function expectOneSeatEach(records: readonly TableRecord[]): readonly string[] {
  for (const { people } of records) {
    const held = people.flatMap(({ seat }) => seat ?? []);
    expect(held.length).toBeGreaterThan(0);
    expect(new Set(held).size).toBe(held.length);
  }
  const tokens = records.flatMap(({ people }) => people.map(({ tokenHash }) => tokenHash));
  expect(new Set(tokens).size).toBe(tokens.length);
  return tokens;
}

const TOKENS = NAMES.map((name) => hashToken(tokenOf(name))).toSorted();

test('200 people who all press Play now are seated, four to a table, nobody refused, including those whose page joins twice', async () => {
  server = await startServer({ config: TEST_CONFIG, clock: fakeClock() });
  const codes = await Promise.all(
    NAMES.map(async (name, index) => {
      const answer = await server.post('/api/play-now', { name });
      expect(answer.status).toBe(200);
      const { code } = answer.body as { code: string };
      enter(code, name);
      // As a page does that is reloaded before it had joined.
      if (index % 10 === 0) enter(code, name);
      return code;
    }),
  );
  await expect.poll(() => count('live'), PATIENCE).toBe(NAMES.length);
  await expect.poll(() => lines.filter((line) => line.getSnapshot().isElsewhere).length, PATIENCE).toBe(20);
  const records = [...new Set(codes)].map(recordOf);
  expect(records).toHaveLength(NAMES.length / SEATS.length);
  expect(server.app.tables.count).toBe(records.length);
  expect(expectOneSeatEach(records).toSorted()).toEqual(TOKENS);
  for (const { status, people } of records) {
    expect(status).toBe('playing');
    expect(people.map(({ seat }) => seat)).toEqual(expect.arrayContaining([...SEATS]));
    expect(people).toHaveLength(SEATS.length);
  }
  for (const line of lines.filter((one) => statusOf(one) === 'live'))
    await expect.poll(() => line.getSnapshot().view?.seat?.seat, PATIENCE).toBe(line.getSnapshot().view?.you.seat);
  expect(server.faults).toEqual([]);
});

test('200 people who all type the code of one table each get in or are told that it is full', async () => {
  server = await startServer({ config: TEST_CONFIG, clock: fakeClock() });
  const code = await server.table({ kind: 'friends' });
  for (const name of NAMES) enter(code, name);
  await expect.poll(() => count('live') + count('refused'), PATIENCE).toBe(NAMES.length);
  const refusals = lines.flatMap((line) => line.getSnapshot().refusal ?? []);
  expect(count('live')).toBe(100);
  expect(refusals).toEqual(Array.from({ length: 100 }, () => ({ code: 'table-full' })));
  const record = recordOf(code);
  expectOneSeatEach([record]);
  expect(record.people).toHaveLength(100);
  expect(record.people.filter(({ seat }) => seat !== null)).toHaveLength(SEATS.length);
  expect(server.faults).toEqual([]);
});
