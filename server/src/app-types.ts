import type { Socket } from 'node:net';
import type { Scenario } from '@letter/shared/play';
import type { Config } from './config.ts';
import type { DoorLimits } from './http/front-door.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { Tables } from './lobby/tables.ts';
import type { Store } from './session/ports.ts';
import type { Sessions } from './session/sessions.ts';
import type { Advisor, Clock, EventLog, Ids, Reporter } from './table/ports.ts';
import type { WhatIfs } from './table/what-if-ports.ts';

/** What a server is made of; tests bring their own clock, ids, log and advisor. */
export interface AppSetup {
  readonly config: Config;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly advisor: Advisor;
  readonly reporter: Reporter;
  /** Left out: threads of its own. */
  readonly whatIfs?: WhatIfs;
  /** Left out: nothing is counted. */
  readonly metrics?: Metrics | null;
  /** Left out: PostgreSQL where an address is given, else SQLite in the data folder, or memory without one. */
  readonly log?: EventLog & Partial<Store>;
  /** Left out: those of a server for classes. */
  readonly doorLimits?: DoorLimits;
}

/** A whole server. One process holds one at a time: the real-time library allows no more. */
export interface App {
  /** Bring the tables back and let everybody in; resolves with the port, rejects with a `SetupFault` that says what to do. */
  listen(): Promise<number>;
  /** End. One of several processes hands its tables over first; `onDraining` is called once it takes nothing new. */
  close(onDraining?: () => void): Promise<void>;
  /** Take a connection that another process accepted, with what that read of it. */
  take(connection: Socket, first: Buffer): void;
  /** Its id among the processes of its server. */
  readonly member: string;
  readonly tables: Tables;
  readonly sessions: Sessions;
  /** Resolves with a sentence if another server took the record over: this one must end. */
  readonly lost: Promise<string>;
}
