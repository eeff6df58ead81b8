import { shortSeed } from '@letter/shared/authority';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { openLog } from '@letter/server/log/open-log';
import type { EventLog } from '@letter/server/table/ports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandIn } from '../support/cli.ts';
import { everything, recordOf } from '../support/log-cases.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';

// `pnpm table:export` and `pnpm table:import` as an operator calls them, on both stores and from one to the other.

const { log: EVENTS } = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 11,
  format: 'blitz',
  fixedRounds: null,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});
const people = [{ id: '1', tokenHash: 'hash', name: 'Ann', seat: 'us' as const }];
const RECORD = recordOf('the-table', {
  people,
  host: '1',
  nextPerson: 2,
  status: 'over',
  format: 'blitz',
  seed: shortSeed(11),
});
const ANSWER = { person: '1', request: 'order a', reply: { id: 'a', round: 1, phase: 'orders' } };

let postgres: Postgres;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'letter-table-'));
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A store with one table in it: the arguments that lead a command to it, and the log itself. */
interface Store {
  readonly env: Readonly<Record<string, string>>;
  open(): Promise<EventLog>;
}

const silent = { fault: () => undefined, notice: () => undefined, refused: () => undefined };
let stores = 0;

async function aStore(kind: string): Promise<Store> {
  const databaseUrl = kind === 'PostgreSQL' ? await postgres.database() : null;
  const dataDir = join(folder, `data-${stores++}`);
  const env = databaseUrl === null ? { LETTER_DATA: dataDir } : { DATABASE_URL: databaseUrl, LETTER_DATA: dataDir };
  return { env, open: () => openLog({ databaseUrl, dataDir }, silent) };
}

async function aTableIn(store: Store): Promise<void> {
  const log = await store.open();
  await log.open(RECORD, DEFAULT_SCENARIO);
  await log.append('the-table', 0, { events: EVENTS, answer: ANSWER });
  await log.end();
}

/** What a store holds of a table. */
async function tableIn(store: Store, id: string) {
  const log = await store.open();
  const table = await everything(log, id);
  await log.end();
  return table;
}

/** Imports a file and returns the result. */
async function imported(store: Store, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runCommandIn(store.env, 'import', ...args, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as { readonly table: string; readonly code: string };
}

describe.each([
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
])('a table in %s', (from, to) => {
  test(`goes through a file into ${to}, by its code or its id, whole or from a round`, async () => {
    const [source, target] = [await aStore(from), await aStore(to)];
    await aTableIn(source);
    const file = join(folder, `${from}.table`);
    const byCode = await runCommandIn(source.env, 'export', 'abc-def', '--out', file, '--json');
    expect({ ...byCode, stdout: JSON.parse(byCode.stdout) as unknown }).toEqual({
      code: 0,
      stdout: { table: 'the-table', code: 'ABCDEF', events: EVENTS.length },
      stderr: '',
    });
    const again = `${file}-2`;
    expect((await runCommandIn(source.env, 'export', 'the-table', '--out', again)).code).toBe(0);
    expect(readFileSync(again, 'utf8') === readFileSync(file, 'utf8')).toBe(true);

    const whole = await imported(target, file);
    const table = await tableIn(target, whole.table);
    expect(table?.events).toEqual(EVENTS);
    expect(table?.answers).toEqual([ANSWER]);
    expect(table?.record).toMatchObject({ people, status: 'over', meta: { id: whole.table, code: whole.code } });

    const branch = await imported(target, file, '--round', '3');
    expect(branch.code).not.toBe(whole.code);
    const branched = await tableIn(target, branch.table);
    expect(branched?.record.status).toBe('playing');
    expect(fold(DEFAULT_SCENARIO, branched?.events ?? [])).toMatchObject({ round: 3, phase: 'briefing' });
  });
});

describe('a call that cannot be carried out', () => {
  test('ends with code 2 and a sentence, and enters nothing', async () => {
    const store = await aStore('SQLite');
    await aTableIn(store);
    const file = join(folder, 'good.table');
    const refused = async (sentence: string, name: 'export' | 'import', ...args: readonly string[]): Promise<void> => {
      const { code, stdout, stderr } = await runCommandIn(store.env, name, ...args);
      expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
    };
    await refused('No table has the code or the id XYZXYZ.', 'export', 'XYZXYZ', '--out', file);
    await refused(
      "Required option '--out <file>' not specified. Usage: pnpm table:export [options] <code>; --help says more.",
      'export',
      'ABCDEF',
    );
    await refused(`The file "${folder}" cannot be written.`, 'export', 'ABCDEF', '--out', folder);
    expect((await runCommandIn(store.env, 'export', 'ABCDEF', '--out', file)).code).toBe(0);
    await refused('Round 19 never opened in this game.', 'import', file, '--round', '19');
    await refused('Round third never opened in this game.', 'import', file, '--round', 'third');
    await refused(`The file "${file}-none" cannot be read.`, 'import', `${file}-none`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"us"', '"un"'));
    await refused('The file was edited: its content does not come to its digest.', 'import', file);
    const log = await store.open();
    expect(await log.live()).toEqual({ ok: true, value: ['the-table'] });
    await log.end();
  });
});
