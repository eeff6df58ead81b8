import { ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import { foldSession } from '@letter/shared/authority';
import type { SessionState } from '@letter/shared/authority';
import type { SessionRefusal } from '@letter/shared/protocol';
import { hashRejoin } from '../lib/rejoin-code.ts';
import { LessonClock } from './lesson-clock/lesson-clock.ts';
import { lessonDesk } from './lesson-desk.ts';
import { Recent } from '../lib/recent.ts';
import { answerRequest } from './answer-request.ts';
import type { Audience, SessionCore, SessionParting, SessionPorts } from './core.ts';
import { enter } from './enter.ts';
import type { Comer, EntryRefusal } from './enter.ts';
import type { SavedSession, SessionPublisher } from './ports.ts';
import { touch } from './publish.ts';
import { enqueue } from './queue.ts';
import type { SessionRequest } from './request.ts';
import { SteadyCards } from './steady-cards.ts';
import { resumeTables } from './start-tables.ts';
import { giveUp, stopTimers, watchSession } from './watch.ts';
import { lookAgain } from './follow-table.ts';
import { noteCome, noteGone, stayedOf } from './stayed.ts';

const MOST_ASKED = 60;
const WHILE_MS = 10_000;

/** One session and the people in it. It knows no transport, and its methods run one at a time. */
export class Session {
  readonly #core: SessionCore;

  /** Throws if the record cannot be folded. */
  constructor({ meta, events }: SavedSession, scenario: Scenario, ports: SessionPorts) {
    this.#core = {
      meta,
      ports,
      scenario,
      state: foldSession(events),
      sequence: events.length,
      isBehind: false,
      here: new Map(),
      since: new Map(),
      tables: new Map(),
      looks: new Map(),
      cards: new SteadyCards(),
      lesson: null,
      publisher: null,
      onParted: null,
      onGone: null,
      asked: new Recent(MOST_ASKED, WHILE_MS),
      queue: Promise.resolve(),
      skew: ports.clock.now() - ports.clock.steady(),
      isGone: false,
      isLost: false,
      isDeleted: false,
      cooling: null,
      isDirty: false,
      idle: null,
      pulse: null,
      slow: null,
      told: null,
    };
    this.#core.lesson = new LessonClock(lessonDesk(this.#core));
  }

  get id(): string {
    return this.#core.meta.id;
  }

  get code(): string {
    return this.#core.meta.code;
  }

  /** The world that its tables play in. */
  get scenario(): Scenario {
    return this.#core.scenario;
  }

  get state(): SessionState {
    return this.#core.state;
  }

  /** Milliseconds that each participant's pages were open until now, by their ids. */
  get stayed(): ReadonlyMap<string, number> {
    return stayedOf(this.#core);
  }

  /** Whether a key is one of a host. */
  isHost(keyHash: string): boolean {
    return this.#core.state.hosts.some((host) => host.keyHash === keyHash);
  }

  /** Whether the session was given up or deleted. */
  get isGone(): boolean {
    return this.#core.isGone;
  }

  /** Bring back what goes on by itself: the tables, and the clock over them. */
  resume(): Promise<void> {
    return enqueue(this.#core, async () => {
      await resumeTables(this.#core);
      await this.#core.lesson?.run();
      watchSession(this.#core);
    });
  }

  /** Set where snapshots go, what happens once the session is given up, and who is told whose connection ends. */
  attach(
    publisher: SessionPublisher,
    onGone: () => void,
    onParted: (id: string, why: SessionParting) => void = () => undefined,
  ): void {
    Object.assign(this.#core, { publisher, onGone, onParted });
    touch(this.#core);
  }

  /** Whether a device is that of somebody of the session, hosts included. */
  knows(tokenHash: string): boolean {
    const { people, hosts, projectorHash } = this.#core.state;
    return (
      projectorHash === tokenHash ||
      hosts.some(({ keyHash }) => keyHash === tokenHash) ||
      people.some((one) => one.tokenHash === tokenHash && !one.isRemoved)
    );
  }

  /** Whether a personal code is that of somebody of the session. */
  knowsCode(code: string): boolean {
    const hash = hashRejoin(this.#core.meta.id, code);
    return this.#core.state.people.some(({ codeHash }) => codeHash === hash);
  }

  /** Let somebody in, or say why not. */
  enter(comer: Comer): Promise<Result<Audience, EntryRefusal>> {
    return enqueue(this.#core, () => enter(this.#core, comer));
  }

  /** A connection of somebody who was let in is there. */
  arrive(audience: Audience): void {
    const { here } = this.#core;
    if (audience.kind !== 'projector') here.set(audience.id, (here.get(audience.id) ?? 0) + 1);
    noteCome(this.#core, audience);
    lookAgain(this.#core, audience);
    watchSession(this.#core);
    touch(this.#core);
  }

  /** A connection is gone. */
  depart(audience: Audience): void {
    const { here } = this.#core;
    if (audience.kind !== 'projector') {
      const left = (here.get(audience.id) ?? 1) - 1;
      if (left > 0) here.set(audience.id, left);
      else here.delete(audience.id);
    }
    noteGone(this.#core, audience);
    lookAgain(this.#core, audience);
    watchSession(this.#core);
    touch(this.#core);
  }

  /** Answer a well-formed request; a fault of ours is reported and answered `internal`. */
  async request(audience: Audience, request: SessionRequest): Promise<Result<unknown, SessionRefusal>> {
    // The time is told at once: a page reckons with how long its answer took.
    if (request.name === 'session.time') return ok({ now: this.#core.ports.clock.steady() });
    if (request.name === 'host.what-if') {
      // It begins in its turn, and nobody waits in the queue until it is worked out.
      const { answer } = await enqueue(this.#core, () => ({
        answer: answerRequest(this.#core, audience, request),
      }));
      return answer;
    }
    return enqueue(this.#core, () => answerRequest(this.#core, audience, request));
  }

  /** Disconnect everybody and give the session up, as when nobody has been in it for a long time. */
  giveUp(): void {
    giveUp(this.#core);
  }

  /** Whether another process has the session. */
  get isLost(): boolean {
    return this.#core.isLost;
  }

  /** Another process has the session: stop at once; the log takes nothing more of it. */
  lose(): void {
    this.#core.isLost = true;
    this.close();
  }

  /** Finish what was asked for and take nothing more. */
  async settle(): Promise<void> {
    await enqueue(this.#core, () => undefined);
    this.close();
  }

  /** Stop everything that goes on by itself; the record stays. */
  close(): void {
    const core = this.#core;
    core.isGone = true;
    stopTimers(core);
  }
}
