import { err, ok } from '@letter/shared/play';
import { scenarioHash } from '@letter/shared/authority';
import type { GameSeed } from '@letter/shared/authority';
import type { BotLevel, FormatId, Result, Scenario, SeatId } from '@letter/shared/play';
import type { LobbyError, Pace, SeatHolder, TableInfo, TableNotice } from '@letter/shared/protocol';
import type { Config } from '../config.ts';
import { Table } from '../table/table.ts';
import type { SessionOf } from '../table/ports.ts';
import type { TablePorts } from '../table/table.ts';
import { Archive } from './archive.ts';
import { noticeOf } from './archived.ts';
import { LaidAside } from './laid-aside.ts';
import { freshCode } from './fresh-code.ts';
import { Matchmaking } from './matchmaking.ts';
import { TableQuota } from './table-quota.ts';
import type { PersonMark } from './person-marks.ts';

/** What a new table should be. */
export interface TableWish {
  readonly kind: TableInfo['kind'];
  readonly format: FormatId;
  /** Solo: the seat its person plays. */
  readonly seat: SeatId;
  /** Address of who opens it; the server itself has none. */
  readonly from?: string;
  /** Hash of the token of the device that opens it. */
  readonly makerToken?: string | undefined;
  /** Live by default. */
  readonly pace?: Pace | undefined;
  /** Competent by default. */
  readonly bots?: BotLevel | undefined;
  /** The world it plays in; the server's own unless told. */
  readonly scenario?: Scenario | undefined;
  /** A table of a session: what it is there, its id and code, which are on the session's record, and the common seed. */
  readonly session?:
    | (SessionOf & { readonly tableId: string; readonly tableCode: string; readonly seed: GameSeed })
    | undefined;
}

/** What the tables of one server share. */
export interface TablesSetup {
  readonly config: Config;
  readonly scenario: Scenario;
  readonly ports: TablePorts;
  /** Opens the way from clients to a new table. */
  readonly host: (table: Table) => Promise<void>;
  /** Whether a code is borne by something that is no table. */
  readonly isTaken?: (code: string) => Promise<boolean>;
}

/** The tables of this server by their codes, running and archived. */
export class Tables {
  readonly #setup: TablesSetup;
  readonly #tables = new Map<string, Table>();
  readonly #archive: Archive;
  readonly #matchmaking: Matchmaking;
  readonly #quota: TableQuota;
  readonly #aside: LaidAside;
  /** Tables that are being brought back, so that people who come together meet at one. */
  readonly #waking = new Map<string, Promise<Result<Table, LobbyError>>>();
  /** Tables that are being archived; resolved once they are. */
  readonly #parting = new Map<string, PromiseWithResolvers<void>>();
  #isEnding = false;

  constructor(setup: TablesSetup) {
    this.#setup = setup;
    this.#archive = new Archive({ ports: setup.ports, scenario: setup.scenario, times: setup.config.times });
    this.#matchmaking = new Matchmaking(setup.ports.clock);
    this.#quota = new TableQuota(setup.config.limits);
    this.#aside = new LaidAside(setup.ports.clock, (code) => this.#wakeInTime(code));
  }

  get count(): number {
    return this.#tables.size;
  }

  /** The tables that run in this process. */
  running(): Iterable<Table> {
    return this.#tables.values();
  }

  /** Find a running table by its code in canonical form. */
  find(code: string): Table | null {
    return this.#tables.get(code) ?? null;
  }

  /** The data of a world that a table here plays on, as its hash names it; `null` for any other hash. */
  dataOf(hash: string): unknown {
    return this.#archive.dataOf(hash);
  }

  /** The world with a hash, as a session's tables play it; throws a sentence if it is not on record. */
  findScenario(hash: string): Promise<Scenario> {
    return this.#archive.findScenario(hash);
  }

  /** The state of the table with a code, without making it run again. */
  async notice(code: string): Promise<Result<TableNotice, LobbyError>> {
    const here = this.#tables.get(code);
    if (here !== undefined && !here.isGone) {
      const { info, record } = here;
      const { status, seats } = info;
      const holder = (seat: SeatId): SeatHolder => seats[seat].controller;
      const held = { us: holder('us'), china: holder('china'), un: holder('un'), dprk: holder('dprk') };
      return ok({ code, status, seats: held, lastPlayed: record.lastPlayed ?? null, ...record.stage });
    }
    const found = await this.#archive.find(code);
    return found.ok ? ok(noticeOf(found.value.record)) : found;
  }

  /** Whether the table with a code knows a person by any of some marks; a table that cannot be read knows nobody. */
  async hasPerson(code: string, ...marks: readonly PersonMark[]): Promise<boolean> {
    const here = this.#tables.get(code);
    const record = here === undefined || here.isGone ? await this.#archive.recordOf(code) : here.record;
    return record !== null && record.people.some((person) => marks.some((mark) => mark(person, record)));
  }

  /** Find a table by its code, bringing it back from the record if it was archived. */
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
    const found = await this.#archive.find(code);
    if (!found.ok) return found;
    const table = await this.#archive.bringBack(found.value, this.#aside.besideOf(code));
    if (!table.ok) return table;
    return (await this.#admit(table.value)) ? table : err({ code: 'record-damaged' });
  }

