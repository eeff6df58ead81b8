import { err, ok } from '@letter/shared/play';
import { scenarioHash } from '@letter/shared/authority';
import type { FormatId, Result, Scenario, SeatId } from '@letter/shared/play';
import type { LobbyError, Pace, SeatHolder, TableInfo, TableNotice } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import { faultWords } from '../table/ports.ts';
import type { FoundTable, SavedEntry } from '../table/ports.ts';
import { Table } from '../table/table.ts';
import type { TablePorts } from '../table/table.ts';
import { isAbandoned, noticeOf } from './archived.ts';
import { PublicMatch } from './public-match.ts';
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

// So many tables are read in one go: fewer questions to the store, and their texts do not fill the memory.
const READ_TOGETHER = 50;
/** The tables of this server by their codes: those people are at, and on record those they will come back to. */
export class Tables {
  readonly #setup: TablesSetup;
  readonly #tables = new Map<string, Table>();
  readonly #match: PublicMatch;
  /** Tables that are being brought back, so that people who come together meet at one. */
  readonly #waking = new Map<string, Promise<Result<Table, LobbyError>>>();
  /** Tables that are being laid aside; resolved once they are. */
  readonly #parting = new Map<string, PromiseWithResolvers<void>>();
  /** Ids of tables whose record cannot be read, by code. */
  readonly #damaged = new Map<string, string>();
  readonly #scenarios: Scenarios;
  #matching: Promise<unknown> = Promise.resolve();
  #isEnding = false;

  constructor(setup: TablesSetup) {
    this.#setup = setup;
    this.#match = new PublicMatch(setup.ports.clock);
    this.#scenarios = new Scenarios(setup.ports.log, setup.scenario);
  }

  get count(): number {
    return this.#tables.size;
  }

  /** Find a table that runs by its code in canonical form. */
  find(code: string): Table | null {
    return this.#tables.get(code) ?? null;
  }

  /** Say how the table of a code stands, without bringing it back. */
  async notice(code: string): Promise<Result<TableNotice, LobbyError>> {
    const here = this.#tables.get(code);
    if (here !== undefined && !here.isGone) {
      const { status, seats } = here.info;
      const holder = (seat: SeatId): SeatHolder => seats[seat].controller;
      const held = { us: holder('us'), china: holder('china'), un: holder('un'), dprk: holder('dprk') };
      return ok({ code, status, seats: held });
    }
    const found = await this.#look(code);
    return found.ok ? ok(noticeOf(found.value.record)) : found;
  }

  /** Find a table by its code, bringing it back from the record if it was laid aside. */
  async wake(code: string): Promise<Result<Table, LobbyError>> {
    const here = this.#tables.get(code);
    if (here !== undefined && !here.isGone) return ok(here);
    const known = this.#waking.get(code);
    if (known !== undefined) return known;
    const waking = this.#wake(code).finally(() => this.#waking.delete(code));
    this.#waking.set(code, waking);
    return waking;
  }

  async #wake(code: string): Promise<Result<Table, LobbyError>> {
    // Given up a moment ago: its room has to close before another one can open under its code.
    if (this.#tables.has(code) || this.#parting.has(code)) await this.#partingOf(code).promise;
    const found = await this.#look(code);
    if (!found.ok) return found;
    const { log, clock, reporter } = this.#setup.ports;
    const { id } = found.value;
    const [read, reopened] = [await log.resumeMany([id]), await log.reopen(id)];
    const [entry] = read.ok ? read.value : [];
    if (entry === undefined || !reopened.ok) {
      reporter.fault('wake-table', read.ok ? (reopened.ok ? 'the table is not there' : reopened.error) : read.error);
      return err({ code: 'store-unavailable' });
    }
    const table = await this.#bringBack(entry, clock.now(), isAbandoned(found.value, clock.now()));
    return table === null ? err({ code: 'record-damaged' }) : ok(table);
  }

