import { err, ok } from '@letter/shared/play';
import type { Result, WhatIfReply } from '@letter/shared/play';
import type { Refusal, RequestOf, TableInfo } from '@letter/shared/protocol';
import { openCore } from './core.ts';
import { enqueue } from './queue.ts';
import type { Aside, Beside, Core, Person, TablePorts, TableSettings } from './core.ts';
import type { Farewell } from './absence/presence.ts';
import { closeTable, giveUp, watchIdle } from './absence/idle.ts';
import { arrive, depart } from './absence/presence.ts';
import { watchRest } from './absence/watch-absence.ts';
import { watchGone } from './gone.ts';
import { findEntryRefusal, isCorrespondence } from './people.ts';
import type { EntryRefusal } from './people.ts';
import { recordOf } from './record/keep-record.ts';
import type { Publisher, SavedTable, TableRecord } from './ports.ts';
import { restoreCore } from './record/restore.ts';
import { rejoin } from './requests/rejoin.ts';
import type { RejoinRefusal } from './requests/rejoin.ts';
import { answerRequest } from './requests/answer-request.ts';
import type { Request } from './requests/request.ts';
import { askWhatIf, prepareWhatIf, questionOf } from './requests/what-if.ts';
import { Conduct } from './conduct/conduct.ts';
import { infoOf, publish } from './snapshot.ts';
import { takeOut } from './requests/take-out.ts';
import type { TakeOutRefusal, TakenOut } from './requests/take-out.ts';

export type { Aside, Beside, TablePorts, TableSettings } from './core.ts';
export type { Request } from './requests/request.ts';

/** One running game and the people around it. It knows no transport, and its methods run one at a time. */
export class Table {
  readonly #core: Core;
  /** What the session does that the table belongs to. */
  readonly conduct: Conduct;

  private constructor(core: Core) {
    this.#core = core;
    this.conduct = new Conduct(core);
    watchIdle(core);
  }

  /** Open a new table with nobody at it. */
  static open(settings: TableSettings, ports: TablePorts): Table {
    return new Table(openCore(settings, ports));
  }

  /**
   * Bring a table back from its record, with what was known beside it if this process laid it aside; throws if the record
   * cannot be folded.
   */
  static restore(
    settings: TableSettings,
    ports: TablePorts,
    saved: SavedTable,
    lastAlive: number,
    beside?: Beside,
  ): Table {
    const core = Object.assign(restoreCore(settings, ports, saved, lastAlive), beside);
    const table = new Table(core);
    // A deadline that an outage moved is on record before the next one.
    void enqueue(core, () => {
      watchRest(core);
      watchGone(core);
    });
    return table;
  }

  get code(): string {
    return this.#core.settings.meta.code;
  }

  get id(): string {
    return this.#core.settings.meta.id;
  }

