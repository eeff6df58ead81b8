import type { Scenario } from '@letter/shared/play';
import type { CountsElsewhere } from '../cluster/ports.ts';
import type { Config } from '../config.ts';
import type { Table, TablePorts } from '../table/table.ts';
import type { Ownership } from './ownership.ts';

/** What the tables of one server share. */
export interface TablesSetup {
  readonly config: Config;
  readonly scenario: Scenario;
  readonly ports: TablePorts;
  /** Opens the way from clients to a new table. */
  readonly host: (table: Table) => Promise<void>;
  /** Whether a code is borne by something that is no table. */
  readonly isTaken?: (code: string) => Promise<boolean>;
  /** Who owns what, where other processes share the record. */
  readonly ownership?: Ownership;
  /** What the other processes have opened for each address. */
  readonly opened?: CountsElsewhere | null;
  /** Closes the way to a table that another process has, which is forgotten then. */
  readonly partFrom?: (table: Table) => void;
}