  async #look(code: string): Promise<Result<FoundTable, LobbyError>> {
    if (this.#damaged.has(code)) return err({ code: 'record-damaged' });
    const { log, reporter } = this.#setup.ports;
    const found = await log.findByCode(code);
    if (found.ok) return found.value === null ? err({ code: 'unknown-code' }) : ok(found.value);
    reporter.fault('find-table', found.error);
    return err({ code: found.error.code === 'damaged' ? 'record-damaged' : 'store-unavailable' });
  }

  /** Enter a new table in the log and open it to clients. */
  async open(wish: TableWish): Promise<Result<Table, LobbyError>> {
    const { config, ports } = this.#setup;
    const scenario = wish.scenario ?? this.#setup.scenario;
    const code = await this.freshCode();
    if (code === null) return err({ code: 'store-unavailable' });
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
    const { ports } = this.#setup;
    const live = await ports.log.live();
    if (!live.ok) throw new Error(`The record of the games cannot be read: ${faultWords(live.error)}.`);
    for (let first = 0; first < live.value.length; first += READ_TOGETHER) {
      const read = await ports.log.resumeMany(live.value.slice(first, first + READ_TOGETHER));
      if (!read.ok) throw new Error(`The record of the games cannot be read: ${faultWords(read.error)}.`);
      for (const entry of read.value) await this.#bringBack(entry, lastAlive);
    }
    return { restored: this.#tables.size, damaged: [...this.#damaged.values()] };
  }

  /** Make a table of its record; one whose record cannot be read is reported and set apart, and nobody else is harmed. */
  async #bringBack({ id, code, table }: SavedEntry, lastAlive: number, isGivenUp = false): Promise<Table | null> {
    const { ports, config } = this.#setup;
    try {
      if (!table.ok) throw new Error(faultWords(table.error));
      const { meta, format, seed, firstSeat, codesOf, scenarioHash: hash } = table.value.record;
      const world = await this.#scenarios.find(hash);
      const own = { meta, format, seed, firstSeat, codesOf, times: config.times };
      const settings = { ...own, scenarioHash: hash, scenario: world };
      const back = Table.restore(settings, ports, table.value, lastAlive);
      // Where nothing was adjudicated yet there is nothing to tell: such a game just goes on.
      if (isGivenUp) await back.breakOff();
      return (await this.#admit(back)) ? back : null;
    } catch (error) {
      ports.reporter.fault(`restore ${id}`, error);
      this.#damaged.set(code, id);
      return null;
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
      const waiting = this.#match.find(this.#tables.values());
      const found =
        waiting === null ? await this.open({ kind: 'public', format: 'standard', seat: 'us' }) : ok(waiting);
      if (found.ok) this.#match.promise(found.value.code);
      return found;
    });
    this.#matching = matched.catch(() => undefined);
    return matched;
  }

  /** A person promised a place has come. */
  keepPromise(code: string): void {
    this.#match.keep(code);
  }

  /** Stop a table and lay it aside: whoever brings its code finds it again. */
  forget(table: Table): void {
    const { code } = table;
    table.close();
    this.#tables.delete(code);
    this.#match.forget(code);
    const parting = this.#partingOf(code);
    const laid = this.#isEnding ? Promise.resolve() : this.#layAside(table);
    void laid.finally(() => {
      this.#parting.delete(code);
      parting.resolve();
    });
  }

  async #layAside(table: Table): Promise<void> {
    const { log, clock, reporter } = this.#setup.ports;
    const closed = await log.close(table.id, clock.now());
    if (!closed.ok) reporter.fault('close-table', closed.error);
  }

  #partingOf(code: string): PromiseWithResolvers<void> {
    const known = this.#parting.get(code) ?? Promise.withResolvers<void>();
    this.#parting.set(code, known);
    return known;
  }

  /** Draw a code that no table bears, running or laid aside; `null` if the store cannot be asked. */
  async freshCode(): Promise<string | null> {
    const { ids, log } = this.#setup.ports;
    for (let tries = 0; tries < 50; tries++) {
      const code = ids.code();
      if (this.#tables.has(code) || this.#damaged.has(code)) continue;
      const found = await log.findByCode(code);
      if (!found.ok) return null;
      if (found.value === null) return code;
    }
    return null;
  }
}
