import { err, ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import { foldSession, scenarioHash } from '@letter/shared/authority';
import type { SessionState } from '@letter/shared/authority';
import type { LobbyError } from '@letter/shared/protocol';
import type { LessonTime, SessionSettings } from '@letter/shared/session';
import type { Holding } from '../cluster/ports.ts';
import { soleMember } from '../cluster/sole-member.ts';
import { hashToken } from '../lib/token.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import { faultWords } from '../table/fault-words.ts';
import { Ownership } from '../lobby/ownership.ts';
import type { Hold } from '../lobby/ownership.ts';
import type { LogFault } from '../table/ports.ts';
import type { SavedSession, SessionMeta } from './ports.ts';
import { openingEvents } from './opening-events.ts';
import { Session } from './session.ts';
import type { SessionsSetup } from './sessions-setup.ts';

/** What a new session should be. */
export interface SessionWish {
  readonly settings: SessionSettings;
  readonly lesson: LessonTime;
  /** Name of the host who opens it. */
  readonly host: string;
  readonly scenario: Scenario;
}

/** A session that was opened, with the keys to it, which are told once. */
export interface OpenedSession {
  readonly code: string;
  readonly hostKey: string;
  readonly projectorKey: string;
}

/** The most sessions that run at a time. */
const MOST = 200;

/** The sessions of this server by their codes. */
export class Sessions {
  readonly #setup: SessionsSetup;
  readonly #sessions = new Map<string, Session>();
  readonly #waking = new Map<string, Promise<Result<Session, LobbyError>>>();
  readonly #own: Ownership;
  /** By what each session in memory is owned. */
  readonly #holds = new Map<string, Hold>();
  #isEnding = false;

  constructor(setup: SessionsSetup) {
    this.#own = setup.ownership ?? new Ownership(soleMember(), setup.ports.reporter);
    // Whatever refuses a write of it knows before this process does that another one has it.
    const isElsewhere = (id: string): void => this.#own.refused({ kind: 'session', id });
    this.#setup = { ...setup, ports: { ...setup.ports, isElsewhere } };
    this.#own.onLost((what) => this.#lose(what));
  }

  get count(): number {
    return this.#sessions.size;
  }

  /** The sessions that run in this process. */
  running(): Iterable<Session> {
    return this.#sessions.values();
  }

  /** Find a running session by its code. */
  find(code: string): Session | null {
    return this.#sessions.get(code) ?? null;
  }

  /** Whether a code is that of a session, running or archived; a store that does not answer knows none. */
  async isTaken(code: string): Promise<boolean> {
    if (this.#sessions.has(code)) return true;
    const found = await this.#setup.ports.log.findByCode(code);
    return found.ok && found.value !== null;
  }

  /** How the session with a code stands, without making it run again. */
  async look(code: string): Promise<Result<SessionState, LobbyError>> {
    const here = this.#sessions.get(code);
    if (here !== undefined && !here.isGone) return ok(here.state);
    const saved = await this.#read(code);
    if (!saved.ok) return saved;
    try {
      return ok(foldSession(saved.value.events));
    } catch {
      return err({ code: 'record-damaged' });
    }
  }

  /** Find a session by its code, bringing it back from the record if it was archived. */
  wake(code: string): Promise<Result<Session, LobbyError>> {
    const here = this.#sessions.get(code);
    if (here !== undefined && !here.isGone) return Promise.resolve(ok(here));
    const known = this.#waking.get(code);
    if (known !== undefined) return known;
    const waking = this.#wake(code).finally(() => this.#waking.delete(code));
    this.#waking.set(code, waking);
    return waking;
  }

  /** Enter a new session in the log and open it to clients. */
  async open({ settings, lesson, host, scenario }: SessionWish): Promise<Result<OpenedSession, LobbyError>> {
    const { ports } = this.#setup;
    if (this.#sessions.size >= MOST) return err({ code: 'server-full' });
    const code = await ports.tables.freshCode();
    if (code === null) return err({ code: 'store-unavailable' });
    const meta: SessionMeta = { id: ports.ids.table(), code, createdAt: ports.clock.now() };
    const hostKey = ports.ids.key();
    const projectorKey = ports.ids.key();
    const events = openingEvents(meta, {
      seed: this.#setup.seed ?? ports.ids.seed(),
      scenarioHash: scenarioHash(scenario),
      settings,
      lesson,
      host: { id: 'h1', name: host, keyHash: hashToken(hostKey) },
      projectorHash: hashToken(projectorKey),
    });
    const hold = await this.#own.use({ kind: 'session', id: meta.id });
    if (!hold.ok) return hold;
    const entered = await ports.log.open(meta);
    const written = entered.ok ? await ports.log.append(meta.id, 0, events) : entered;
    if (!written.ok) {
      ports.reporter.fault('open-session', written.error);
      await hold.value.done();
      return err({ code: 'store-unavailable' });
    }
    const admitted = await this.#admit(new Session({ meta, events }, scenario, ports), hold.value);
    return admitted.ok ? ok({ code, hostKey, projectorKey }) : admitted;
  }

  /** Bring back every session that ran when the process last lived; one that cannot be read is reported and left as it is. */
  async restore(): Promise<void> {
    const { log, reporter } = this.#setup.ports;
    const live = await log.live();
    if (!live.ok) throw new SetupFault(`The record of the sessions cannot be read: ${faultWords(live.error)}.`);
    for (const { code } of live.value) {
      const woken = await this.#wake(code);
      if (!woken.ok) reporter.fault(`restore-session ${code}`, woken.error);
    }
  }

  /**
   * Bring a session back that this process has just got from another, with its tables as they were at a time by the steady clock.
   * Resolves with whether this process can read it; throws a sentence if the store does not answer.
   */
  async takeOver(id: string, at: number): Promise<boolean> {
    const { log, tables, reporter } = this.#setup.ports;
    const saved = await log.read(id);
    if (!saved.ok && saved.error.code !== 'damaged') throw new SetupFault(faultWords(saved.error));
    if (!saved.ok) return false;
    if (saved.value === null) return true;
    try {
      foldSession(saved.value.events);
    } catch (error) {
      reporter.fault(`restore ${id}`, error);
      return false;
    }
    // Its tables first: they go on as they were, as after a crash, and are not woken from the archive.
    await tables.takeOver(tablesOf(saved.value), at);
    const woken = await this.wake(saved.value.meta.code);
    if (!woken.ok && woken.error.code === 'store-unavailable') throw new SetupFault('the session cannot be read');
    return true;
  }

  /** The session no longer runs: its code brings it back unless it was deleted. */
  forget(session: Session): void {
    session.close();
    if (this.#sessions.get(session.code) === session) this.#sessions.delete(session.code);
    if (this.#isEnding || session.isLost) return;
    void this.#putAway(session);
  }

  /** Delete the sessions that were archived before a time by the steady clock, with their tables; resolves with their number. */
  async deleteArchived(before: number): Promise<number> {
    const { log } = this.#setup.ports;
    const old = await log.archivedBefore(before);
    if (!old.ok) throw new Error(faultWords(old.error));
    let count = 0;
    for (const id of old.value) {
      const saved = await log.read(id);
      // What cannot be read is kept: nobody knows what belongs to it.
      if (!saved.ok || saved.value === null) continue;
      const hold = await this.#own.use({ kind: 'session', id });
      // Somebody has opened it again.
      if (!hold.ok) continue;
      if (!hold.value.isShared && (await this.#delete(saved.value))) count += 1;
      await hold.value.done();
    }
    return count;
  }

  async #delete(saved: SavedSession): Promise<boolean> {
    const { log, tables, reporter } = this.#setup.ports;
    const gone = await Promise.all(tablesOf(saved).map((table) => tables.deleteRecord(table)));
    if (!gone.every(({ ok: isGone }) => isGone)) return false;
    const removed = await log.remove(saved.meta.id);
    if (!removed.ok) reporter.fault('remove-session', removed.error);
    return removed.ok;
  }

  /** From now on sessions stop without being archived: they come back with the next process. */
  end(): void {
    this.#isEnding = true;
  }

  async #putAway({ id, code }: Session): Promise<void> {
    const { log, clock, reporter } = this.#setup.ports;
    const hold = this.#holds.get(code);
    this.#holds.delete(code);
    const archived = await log.archive(id, clock.steady());
    if (!archived.ok) reporter.fault('archive-session', archived.error);
    await hold?.done();
  }

  /** Another process has it: it stops here at once, and nothing more is written. */
  #lose({ kind, id }: Holding): void {
    const session = [...this.#sessions.values()].find((one) => kind === 'session' && one.id === id);
    if (session === undefined) return;
    this.#holds.delete(session.code);
    this.#partFrom(session);
  }

  /** Stop a session that another process has, and send its people there. */
  #partFrom(session: Session): void {
    session.lose();
    if (this.#setup.partFrom === undefined) this.forget(session);
    else this.#setup.partFrom(session);
  }

  async #read(code: string): Promise<Result<SavedSession, LobbyError>> {
    const { log } = this.#setup.ports;
    const found = await log.findByCode(code);
    const saved = found.ok && found.value !== null ? await log.read(found.value.id) : found;
    return saved.ok && saved.value !== null && 'events' in saved.value ? ok(saved.value) : this.#unknown(saved);
  }

  /** Why there is nothing under a code. */
  #unknown(looked: Result<unknown, LogFault>): Result<never, LobbyError> {
    if (looked.ok) return err({ code: 'unknown-code' });
    this.#setup.ports.reporter.fault('read-session', looked.error);
    return err({ code: looked.error.code === 'damaged' ? 'record-damaged' : 'store-unavailable' });
  }

  async #wake(code: string): Promise<Result<Session, LobbyError>> {
    const { ports } = this.#setup;
    const found = await ports.log.findByCode(code);
    if (!found.ok || found.value === null) return this.#unknown(found);
    const hold = await this.#own.use({ kind: 'session', id: found.value.id });
    if (!hold.ok) return hold;
    const woken = await this.#wakeOwned(code, hold.value);
    if (!woken.ok) await hold.value.done();
    return woken;
  }

  async #wakeOwned(code: string, hold: Hold): Promise<Result<Session, LobbyError>> {
    const { ports, findScenario } = this.#setup;
    // Read after it is ours: till then somebody else may have written.
    const saved = await this.#read(code);
    if (!saved.ok) return saved;
    try {
      const [opened] = saved.value.events;
      // A power cut between the entry and the first event leaves nothing that anybody was told of.
      if (opened?.kind !== 'opened') return err({ code: 'unknown-code' });
      const session = new Session(saved.value, await findScenario(opened.scenarioHash), ports);
      const unarchived = await ports.log.unarchive(session.id);
      if (!unarchived.ok) return err({ code: 'store-unavailable' });
      await session.resume();
      return await this.#admit(session, hold);
    } catch (error) {
      ports.reporter.fault('wake-session', error);
      return err({ code: 'record-damaged' });
    }
  }

  async #admit(session: Session, hold: Hold): Promise<Result<Session, LobbyError>> {
    this.#sessions.set(session.code, session);
    this.#holds.set(session.code, hold);
    try {
      await this.#setup.host(session);
    } catch (error) {
      this.#setup.ports.reporter.fault('host-session', error);
      this.forget(session);
      return err({ code: 'store-unavailable' });
    }
    if (this.#own.has(hold.what) && !session.isLost) return ok(session);
    // Lost while it was read, or while its room was made, which could not be closed before it was there.
    if (this.#holds.get(session.code) === hold) this.#holds.delete(session.code);
    this.#partFrom(session);
    return err({ code: 'store-unavailable' });
  }
}

/** Ids of the tables that a session opened. */
const tablesOf = ({ events }: SavedSession): readonly string[] =>
  events.flatMap((event) => (event.kind === 'table-opened' ? [event.id] : []));
