import { SEATS, err, ok } from '@letter/shared/play';
import { scenarioHash } from '@letter/shared/authority';
import type { FormatId, Result, Scenario, SeatId } from '@letter/shared/play';
import type { LobbyError, Pace, TableInfo } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import { faultWords } from '../table/ports.ts';
import type { SavedEntry } from '../table/ports.ts';
import { Table } from '../table/table.ts';
import type { TablePorts } from '../table/table.ts';
import { Scenarios } from './scenarios.ts';

/** What a new table should be. */
export interface TableWish {
  readonly kind: TableInfo['kind'];
  readonly format: FormatId;
  /** Solo: the seat its person plays. */
  readonly seat: SeatId;
  /** Live unless told. */
  readonly pace?: Pace | undefined;
  /** The world it plays in; the server's own unless told. */
  readonly scenario?: Scenario | undefined;
}

/** What the tables of one server share. */
export interface TablesSetup {
  readonly config: Config;
  readonly scenario: Scenario;
  readonly ports: TablePorts;
  /** Opens the way from clients to a new table. */
  readonly host: (table: Table) => Promise<void>;
}

// A place given by Play now is kept this long for its person; after that somebody else may have it.
const PROMISE_MS = 10_000;
// So many tables are read in one go: fewer questions to the store, and their texts do not fill the memory.
const READ_TOGETHER = 50;
// Nobody is sent to a table that starts before they could be there.
const LAST_CALL_MS = 2_000;

/** The tables that run now, by code. */
export class Tables {
  readonly #setup: TablesSetup;
  readonly #tables = new Map<string, Table>();
  readonly #promises = new Map<string, number[]>();
  /** Ids of tables whose record cannot be read, by code. */
  readonly #damaged = new Map<string, string>();
  #matching: Promise<unknown> = Promise.resolve();
  #isEnding = false;

  constructor(setup: TablesSetup) {
    this.#setup = setup;
  }

  get count(): number {
    return this.#tables.size;
  }

  /** Look a table up by its code in canonical form. */
  find(code: string): Table | null {
    return this.#tables.get(code) ?? null;
  }

  /** Tell whether a code is that of a table whose record cannot be read. */
  isDamaged(code: string): boolean {
    return this.#damaged.has(code);
  }

  /** Enter a new table in the log and open it to clients. */
  async open(wish: TableWish): Promise<Result<Table, LobbyError>> {
    const { config, ports } = this.#setup;
    const scenario = wish.scenario ?? this.#setup.scenario;
    const code = this.#freshCode();
    if (code === null) return err({ code: 'internal' });
    const meta = { id: ports.ids.table(), code, kind: wish.kind, createdAt: ports.clock.now() };
    const settings = {
      meta,
      format: wish.format,
      scenario,
      scenarioHash: scenarioHash(scenario),
      seed: config.seed ?? ports.ids.seed(),
      firstSeat: wish.seat,
      pace: wish.pace,
      times: config.times,
    };
    const table = Table.open(settings, ports);
    const entered = await ports.log.open(table.record, scenario);
    if (!entered.ok) {
      ports.reporter.fault('open-table', entered.error);
      table.close();
      return err({ code: 'store-unavailable' });
    }
    return (await this.#admit(table)) ? ok(table) : err({ code: 'internal' });
  }

  /**
   * Bring back every table that was running when the process last lived; `lastAlive` is when that was, ms since the epoch.
   * One whose record cannot be read is reported and left as it is; the others come back all the same.
   */
  async restore(lastAlive: number): Promise<{ readonly restored: number; readonly damaged: readonly string[] }> {
    const { ports, scenario } = this.#setup;
    const live = await ports.log.live();
    if (!live.ok) throw new Error(`The record of the games cannot be read: ${faultWords(live.error)}.`);
    const scenarios = new Scenarios(ports.log, scenario);
    for (let first = 0; first < live.value.length; first += READ_TOGETHER) {
      const read = await ports.log.resumeMany(live.value.slice(first, first + READ_TOGETHER));
      if (!read.ok) throw new Error(`The record of the games cannot be read: ${faultWords(read.error)}.`);
      for (const entry of read.value) await this.#bringBack(entry, scenarios, lastAlive);
    }
    return { restored: this.#tables.size, damaged: [...this.#damaged.values()] };
  }

  async #bringBack({ id, code, table }: SavedEntry, scenarios: Scenarios, lastAlive: number): Promise<void> {
    const { ports, config } = this.#setup;
    try {
      if (!table.ok) throw new Error(faultWords(table.error));
      const { meta, format, seed, firstSeat, scenarioHash: hash } = table.value.record;
      const world = await scenarios.find(hash);
      const settings = { meta, format, seed, firstSeat, scenarioHash: hash, scenario: world, times: config.times };
      await this.#admit(Table.restore(settings, ports, table.value, lastAlive));
    } catch (error) {
      // Set apart and left as it is: whoever asks for its code is told so, and nobody else is harmed.
      ports.reporter.fault(`restore ${id}`, error);
      this.#damaged.set(code, id);
    }
  }

  async #admit(table: Table): Promise<boolean> {
    this.#tables.set(table.code, table);
    try {
      await this.#setup.host(table);
      return true;
    } catch (error) {
      this.#setup.ports.reporter.fault('host-table', error);
      this.forget(table);
      return false;
    }
  }

  /** From now on tables stop without being closed: they come back with the next process. */
  end(): void {
    this.#isEnding = true;
  }

  /** Find the public table that fills next, or open one; people who ask at the same time meet at it. */
  matchPublic(): Promise<Result<Table, LobbyError>> {
    const matched = this.#matching.then(async (): Promise<Result<Table, LobbyError>> => {
      const waiting = [...this.#tables.values()].find((table) => this.#hasPlace(table));
      const found =
        waiting === undefined ? await this.open({ kind: 'public', format: 'standard', seat: 'us' }) : ok(waiting);
      if (found.ok)
        this.#promises.set(found.value.code, [...this.#promisesOf(found.value.code), this.#setup.ports.clock.now()]);
      return found;
    });
    this.#matching = matched.catch(() => undefined);
    return matched;
  }

  /** A person promised a place has come. */
  keepPromise(code: string): void {
    this.#promises.set(code, this.#promisesOf(code).slice(1));
  }

  /** Stop a table and let its code go. */
  forget(table: Table): void {
    table.close();
    if (!this.#isEnding) void this.#close(table);
    this.#tables.delete(table.code);
    this.#promises.delete(table.code);
  }

  async #close(table: Table): Promise<void> {
    const { log, clock, reporter } = this.#setup.ports;
    const closed = await log.close(table.id, clock.now());
    if (!closed.ok) reporter.fault('close-table', closed.error);
  }

  #hasPlace(table: Table): boolean {
    const { kind, status, deadline } = table.info;
    if (kind !== 'public' || status !== 'waiting') return false;
    if (deadline !== null && deadline - this.#setup.ports.clock.now() < LAST_CALL_MS) return false;
    return table.seated + this.#promisesOf(table.code).length < SEATS.length;
  }

  #promisesOf(code: string): readonly number[] {
    const now = this.#setup.ports.clock.now();
    return (this.#promises.get(code) ?? []).filter((at) => now - at < PROMISE_MS);
  }

  #freshCode(): string | null {
    for (let tries = 0; tries < 50; tries++) {
      const code = this.#setup.ports.ids.code();
      if (!this.#tables.has(code) && !this.#damaged.has(code)) return code;
    }
    return null;
  }
}
