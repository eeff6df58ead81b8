import { err, ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import { foldSession, scenarioHash } from '@letter/shared/authority';
import type { GameSeed, SessionEvent, SessionState } from '@letter/shared/authority';
import type { LobbyError } from '@letter/shared/protocol';
import { SESSION_LIMITS, tablesFor } from '@letter/shared/session';
import type { LessonTime, SessionSettings } from '@letter/shared/session';
import { hashToken } from '../lib/token.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import { faultWords } from '../table/fault-words.ts';
import type { SessionPorts } from './core.ts';
import type { SavedSession, SessionMeta } from './ports.ts';
import { Session } from './session.ts';

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

/** What the sessions of one server share. */
export interface SessionsSetup {
  readonly ports: SessionPorts;
  /** Seed of every session, in tests; `null` draws one each. */
  readonly seed: GameSeed | null;
  /** Finds the world of a session by the hash of its data; throws a sentence if it is not there. */
  readonly findScenario: (hash: string) => Promise<Scenario>;
  /** Opens the way from clients to a session. */
  readonly host: (session: Session) => Promise<void>;
}

/** The most sessions that run at a time. */
const MOST = 200;

/** The sessions of this server by their codes. */
export class Sessions {
  readonly #setup: SessionsSetup;
  readonly #sessions = new Map<string, Session>();
  readonly #waking = new Map<string, Promise<Result<Session, LobbyError>>>();
  #isEnding = false;

  constructor(setup: SessionsSetup) {
    this.#setup = setup;
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
    const at = meta.createdAt;
    const events: readonly SessionEvent[] = [
      {
        kind: 'opened',
        at,
        id: meta.id,
        code,
        seed: this.#setup.seed ?? ports.ids.seed(),
        scenarioHash: scenarioHash(scenario),
        settings,
        lesson,
        host: { id: 'h1', name: host, keyHash: hashToken(hostKey) },
        projectorHash: hashToken(projectorKey),
      },
      {
        kind: 'tables-set',
        at,
        count: tablesFor(Math.min(settings.expected, SESSION_LIMITS.people), settings.perDelegation),
      },
    ];
    const entered = await ports.log.open(meta);
    const written = entered.ok ? await ports.log.append(meta.id, 0, events) : entered;
    if (!written.ok) {
      ports.reporter.fault('open-session', written.error);
      return err({ code: 'store-unavailable' });
    }
    const admitted = await this.#admit(new Session({ meta, events }, scenario, ports));
    return admitted ? ok({ code, hostKey, projectorKey }) : err({ code: 'internal' });
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

  /** The session no longer runs: its code brings it back unless it was deleted. */
  forget(session: Session): void {
    session.close();
    if (this.#sessions.get(session.code) === session) this.#sessions.delete(session.code);
    if (this.#isEnding) return;
    void this.#putAway(session);
  }

  /** Delete the sessions that were archived before a time by the steady clock, with their tables; resolves with their number. */
  async deleteArchived(before: number): Promise<number> {
    const { log, tables, reporter } = this.#setup.ports;
    const old = await log.archivedBefore(before);
    if (!old.ok) throw new Error(faultWords(old.error));
    let count = 0;
    for (const id of old.value) {
      const saved = await log.read(id);
      // What cannot be read is kept: nobody knows what belongs to it.
      if (!saved.ok || saved.value === null) continue;
      const own = saved.value.events.flatMap((event) => (event.kind === 'table-opened' ? [event.id] : []));
      const gone = await Promise.all(own.map((table) => tables.deleteRecord(table)));
      if (!gone.every(({ ok: isGone }) => isGone)) continue;
      const removed = await log.remove(id);
      if (removed.ok) count += 1;
      else reporter.fault('remove-session', removed.error);
    }
    return count;
  }

  /** From now on sessions stop without being archived: they come back with the next process. */
  end(): void {
    this.#isEnding = true;
  }

  async #putAway({ id }: Session): Promise<void> {
    const { log, clock, reporter } = this.#setup.ports;
    const archived = await log.archive(id, clock.steady());
    if (!archived.ok) reporter.fault('archive-session', archived.error);
  }

  async #read(code: string): Promise<Result<SavedSession, LobbyError>> {
    const { log, reporter } = this.#setup.ports;
    const found = await log.findByCode(code);
    const saved = found.ok && found.value !== null ? await log.read(found.value.id) : found;
    if (saved.ok) {
      const { value } = saved;
      return value === null || !('events' in value) ? err({ code: 'unknown-code' }) : ok(value);
    }
    reporter.fault('read-session', saved.error);
    return err({ code: saved.error.code === 'damaged' ? 'record-damaged' : 'store-unavailable' });
  }

  async #wake(code: string): Promise<Result<Session, LobbyError>> {
    const { ports, findScenario } = this.#setup;
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
      return (await this.#admit(session)) ? ok(session) : err({ code: 'internal' });
    } catch (error) {
      ports.reporter.fault('wake-session', error);
      return err({ code: 'record-damaged' });
    }
  }

  async #admit(session: Session): Promise<boolean> {
    this.#sessions.set(session.code, session);
    try {
      await this.#setup.host(session);
      return true;
    } catch (error) {
      this.#setup.ports.reporter.fault('host-session', error);
      this.forget(session);
      return false;
    }
  }
}
