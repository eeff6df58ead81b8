import { shortSeed } from '@letter/shared/authority';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { botAdvisor } from '@letter/server/advisor';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { readConfig } from '@letter/server/settings';
import { memoryLog } from '@letter/server/log/memory-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { randomIds } from '@letter/server/real-ports';
import { soleMember } from '@letter/server/cluster/sole-member';
import { Ownership } from '@letter/server/lobby/ownership';
import { startRetention } from '@letter/server/lobby/retention';
import { Table } from '@letter/server/table/table';
import { afterAll, expect, test } from 'vitest';
import { fakeClock, settle } from '../support/fake-clock.ts';
import { coded, everything, HASH, SCENARIO, START } from '../support/log-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'letter-house-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DAY = 24 * 3_600_000;
const quiet = {
  fault: (what: string, error: unknown) => expect([what, error]).toBeNull(),
  notice: () => undefined,
  refused: () => undefined,
};

test('what a host deletes is gone from every byte of the files; other tables stay', async () => {
  const log = await sqliteLog(join(folder, 'letter.db'));
  const clock = fakeClock();
  const secret = 'Quinquereme of Nineveh';
  const held = (): boolean => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(secret));
  const open = async (id: string): Promise<Table> => {
    const table = Table.open(
      {
        meta: { id, code: id, kind: 'friends', createdAt: 1 },
        format: 'standard',
        scenario: DEFAULT_SCENARIO,
        scenarioHash: HASH,
        seed: shortSeed(7),
        firstSeat: 'us',
        times: DEFAULT_CONFIG.times,
      },
      { log, clock, advisor: botAdvisor, ids: randomIds, reporter: quiet },
    );
    await log.open(table.record, SCENARIO);
    return table;
  };
  const others = await open('OTHERS');
  const table = await open('SECRET');
  let gone = false;
  table.attach({ publish: () => undefined }, () => (gone = true));
  const ann = await table.arrive('hash-Ann', secret);
  const bo = await table.arrive('hash-Bo', 'Bo');
  await table.request(ann, { name: 'table.start', body: {} });
  const said = await table.request(ann, {
    name: 'message.send',
    body: { messageId: 'm', to: 'plenary', text: secret, pledge: false },
  });
  expect(said.ok).toBe(true);
  expect(held()).toBe(true);
  expect(await table.request(bo, { name: 'table.delete', body: {} })).toEqual({
    ok: false,
    error: { code: 'not-maker' },
  });
  expect(await table.request(ann, { name: 'table.delete', body: {} })).toEqual({ ok: true, value: { done: true } });
  expect(held()).toBe(false);
  expect(await everything(log, 'SECRET')).toBeNull();
  expect(await everything(log, 'OTHERS')).not.toBeNull();
  expect(await table.request(ann, { name: 'table.time', body: {} })).toMatchObject({ ok: false });
  await clock.advance(1_000);
  expect(gone).toBe(true);
  others.close();
  expect(clock.pending).toBe(0);
  await log.end();
});

test.each([
  ['memory', () => Promise.resolve(memoryLog())],
  ['SQLite', () => sqliteLog(join(folder, 'kept.db'))],
])('ended tables are kept in %s for the retention period and no longer, running ones for ever', async (_name, make) => {
  const log = await make();
  const clock = fakeClock();
  for (const id of ['ended', 'running']) {
    await log.open(coded(id, id.toUpperCase()), SCENARIO);
    await log.append(id, 0, { events: START });
  }
  await log.archive('ended', clock.now());
  const stop = startRetention({
    log,
    ownership: new Ownership(soleMember(), quiet),
    clock,
    reporter: quiet,
    retentionDays: 30,
  });
  await clock.advance(29 * DAY);
  expect(await everything(log, 'ended')).not.toBeNull();
  await clock.advance(2 * DAY);
  await settle();
  expect(await everything(log, 'ended')).toBeNull();
  expect(await everything(log, 'running')).not.toBeNull();
  stop();
  expect(clock.pending).toBe(0);
  await log.end();
});

test('the retention period is a setting; 0 keeps everything', async () => {
  expect(readConfig({}).retentionDays).toBe(365);
  expect(readConfig({ LETTER_RETENTION_DAYS: '0' }).retentionDays).toBe(0);
  expect(() => readConfig({ LETTER_RETENTION_DAYS: 'soon' })).toThrow(/LETTER_RETENTION_DAYS/);
  const clock = fakeClock();
  startRetention({
    log: memoryLog(),
    ownership: new Ownership(soleMember(), quiet),
    clock,
    reporter: quiet,
    retentionDays: 0,
  });
  expect(clock.pending).toBe(0);
});
