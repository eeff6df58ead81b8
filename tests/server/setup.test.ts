import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { openRedis } from '@letter/server/redis/open-redis';
import { choosePort } from '@letter/server/choose-port';
import { claimRecord } from '@letter/server/log/claim';
import { readConfig, SETTINGS, unknownSettings } from '@letter/server/settings';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';
import { childEnv, end, ROOT } from '../tools/tools.ts';

// The surroundings of a server: a start that cannot work says which of them is at fault, and what to do.

const folder = mkdtempSync(join(tmpdir(), 'letter-setup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const reporter = { fault: () => undefined, notice: () => undefined, refused: () => undefined };
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
});

/** Starts the server as people do; resolves once it runs or has ended. */
function start(env: Record<string, string>): Promise<{ output: string; errors: string; code: number | null }> {
  const child = spawn(process.execPath, ['server/src/main.ts'], { cwd: ROOT, env: childEnv(env) });
  children.push(child);
  return new Promise((resolve) => {
    let output = '';
    let errors = '';
    const done = (code: number | null): void => resolve({ output, errors, code });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (/http:\/\/localhost:\d+/.test(output)) done(null);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('close', (code) => done(code));
  });
}

const silent = { fault: () => undefined };

describe('a second server on the same record', () => {
  test('is refused with the process that holds the folder, and starts once that one has been killed', async () => {
    const env = { PORT: '0', LETTER_DATA: join(folder, 'shared') };
    const first = await start(env);
    expect(first.output).toContain('running');
    const [holder] = children;
    const second = await start(env);
    expect(second.code).toBe(2);
    expect(second.output).toBe('');
    expect(second.errors).toContain(`process ${holder?.pid}`);
    expect(second.errors).toMatch(/LETTER_DATA/);
    expect(second.errors.trim().split('\n')).toHaveLength(1);

    holder?.kill('SIGKILL');
    await new Promise((resolve) => holder?.once('close', resolve));
    expect((await start(env)).output).toContain('running');
  });

  test('may open it once the first has let go', async () => {
    const where = { databaseUrl: null, dataDir: join(folder, 'again') };
    const first = await claimRecord(where, silent);
    await expect(claimRecord(where, silent)).rejects.toThrow(/LETTER_DATA/);
    await first.release();
    const second = await claimRecord(where, silent);
    await second.release();
  });

  test('a folder that cannot be made is named, however odd the answer of the system is', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(claimRecord({ databaseUrl: null, dataDir: join(file, 'data') }, silent)).rejects.toThrow(
      /LETTER_DATA/,
    );
    await expect(claimRecord({ databaseUrl: null, dataDir: '/proc/x/y' }, silent)).rejects.toThrow(/LETTER_DATA/);
  });
});

describe('a second server on the same database', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.remove());

  test('is refused, and the first learns of it if the database was away meanwhile', async () => {
    const where = { databaseUrl: await postgres.database(), dataDir: null };
    const first = await claimRecord(where, silent);
    await expect(claimRecord(where, silent)).rejects.toThrow(/DATABASE_URL/);
    await first.release();
    const second = await claimRecord(where, silent);
    await postgres.stop();
    await postgres.start();
    const third = await claimRecord(where, silent).catch(() => null);
    // Whichever of the two was faster, the other one knows.
    if (third !== null) expect(await second.lost).toMatch(/took over/);
    await Promise.all([second.release(), third?.release()]);
  });
});

describe('a port', () => {
  test('that was asked for and is taken is an error; without a wish the next one is used', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const config = { ...DEFAULT_CONFIG, host: '127.0.0.1', port };
    await expect(choosePort({ ...config, isPortAsked: true })).rejects.toThrow(`port ${port}`);
    expect(await choosePort(config)).toBeGreaterThan(port);
    await new Promise((resolve) => other.close(resolve));
    expect(await choosePort({ ...config, isPortAsked: true })).toBe(port);
  });

  test('of an address that this machine does not have names the setting', async () => {
    const config = { ...DEFAULT_CONFIG, host: '203.0.113.7', port: 4_871 };
    await expect(choosePort(config)).rejects.toThrow(/LETTER_HOST/);
  });
});

test('a server without a built page says so and how to build it', async () => {
  const empty = join(folder, 'no-page');
  mkdirSync(empty);
  const { output, errors } = await start({ PORT: '0', LETTER_DATA: join(folder, 'pageless'), LETTER_CLIENT: empty });
  expect(output).toContain('running');
  expect(errors).toMatch(/No page is built.*LETTER_CLIENT/);
});

describe('a setting', () => {
  test.each(SETTINGS.map(({ name }) => name))('%s that is empty is named, with what to do', (name) => {
    expect(() => readConfig({ [name]: '' })).toThrow(new RegExp(`${name} is empty.*remove it`));
  });

  test.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PORT', '0x10'],
    ['DATABASE_URL', 'mysql://x'],
    ['REDIS_URL', 'http://x'],
    ['LETTER_MEMBER_ADDRESS', 'somewhere'],
    ['LETTER_SEED', 'soon'],
    ['LETTER_RETENTION_DAYS', '-1'],
    ['LETTER_LOG', 'loud'],
    ['LETTER_PROXY', 'yes'],
    ['LETTER_BASE', 'a b'],
    ['LETTER_BASE', '/../x'],
    ['LETTER_FRAMES', 'moodle'],
    ['LETTER_FRAMES', 'https://a.example/course'],
  ])('%s that is wrong (%s) is named, with what it must be', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name} cannot be used.*It must be`));
  });

  test('all that are wrong are told at once, and no password is repeated', () => {
    const secrets = { DATABASE_URL: 'mysql://me:secret@x', REDIS_URL: 'http://me:secret@x' };
    const read = () => readConfig({ PORT: 'x', LETTER_PROXY: 'x', ...secrets });
    expect(read).toThrow(/PORT[^]*DATABASE_URL[^]*LETTER_PROXY/);
    expect(read).not.toThrow(/secret/);
  });

  test('a Redis without a database is refused with what to do', () => {
    expect(() => readConfig({ REDIS_URL: 'redis://localhost' })).toThrow(
      /set DATABASE_URL as well, or remove REDIS_URL/,
    );
  });

  test('a right one is read', () => {
    expect(
      readConfig({ PORT: '80', LETTER_BASE: 'letter', LETTER_FRAMES: 'https://a.example, https://b.example' }),
    ).toMatchObject({
      port: 80,
      isPortAsked: true,
      basePath: '/letter/',
      frameParents: ['https://a.example', 'https://b.example'],
    });
    expect(readConfig({ LETTER_BASE: '/' }).basePath).toBe('/');
  });

  test('a name that is none is told', () => {
    expect(unknownSettings({ LETTER_PROXI: '1', LETTER_PROXY: '1', HOME: '/' })).toEqual(['LETTER_PROXI']);
  });

  test('a Redis that does not answer ends the start with what to do', async () => {
    const opening = openRedis('redis://me:secret@127.0.0.1:1', reporter, 1_000);
    await expect(opening).rejects.toThrow(/^The Redis of REDIS_URL cannot be used: .*ECONNREFUSED.*remove REDIS_URL/);
    await expect(opening).rejects.not.toThrow(/secret/);
  });

  test('that cannot be used ends a start with sentences and no stack', async () => {
    const { code, errors } = await start({ PORT: 'many', LETTER_LOG: '' });
    expect(code).toBe(2);
    expect(errors.trim().split('\n')).toHaveLength(2);
    expect(errors).not.toMatch(/^\s+at /mu);
  });
});
