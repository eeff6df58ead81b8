import { err, ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import type { LobbyError, TableNotice } from '@letter/shared/protocol';
import type { Holding } from '../cluster/ports.ts';
import { soleMember } from '../cluster/sole-member.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import { Table } from '../table/table.ts';
import type { TablePorts } from '../table/table.ts';
import { Archive } from './archive.ts';
import { noticeOf, noticeOfRunning } from './archived.ts';
import { LaidAside } from './laid-aside.ts';
import { freshCode } from './fresh-code.ts';
import { Matchmaking } from './matchmaking.ts';
import { holdingOf, isSame, Ownership } from './ownership.ts';
import type { Hold } from './ownership.ts';
import { settingsOf } from './table-wish.ts';
import type { TablesSetup } from './tables-setup.ts';
import type { TableWish } from './table-wish.ts';
import { Partings } from './partings.ts';
import { TableQuota } from './table-quota.ts';
import type { PersonMark } from './person-marks.ts';

/** The tables of this server by their codes, running and archived. */
export class Tables {
  readonly #setup: TablesSetup;
  readonly #tables = new Map<string, Table>();
  readonly #archive: Archive;
  /** Who is promised a place at a public table. */
  readonly matchmaking: Matchmaking;
  readonly #quota: TableQuota;
  readonly #aside: LaidAside;
  readonly #own: Ownership;
  /** By what each table in memory, or laid aside, is owned; by code. */
  readonly #holds = new Map<string, Hold>();
  /** Tables that are being brought back, so that people who come together meet at one. */
  readonly #waking = new Map<string, Promise<Result<Table, LobbyError>>>();
  readonly #partings = new Partings();
  #isEnding = false;

  constructor(setup: TablesSetup) {
    const ports: TablePorts = { ...setup.ports, isElsewhere: (id) => this.#refused(id) };
    this.#setup = { ...setup, ports };
    this.#archive = new Archive({ ports, scenario: setup.scenario, times: setup.config.times });
    this.matchmaking = new Matchmaking(setup.ports.clock);
    this.#quota = new TableQuota(setup.config.limits, setup.opened);
    this.#aside = new LaidAside(setup.ports.clock, (code) => this.#wakeInTime(code));
    this.#own = setup.ownership ?? new Ownership(soleMember(), setup.ports.reporter);
    this.#own.onLost((what) => this.#lose(what));
  }

  get count(): number {
    return this.#tables.size;
  }

  /** The tables that run in this process. */
  running(): Iterable<Table> {
    return this.#tables.values();
  }

  /** Ids of the tables whose record could not be read. */
  get damaged(): readonly string[] {
    return this.#archive.damaged;
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
    if (here !== undefined && !here.isGone) return ok(noticeOfRunning(here));
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
    if (this.#tables.has(code) || this.#partings.has(code)) await this.#partings.of(code);
    const found = await this.#archive.find(code);
    if (!found.ok) return found;
    const hold = await this.#own.use(holdingOf(found.value.record));
    if (!hold.ok) return hold;
    const table = await this.#archive.bringBack(found.value, this.#aside.besideOf(code));
    if (!table.ok) {
      await hold.value.done();
      return table;
    }
    return this.#admit(table.value, hold.value);
  }

  /** Own a table that is entered by other means than here, until it is woken. */
  own(id: string): Promise<Result<Hold, LobbyError>> {
    return this.#own.use({ kind: 'table', id });
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
    const id = wish.session?.tableId ?? this.#setup.ports.ids.table();
    const refusal = await this.#quota.take(id, wish.from ?? null, this.#tables.size);
    if (refusal !== null) return err(refusal);
    const opened = await this.#open(id, wish);
    if (!opened.ok) this.#quota.forget(id);
    return opened;
  }

  async #open(id: string, wish: TableWish): Promise<Result<Table, LobbyError>> {
    const { config, ports } = this.#setup;
    const scenario = wish.scenario ?? this.#setup.scenario;
    const code = wish.session?.tableCode ?? (await this.freshCode());
    if (code === null) return err({ code: 'store-unavailable' });
    const meta = { id, code, kind: wish.kind, createdAt: ports.clock.now() };
    const seed = wish.session?.seed ?? config.seed ?? ports.ids.seed();
    const settings = { ...settingsOf(wish, scenario), meta, seed, times: config.times };
    const hold = await this.#own.use(holdingOf(settings));
    if (!hold.ok) return hold;
    const table = Table.open(settings, ports);
    const entered = await ports.log.open(table.record, scenario);
    if (!entered.ok) {
      ports.reporter.fault('open-table', entered.error);
      table.close();
      await hold.value.done();
      return err({ code: 'store-unavailable' });
    }
    return this.#admit(table, hold.value);
  }

  /** Bring back every table that ran when the process last lived (`lastAlive`, ms since the epoch); one that cannot be read is reported. */
  async restore(lastAlive: number): Promise<void> {
    for await (const table of this.#archive.running(lastAlive)) await this.#bringBack(table);
  }

  /** Bring back tables got from another process, as they were at a time by the steady clock; resolves with whether all can be read. */
  async takeOver(ids: readonly string[], at: number): Promise<boolean> {
    for await (const table of this.#archive.read(ids, at)) await this.#bringBack(table);
    return ids.every((id) => !this.damaged.includes(id));
  }

  async #bringBack(table: Table): Promise<void> {
    const { code } = table;
    const here = this.#tables.get(code);
    let back = this.#waking.get(code);
    // Whoever asks for it meanwhile meets at it.
    if (back !== undefined || here?.isGone === false) table.close();
    else {
      back = this.#comeBack(table).finally(() => this.#waking.delete(code));
      this.#waking.set(code, back);
    }
    const come = await back;
    if (come?.ok === false) throw new SetupFault(`the table ${table.id} did not come back: ${come.error.code}`);
  }

  async #comeBack(table: Table): Promise<Result<Table, LobbyError>> {
    const { code } = table;
    if (this.#tables.has(code) || this.#partings.has(code)) await this.#partings.of(code);
    const hold = await this.#own.use(holdingOf(table.record));
    if (hold.ok) return this.#admit(table, hold.value);
    table.close();
    return hold;
  }

  async #admit(table: Table, hold: Hold): Promise<Result<Table, LobbyError>> {
    // While it was laid aside it was ours.
    const before = this.#holds.get(table.code);
    this.#tables.set(table.code, table);
    this.#holds.set(table.code, hold);
    await before?.done();
    try {
      await this.#setup.host(table);
      this.#aside.forget(table.code);
    } catch (error) {
      this.#setup.ports.reporter.fault('host-table', error);
      this.forget(table);
      return err({ code: 'store-unavailable' });
    }
    if (this.#own.has(hold.what) && !table.isLost) return ok(table);
    // Lost while it was read, or while its room was made, which could not be closed before it was there.
    if (this.#holds.get(table.code) === hold) this.#holds.delete(table.code);
    this.#partFrom(table);
    return err({ code: 'store-unavailable' });
  }

  /** Stop a table that another process has, and send its people there. */
  #partFrom(table: Table): void {
    table.lose();
    if (this.#setup.partFrom === undefined) this.forget(table);
    else this.#setup.partFrom(table);
  }

  /** The store refused what a table would write, since another process has it. */
  #refused(id: string): void {
    for (const table of this.#tables.values()) if (table.id === id) this.#own.refused(holdingOf(table.record));
  }

  /** Another process has it: what runs here of it stops at once, and nothing more is written. */
  #lose(what: Holding): void {
    for (const [code, hold] of this.#holds) {
      if (!isSame(hold.what, what)) continue;
      this.#holds.delete(code);
      this.#aside.forget(code);
      const table = this.#tables.get(code);
      if (table !== undefined) this.#partFrom(table);
    }
  }

  /** Delete what is on record of a table that is not running. */
  async deleteRecord(id: string): Promise<Result<null, LobbyError>> {
    const removed = await this.#setup.ports.log.remove(id);
    if (!removed.ok) this.#setup.ports.reporter.fault('delete-table', removed.error);
    return removed.ok ? ok(null) : err({ code: 'store-unavailable' });
  }

  /** From now on tables stop without being closed: they come back with the next process. */
  end(): void {
    this.#isEnding = true;
    this.#aside.end();
  }

  /** Find the public table that fills next, or open one; people who ask at the same time meet at it. */
  matchPublic(from: string): Promise<Result<Table, LobbyError>> {
    return this.matchmaking.match(
      from,
      () => this.#tables.values(),
      () => this.open({ from, kind: 'public', format: 'standard', seat: 'us' }),
    );
  }

  /** Stop a table and archive it, or lay it aside until its deadline is near; its code makes it run again. */
  forget(table: Table): void {
    const { code } = table;
    table.close();
    this.#tables.delete(code);
    this.matchmaking.forget(code);
    this.#quota.forget(table.id);
    // What was laid aside goes on: it stays among the tables that run, and ours.
    const isAside = table.aside !== null && !this.#isEnding && !table.isLost;
    if (table.aside !== null && isAside) this.#aside.add(code, table.aside);
    this.#partings.begin(code, this.#isEnding || isAside || table.isLost ? Promise.resolve() : this.#putAway(table));
  }

  async #putAway(table: Table): Promise<void> {
    const hold = this.#holds.get(table.code);
    this.#holds.delete(table.code);
    await this.#archive.putAway(table);
    await hold?.done();
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