  /** What has to survive beside the events. */
  get record(): TableRecord {
    return recordOf(this.#core);
  }

  /** What anybody may know of the people and the time. */
  get info(): TableInfo {
    return infoOf(this.#core);
  }

  /** Whether the table was given up; a new one is made of its record when somebody asks for its code. */
  get isGone(): boolean {
    return this.#core.isGone;
  }

  /** What is needed to bring the table back in time, if it left the memory while its game goes on. */
  get aside(): Aside | null {
    return this.#core.aside;
  }

  /** Seated people, here or away. */
  get seated(): number {
    return [...this.#core.people.values()].filter((person) => person.seat !== null).length;
  }

  /**
   * Set where snapshots go, what happens once the table is given up, and who is told that a person's connection is to see
   * nothing any more.
   */
  attach(publisher: Publisher, onGone: () => void, onParted: NonNullable<Core['onParted']> = () => undefined): void {
    this.#core.publisher = publisher;
    this.#core.onGone = onGone;
    this.#core.onParted = onParted;
    // A table that comes back has nobody to tell yet: whoever arrives is told then, and a thousand tables start sooner.
    const people = [...this.#core.people.values()];
    if (people.length === 0 || people.some((person) => person.isHere)) publish(this.#core);
  }

  /** Whether somebody here uses the device with a token. */
  knows(tokenHash: string): boolean {
    return [...this.#core.people.values()].some((person) => person.tokenHash === tokenHash);
  }

  /** Why the person with a token is not let in; `null` if they are. */
  entryRefusal(tokenHash: string): Promise<EntryRefusal | null> {
    return enqueue(this.#core, () => findEntryRefusal(this.#core, tokenHash));
  }

  /** Let somebody in by the hash of their token; resolves with the public id of the person. */
  arrive(tokenHash: string, name: string): Promise<string> {
    return enqueue(this.#core, async () => (await arrive(this.#core, tokenHash, name)).id);
  }

  /** Move the person with a personal code to the device with a token. */
  rejoin(code: string, tokenHash: string): Promise<Result<null, RejoinRefusal>> {
    return enqueue(this.#core, () => rejoin(this.#core, code, tokenHash));
  }

  /** The whole record, for the person with a token, if they may have it. */
  takeOut(tokenHash: string): Promise<Result<TakenOut, TakeOutRefusal>> {
    return enqueue(this.#core, () => takeOut(this.#core, tokenHash));
  }

  /** Have a running game wait for somebody's word, since it was laid aside. */
  rest(): Promise<void> {
    return enqueue(this.#core, () => {
      if (this.#core.status === 'playing' && !isCorrespondence(this.#core)) this.#core.hold = { kind: 'rest' };
    });
  }

  /** Record that a person's connection is gone, and how it ended. */
  depart(person: string, how: Farewell): Promise<void> {
    return enqueue(this.#core, async () => {
      const known = this.#core.people.get(person);
      // A table that is gone starts no more waits: they would keep it in memory until they are over.
      if (known !== undefined && !this.#core.isGone) await depart(this.#core, known, how);
    });
  }

  /** Answer a well-formed request; a fault of ours is reported and answered `internal`. */
  async request(person: string, request: Request): Promise<Result<unknown, Refusal>> {
    // Pages ask for the time to see whether anybody is there: a store that is slow must not look like a process that is gone.
    if (request.name === 'table.time') return this.#tellTime(person);
    if (request.name === 'table.what-if') {
      // It is worked out beside the queue: whoever leaves or comes meanwhile does not wait for it.
      const question = await this.#inTurn(person, request.name, (known) =>
        prepareWhatIf(this.#core, known, request.body),
      );
      return question.ok ? askWhatIf(this.#core, question.value) : question;
    }
    return this.#inTurn(person, request.name, (known) => answerRequest(this.#core, known, request));
  }

  /** What the finished game would have come to with one thing changed, for whoever may know everything of it. */
  async whatIf(body: RequestOf<'table.what-if'>): Promise<Result<WhatIfReply, Refusal>> {
    const question = await enqueue(this.#core, () => questionOf(this.#core, body));
    return question === null ? err({ code: 'not-over' }) : askWhatIf(this.#core, question);
  }

  #tellTime(person: string): Result<{ readonly now: number }, Refusal> {
    const { people, isGone, ports } = this.#core;
    return people.has(person) && !isGone ? ok({ now: ports.clock.steady() }) : err({ code: 'no-seat' });
  }

  #inTurn<T>(
    person: string,
    name: Request['name'],
    task: (known: Person) => Promise<Result<T, Refusal>> | Result<T, Refusal>,
  ): Promise<Result<T, Refusal>> {
    return enqueue(this.#core, async () => {
      const known = this.#core.people.get(person);
      if (known === undefined || this.#core.isGone) return err<Refusal>({ code: 'no-seat' });
      try {
        return await task(known);
      } catch (error) {
        this.#core.ports.reporter.fault(name, error);
        return err<Refusal>({ code: 'internal' });
      }
    });
  }

  /** Disconnect everybody and give the table up, as when nobody has been there for a long time. */
  giveUp(): void {
    giveUp(this.#core);
  }

  /** Whether another process has the table. */
  get isLost(): boolean {
    return this.#core.isLost;
  }

  /** Another process has the table: stop at once, without a word to the log, which would not take it. */
  lose(): void {
    this.#core.isLost = true;
    closeTable(this.#core);
  }

  /** Finish what was asked for and take nothing more: the record stands as another process is to find it. */
  async settle(): Promise<void> {
    await enqueue(this.#core, () => undefined);
    closeTable(this.#core);
  }

  /** Stop the table's timers; its record stays in the log. */
  close(): void {
    closeTable(this.#core);
  }
}
