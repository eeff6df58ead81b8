import { err, ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import type { LobbyError } from '@letter/shared/protocol';
import { faultWords } from '../table/fault-words.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import type { FoundTable, SavedEntry, TableRecord } from '../table/ports.ts';
import { Table } from '../table/table.ts';
import type { Beside, TablePorts, TableSettings } from '../table/table.ts';
import { Scenarios } from './scenarios.ts';

/** What the archive of one server needs. */
export interface ArchiveSetup {
  readonly ports: TablePorts;
  /** The server's own scenario. */
  readonly scenario: Scenario;
  readonly times: TableSettings['times'];
}

// So many tables are read in one go: fewer questions to the store, and their texts do not fill the memory.
const READ_TOGETHER = 50;

/** The tables on record: restores them from it, and knows those whose record is damaged. */
export class Archive {
  readonly #ports: TablePorts;
  readonly #times: TableSettings['times'];
  readonly #scenarios: Scenarios;
  /** Ids of tables whose record cannot be read, by code. */
  readonly #damaged = new Map<string, string>();

  constructor({ ports, scenario, times }: ArchiveSetup) {
    this.#ports = ports;
    this.#times = times;
    this.#scenarios = new Scenarios(ports.log, scenario);
  }

  /** The data of a world that a table here plays on, as its hash names it; `null` for any other hash. */
  dataOf(hash: string): unknown {
    return this.#scenarios.dataOf(hash);
  }

  /** The world with a hash; throws a sentence if it is not on record. */
  findScenario(hash: string): Promise<Scenario> {
    return this.#scenarios.find(hash);
  }

  /** Ids of the tables whose record could not be read. */
  get damaged(): readonly string[] {
    return [...this.#damaged.values()];
  }

  /** Whether a code is that of a table whose record cannot be read. */
  isDamaged(code: string): boolean {
    return this.#damaged.has(code);
  }

  /** Look a code up. */
  async find(code: string): Promise<Result<FoundTable, LobbyError>> {
    if (this.#damaged.has(code)) return err({ code: 'record-damaged' });
    const { log, reporter } = this.#ports;
    const found = await log.findByCode(code);
    if (found.ok) return found.value === null ? err({ code: 'unknown-code' }) : ok(found.value);
    reporter.fault('find-table', found.error);
    return err({ code: found.error.code === 'damaged' ? 'record-damaged' : 'store-unavailable' });
  }

  /** The record of the table with a code; `null` if there is none that can be read. */
  async recordOf(code: string): Promise<TableRecord | null> {
    const found = await this.#ports.log.findByCode(code);
    return found.ok ? (found.value?.record ?? null) : null;
  }

  /**
   * Restore a table from its record, with what was known beside it if it was laid aside; a game that was played live waits
   * until somebody says that it goes on.
   */
  async bringBack(found: FoundTable, beside?: Beside): Promise<Result<Table, LobbyError>> {
    const { log, clock, reporter } = this.#ports;
    const [read, unarchived] = [await log.resumeMany([found.id]), await log.unarchive(found.id)];
    const [entry] = read.ok ? read.value : [];
    if (entry === undefined || !unarchived.ok) {
      reporter.fault(
        'wake-table',
        read.ok ? (unarchived.ok ? 'the table is not there' : unarchived.error) : read.error,
      );
      return err({ code: 'store-unavailable' });
    }
    const table = await this.#restore(entry, clock.steady(), beside);
    // A look at an old link plays nothing on; what ran in a process that is gone goes on.
    if (found.archivedAt !== null) await table?.rest();
    return table === null ? err({ code: 'record-damaged' }) : ok(table);
  }

  /**
   * Restore every table that was running when the process last lived, one after the other; `lastAlive` is when that was, ms
   * since the epoch. One whose record cannot be read is reported and left out. Throws a sentence if the store does not answer.
   */
  async *running(lastAlive: number): AsyncGenerator<Table> {
    const { log } = this.#ports;
    const live = await log.live();
    if (!live.ok) throw new SetupFault(`The record of the games cannot be read: ${faultWords(live.error)}.`);
    yield* this.read(live.value, lastAlive);
  }

  /** Restore tables by their ids, one after the other, like those that were running. Throws a sentence if the store does not answer. */
  async *read(ids: readonly string[], lastAlive: number): AsyncGenerator<Table> {
    const { log } = this.#ports;
    for (let first = 0; first < ids.length; first += READ_TOGETHER) {
      const read = await log.resumeMany(ids.slice(first, first + READ_TOGETHER));
      if (!read.ok) throw new SetupFault(`The record of the games cannot be read: ${faultWords(read.error)}.`);
      for (const entry of read.value) {
        const table = await this.#restore(entry, lastAlive);
        if (table !== null) yield table;
      }
    }
  }

  /** Archive a table that nobody is at any more. */
  async putAway(table: Table): Promise<void> {
    const { log, clock, reporter } = this.#ports;
    const archived = await log.archive(table.id, clock.steady());
    if (!archived.ok) reporter.fault('archive-table', archived.error);
  }

  async #restore({ id, code, table }: SavedEntry, lastAlive: number, beside?: Beside): Promise<Table | null> {
    try {
      if (!table.ok) throw new Error(faultWords(table.error));
      const { meta, format, seed, firstSeat, codesOf, bots, scenarioHash, session } = table.value.record;
      const scenario = await this.#scenarios.find(scenarioHash);
      const times = this.#times;
      const settings = { meta, format, seed, firstSeat, codesOf, bots, session, times, scenarioHash, scenario };
      return Table.restore(settings, this.#ports, table.value, lastAlive, beside);
    } catch (error) {
      this.#ports.reporter.fault(`restore ${id}`, error);
      this.#damaged.set(code, id);
      return null;
    }
  }
}
