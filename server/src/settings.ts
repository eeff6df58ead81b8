import { parseSeed } from '@letter/shared/authority';
import { resolve } from 'node:path';
import { z } from 'zod';
import { DEFAULT_CONFIG } from './config.ts';
import type { Config } from './config.ts';
import { readRecordStore } from './lib/record-store.ts';
import { SetupFault } from './lib/setup-fault.ts';

interface Setting {
  /** What it sets, and its default. */
  readonly meaning: string;
  /** What its value must be. */
  readonly must: string;
  readonly schema: z.ZodType<Partial<Config>>;
}

const whole = (least: number, most: number) =>
  z.string().trim().regex(/^\d+$/u).transform(Number).pipe(z.number().min(least).max(most));

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const MEMBER_ADDRESS = /^(?:\[[\da-f:.]{2,45}\]|[a-z\d](?:[a-z\d_.-]{0,251}[a-z\d])?):\d{1,5}$/i;

const REDIS_ALONE =
  'REDIS_URL makes several processes one server, and those keep their games in one PostgreSQL database: set DATABASE_URL as well, or remove REDIS_URL for one process alone.';

/** What holds a password, so that no fault repeats it. */
const SECRET = new Set(['DATABASE_URL', 'REDIS_URL']);

/** Every variable that a server reads from its environment. */
const SETTINGS_BY_NAME: Readonly<Record<string, Setting>> = {
  PORT: {
    meaning: 'port to listen on (2567, or the next free one)',
    must: 'a whole number from 0 to 65535; 0 takes any free port',
    schema: whole(0, 65_535).transform((port) => ({ port, isPortAsked: true })),
  },
  LETTER_HOST: {
    meaning: 'address of this machine to listen on (0.0.0.0, all of them)',
    must: 'an address of this machine, such as 127.0.0.1',
    schema: z.string().transform((host) => ({ host })),
  },
  DATABASE_URL: {
    meaning: 'a PostgreSQL database that holds the games, instead of the folder',
    must: 'an address such as postgres://user:password@host:5432/name',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).transform((databaseUrl) => ({ databaseUrl })),
  },
  REDIS_URL: {
    meaning: 'a Redis that makes this process one of several on the database of DATABASE_URL (none)',
    must: 'an address such as redis://user:password@host:6379, with rediss: for a secure line',
    schema: z.url({ protocol: /^rediss?$/ }).transform((redisUrl) => ({ redisUrl })),
  },
  LETTER_MEMBER_ADDRESS: {
    meaning: 'with REDIS_URL: where the other processes reach this one (the address and port it listens on)',
    must: 'a name or address of this machine and a port, such as 10.0.0.5:2567',
    schema: z
      .string()
      .refine((text) => MEMBER_ADDRESS.test(text))
      .transform((memberAddress) => ({ memberAddress })),
  },
  LETTER_DATA: {
    meaning: 'folder of the embedded database (./data)',
    must: 'a folder that this program may write to',
    schema: z.string().transform((folder) => ({ dataDir: resolve(folder) })),
  },
  LETTER_CLIENT: {
    meaning: 'folder of the built client (client/dist)',
    must: 'the folder of the built client',
    schema: z.string().transform((folder) => ({ clientDir: resolve(folder) })),
  },
  LETTER_SEED: {
    meaning: 'seed of every new table, for tests; drawn for each unless set',
    must: 'a whole number, or 32 digits from 0 to f',
    schema: z
      .string()
      .transform((text) => parseSeed(text))
      .refine((seed) => seed !== null)
      .transform((seed) => ({ seed })),
  },
  LETTER_LRS: {
    meaning: 'a learning record store to which hosts may send what their class did (none)',
    must: 'an address such as https://key:secret@host/xapi/',
    schema: z
      .string()
      .transform((text) => readRecordStore(text))
      .refine((store) => store !== null)
      .transform((recordStore) => ({ recordStore })),
  },
  LETTER_RETENTION_DAYS: {
    meaning: 'days the record of a table that has ended is kept; 0 keeps it for ever (365)',
    must: 'a whole number of days from 0 to 36500; 0 keeps every record for ever',
    schema: whole(0, 36_500).transform((retentionDays) => ({ retentionDays })),
  },
  LETTER_LOG: {
    meaning: 'silent, error, warn, info or debug, on standard error (warn)',
    must: 'silent, error, warn, info or debug',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).transform((logLevel) => ({ logLevel })),
  },
  LETTER_METRICS: {
    meaning: 'port, or address:port, at which Prometheus reads figures under /metrics (none)',
    must: 'a port such as 9464, on this machine alone, or an address and a port such as 0.0.0.0:9464',
    schema: z
      .string()
      .trim()
      .regex(/^(?:(?:\[[\da-f:.]+\]|[\w.-]+):)?\d{1,5}$/iu)
      .transform((text) => ({
        host: text.replace(/:?\d+$/u, '').replace(/^\[|\]$/gu, ''),
        port: Number(/\d+$/u.exec(text)?.[0]),
      }))
      .refine(({ port }) => port <= 65_535)
      .transform(({ host, port }) => ({ metrics: { host: host === '' ? '127.0.0.1' : host, port } })),
  },
  LETTER_PROXY: {
    meaning: '1 trusts the address and the host name that a proxy in front reports (0)',
    must: '1 behind a proxy that sets X-Forwarded-For and X-Forwarded-Host, otherwise 0',
    schema: z.enum(['0', '1']).transform((told) => ({ behindProxy: told === '1' })),
  },
  LETTER_HOSTS: {
    meaning: 'names that people open the game by, separated by commas; addresses and local names need none (none)',
    must: 'names such as game.example.org or *.example.org, without ports, separated by commas',
    schema: z
      .string()
      .transform((text) => text.split(',').map((name) => name.trim().toLowerCase()))
      .refine((names) => names.every((name) => /^(?:\*\.)?[a-z\d_](?:[a-z\d_.-]*[a-z\d_])?$/u.test(name)))
      .transform((hosts) => ({ hosts })),
  },
  LETTER_BASE: {
    meaning: 'path under which a proxy serves the game, such as /letter (/)',
    must: 'a path such as /letter, of letters, digits, dots, dashes and slashes',
    schema: z
      .string()
      .regex(/^\/?(?:[\w.-]+\/?)*$/u)
      .refine((path) => !/(?:^|\/)\.{1,2}(?:\/|$)/u.test(path))
      .transform((path) => ({ basePath: `/${path}/`.replaceAll(/\/+/gu, '/') })),
  },
  LETTER_FRAMES: {
    meaning: 'sites whose pages may show the game in a frame, separated by commas (none)',
    must: 'origins such as https://moodle.example.edu, separated by commas',
    schema: z
      .string()
      .transform((text) => text.split(',').map((origin) => origin.trim()))
      .refine((origins) => origins.every(isOrigin))
      .transform((frameParents) => ({ frameParents })),
  },
};

