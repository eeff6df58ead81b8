import type { Seed } from '@letter/shared/authority';
import { fileURLToPath } from 'node:url';
import type { RecordStore } from './lib/record-store.ts';

/** How often a thing may be done by one address. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/** Everything that can be set from outside, with its unit in its name. */
export interface Config {
  readonly port: number;
  /** Whether the port was asked for: a busy one is then an error, and otherwise the next free one is taken. */
  readonly isPortAsked: boolean;
  readonly host: string;
  /** Address of a PostgreSQL database that holds the log instead; `null` for the file. */
  readonly databaseUrl: string | null;
  /** Address of the Redis that makes this process one of several on that database; `null` for a server that is alone. */
  readonly redisUrl: string | null;
  /** Where the other processes reach this one, as `host:port`; `null` for the address it listens on. */
  readonly memberAddress: string | null;
  /** Folder of the event log; `null` keeps the log in memory. */
  readonly dataDir: string | null;
  /** Folder of the built client; `null` serves none. */
  readonly clientDir: string | null;
  /** Seed of every new table, in tests; `null` draws one each. */
  readonly seed: Seed | null;
  /** Days the record of a table that has ended is kept; 0 keeps it for ever. */
  readonly retentionDays: number;
  /** Where hosts may send what their class did, as statements; `null` for nowhere. */
  readonly recordStore: RecordStore | null;
  readonly logLevel: string;
  /** Where Prometheus reads figures; `null` for nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Trust the address a proxy in front reports. */
  readonly behindProxy: boolean;
  /** Path under which the game is served, with a slash at both ends. */
  readonly basePath: string;
  /** Origins whose pages may show the game in a frame. */
  readonly frameParents: readonly string[];
  /** Names that the server goes by, beside addresses and the names of a local network; `*.` stands for what lies under one. */
  readonly hosts: readonly string[];
  readonly limits: {
    readonly wrongCodes: Allowance;
    readonly newTables: Allowance;
    readonly playNow: Allowance;
    /** Files brought in: each is played again from its beginning, which takes a tenth of a second. */
    readonly imports: Allowance;
    /** Tables that run at a time, and those of them that one address opened. */
    readonly tables: number;
    readonly tablesOfAddress: number;
    /** Requests of a connection that are answered in one second; more of them wait. */
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
  isPortAsked: false,
  host: '0.0.0.0',
  databaseUrl: null,
  redisUrl: null,
  memberAddress: null,
  dataDir: './data',
  clientDir: fileURLToPath(new URL('../../client/dist', import.meta.url)),
  seed: null,
  retentionDays: 365,
  recordStore: null,
  logLevel: 'warn',
  metrics: null,
  behindProxy: false,
  basePath: '/',
  frameParents: [],
  hosts: [],
  limits: {
    wrongCodes: { points: 60, seconds: 60 },
    newTables: { points: 60, seconds: 60 },
    playNow: { points: 600, seconds: 60 },
    imports: { points: 20, seconds: 60 },
    tables: 5_000,
    tablesOfAddress: 400,
    messagesPerSecond: 20,
  },
  times: { publicStartMs: 15_000, graceMs: 60_000, botReplyMs: 1_500, idleMs: 30 * 60_000, overMs: 10 * 60_000 },
};