  /** Bring a table back whose deadline is near; resolves with whether it is back or there is none to bring back. */
  async #wakeInTime(code: string): Promise<boolean> {
    try {
      const woken = await this.wake(code);
      return woken.ok || woken.error.code === 'unknown-code' || this.#archive.isDamaged(code);
    } catch (error) {
      this.#setup.ports.reporter.fault('wake-in-time', error);
      return false;
    }
  }

  /** Enter a new table in the log and open it to clients. */
  async open(wish: TableWish): Promise<Result<Table, LobbyError>> {
    const { config, ports } = this.#setup;
    const scenario = wish.scenario ?? this.#setup.scenario;
    const refusal = this.#quota.findRefusal(wish.from ?? null, this.#tables.size);
    if (refusal !== null) return err(refusal);
    const code = wish.session?.tableCode ?? (await this.freshCode());
    if (code === null) return err({ code: 'store-unavailable' });
    const id = wish.session?.tableId ?? ports.ids.table();
    const meta = { id, code, kind: wish.kind, createdAt: ports.clock.now() };
    const settings = {
      meta,
      format: wish.format,
      scenario,
      scenarioHash: scenarioHash(scenario),
      seed: wish.session?.seed ?? config.seed ?? ports.ids.seed(),
      firstSeat: wish.seat,
      pace: wish.pace,
      bots: wish.bots,
      makerToken: wish.makerToken,
      session: sessionOf(wish),
      times: config.times,
    };
    const table = Table.open(settings, ports);
    if (wish.from !== undefined) this.#quota.note(code, wish.from);
    const entered = await ports.log.open(table.record, scenario);
    if (!entered.ok) {
      ports.reporter.fault('open-table', entered.error);
      table.close();
      this.#quota.forget(code);
      return err({ code: 'store-unavailable' });
    }
    return (await this.#admit(table)) ? ok(table) : err({ code: 'internal' });
  }

  /**
   * Bring back every table that was running when the process last lived; `lastAlive` is when that was, ms since the epoch.
   * One whose record cannot be read is reported and left as it is; the others come back all the same.
   */
  async restore(lastAlive: number): Promise<{ readonly restored: number; readonly damaged: readonly string[] }> {
    for await (const table of this.#archive.running(lastAlive)) await this.#admit(table);
    return { restored: this.#tables.size, damaged: this.#archive.damaged };
  }

  async #admit(table: Table): Promise<boolean> {
    this.#tables.set(table.code, table);
    try {
      await this.#setup.host(table);
      this.#aside.forget(table.code);
      return true;
    } catch (error) {
      this.#setup.ports.reporter.fault('host-table', error);
      this.forget(table);
      return false;
    }
  }

  /** Delete what is on record of a table that is not running. */
  async deleteRecord(id: string): Promise<Result<null, LobbyError>> {
    const removed = await this.#setup.ports.log.remove(id);
    if (removed.ok) return ok(null);
    this.#setup.ports.reporter.fault('delete-table', removed.error);
    return err({ code: 'store-unavailable' });
  }

  /** From now on tables stop without being closed: they come back with the next process. */
  end(): void {
    this.#isEnding = true;
    this.#aside.end();
  }

  /** Find the public table that fills next, or open one; people who ask at the same time meet at it. */
  matchPublic(from: string): Promise<Result<Table, LobbyError>> {
    return this.#matchmaking.match(
      from,
      () => this.#tables.values(),
      () => this.open({ from, kind: 'public', format: 'standard', seat: 'us' }),
    );
  }

  /** A person promised a place has come. */
  keepPromise(code: string): void {
    this.#matchmaking.keep(code);
  }

  /** Stop a table and archive it, or lay it aside until its deadline is near; its code makes it run again. */
  forget(table: Table): void {
    const { code } = table;
    table.close();
    this.#tables.delete(code);
    this.#matchmaking.forget(code);
    this.#quota.forget(code);
    const parting = this.#partingOf(code);
    if (table.aside !== null && !this.#isEnding) this.#aside.add(code, table.aside);
    // What was laid aside goes on: it stays among the tables that run.
    const isRunning = this.#isEnding || table.aside !== null;
    const archived = isRunning ? Promise.resolve() : this.#archive.putAway(table);
    void archived.finally(() => {
      this.#parting.delete(code);
      parting.resolve();
    });
  }

  #partingOf(code: string): PromiseWithResolvers<void> {
    const known = this.#parting.get(code) ?? Promise.withResolvers<void>();
    this.#parting.set(code, known);
    return known;
  }

  /** Draw a code that nothing bears, running or archived; `null` if the store cannot be asked. */
  freshCode(): Promise<string | null> {
    const { ports, isTaken } = this.#setup;
    return freshCode(ports, async (code) => {
      if (this.#tables.has(code) || this.#archive.isDamaged(code)) return true;
      return (await isTaken?.(code)) ?? false;
    });
  }
}

function sessionOf({ session }: TableWish): SessionOf | undefined {
  return session === undefined ? undefined : { id: session.id, code: session.code, number: session.number };
}
