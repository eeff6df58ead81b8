import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** How often a thing may be done by one address. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/** Everything that can be set from outside, with its unit in its name. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address of a PostgreSQL database that holds the log instead; `null` for the file. */
  readonly databaseUrl: string | null;
  /** Folder of the event log; `null` keeps the log in memory. */
  readonly dataDir: string | null;
  /** Folder of the built client; `null` serves none. */
  readonly clientDir: string | null;
  /** Seed of every new table, in tests; `null` draws one each. */
  readonly seed: number | null;
  /** Days the record of a table that has ended is kept; 0 keeps it for ever. */
  readonly retentionDays: number;
  readonly logLevel: string;
  /** Trust the address a proxy in front reports. */
  readonly behindProxy: boolean;
  readonly limits: {
    readonly wrongCodes: Allowance;
    readonly newTables: Allowance;
    readonly playNow: Allowance;
    /** Files brought in: each is played again from its beginning, which takes a tenth of a second. */
    readonly imports: Allowance;
    /** Messages a connection may send in one second; more closes it. */
    readonly messagesPerSecond: number;
  };
  readonly times: {
    /** From the first person at a public table to its start. */
    readonly publicStartMs: number;
    /** From the last person of a seat going away to the advisor covering it. */
    readonly graceMs: number;
    /** From a person's act to the bots' answer. */
    readonly botReplyMs: number;
    /** A table without people is given up after this; one that is over, sooner. */
    readonly idleMs: number;
    readonly overMs: number;
  };
}

/** The settings of a server that was told nothing. */
export const DEFAULT_CONFIG: Config = {
  port: 2567,
  host: '0.0.0.0',
  databaseUrl: null,
  dataDir: './data',
  clientDir: fileURLToPath(new URL('../../client/dist', import.meta.url)),
  seed: null,
  retentionDays: 365,
  logLevel: 'warn',
  behindProxy: false,
  limits: {
    wrongCodes: { points: 60, seconds: 60 },
    newTables: { points: 60, seconds: 60 },
    playNow: { points: 600, seconds: 60 },
    imports: { points: 20, seconds: 60 },
    messagesPerSecond: 20,
  },
  times: { publicStartMs: 15_000, graceMs: 60_000, botReplyMs: 1_500, idleMs: 30 * 60_000, overMs: 10 * 60_000 },
};

const ENV = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe('port to listen on; the next free one if it is busy (2567)'),
  LETTER_HOST: z.string().min(1).optional().describe('address to listen on (0.0.0.0)'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('a PostgreSQL database that holds the games, instead of the folder'),
  LETTER_DATA: z.string().min(1).optional().describe('folder of the embedded database (./data)'),
  LETTER_CLIENT: z.string().min(1).optional().describe('folder of the built client (client/dist)'),
  LETTER_SEED: z.coerce.number().int().optional().describe('seed of every new table; drawn for each unless set'),
  LETTER_RETENTION_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(36_500)
    .optional()
    .describe('days the record of a table that has ended is kept; 0 keeps it for ever (365)'),
  LETTER_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .optional()
    .describe('silent, error, warn, info or debug, on standard error (warn)'),
  LETTER_PROXY: z.enum(['0', '1']).optional().describe('1 trusts the address that a proxy in front reports (0)'),
});

/** The variables that a server reads, each with what it sets and its default. */
export const SETTINGS: readonly { readonly name: string; readonly meaning: string }[] = Object.entries(ENV.shape).map(
  ([name, { description }]) => ({ name, meaning: description ?? '' }),
);

/** Read the settings from the environment; throws a sentence that names the first variable that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = ENV.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${issue?.path.join('.') ?? '?'} cannot be used: ${issue?.message ?? 'unreadable'}.`);
  }
  const told = parsed.data;
  return {
    ...DEFAULT_CONFIG,
    port: told.PORT ?? DEFAULT_CONFIG.port,
    host: told.LETTER_HOST ?? DEFAULT_CONFIG.host,
    databaseUrl: told.DATABASE_URL ?? null,
    dataDir: resolve(told.LETTER_DATA ?? './data'),
    clientDir: told.LETTER_CLIENT === undefined ? DEFAULT_CONFIG.clientDir : resolve(told.LETTER_CLIENT),
    seed: told.LETTER_SEED ?? null,
    retentionDays: told.LETTER_RETENTION_DAYS ?? DEFAULT_CONFIG.retentionDays,
    logLevel: told.LETTER_LOG ?? DEFAULT_CONFIG.logLevel,
    behindProxy: told.LETTER_PROXY === '1',
  };
}