/** The variables that a server reads, each with what it sets and its default. */
export const SETTINGS: readonly { readonly name: string; readonly meaning: string }[] = Object.entries(
  SETTINGS_BY_NAME,
).map(([name, { meaning }]) => ({ name, meaning }));

/** Read the settings from the environment; throws a `SetupFault` that names every variable that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  let config: Config = { ...DEFAULT_CONFIG, dataDir: resolve('./data') };
  for (const [name, { must, schema }] of Object.entries(SETTINGS_BY_NAME)) {
    const value = env[name];
    if (value === undefined) continue;
    const read = schema.safeParse(value);
    if (value.trim() !== '' && read.success) config = { ...config, ...read.data };
    else faults.push(faultOf(name, value, must));
  }
  if (faults.length === 0 && config.redisUrl !== null && config.databaseUrl === null) faults.push(REDIS_ALONE);
  if (faults.length > 0) throw new SetupFault(faults.join('\n'));
  return config;
}

function faultOf(name: string, value: string, must: string): string {
  const remedy = `It must be ${must}. Correct it, or remove it for the default.`;
  if (value.trim() === '') return `The setting ${name} is empty. ${remedy}`;
  return `The setting ${name} cannot be used${SECRET.has(name) ? '' : ` as "${value}"`}. ${remedy}`;
}

/** Names in an environment that look like settings of a server and are none, such as misspelt ones. */
export const unknownSettings = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(env).filter((name) => name.startsWith('LETTER_') && SETTINGS_BY_NAME[name] === undefined);
