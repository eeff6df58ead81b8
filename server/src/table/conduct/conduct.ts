import type { InjectGiven, World } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { DelegationRule, PostId, PublicView, Result, SeatId } from '@letter/shared/play';
import type { Refusal, TableInfo } from '@letter/shared/protocol';
import { giveUp } from '../absence/idle.ts';
import type { Core, Parting } from '../core.ts';
import { setRule } from '../delegation/lead-delegation.ts';
import { botSeats } from '../people.ts';
import { enqueue } from '../queue.ts';
import { breakOffGame } from '../requests/break-off.ts';
import { publish, snapshotOf, viewsOf } from '../snapshot.ts';
import { startTable } from '../start-table.ts';
import type { Snapshot } from '../ports.ts';
import { changeToken, renameTo } from './change-person.ts';
import type { Conductor, Observer, Standing } from './conductor.ts';
import { isWaiting } from './margins.ts';
import { closeNow, followPlan, goOn, hold, lengthen, letGo, stopPlay, takeOver } from './mind-time.ts';
import { limitToPlan } from './limit-to-plan.ts';
import { partPerson } from './part-person.ts';
import { placePeople } from './place-people.ts';
import type { Placement } from './place-people.ts';
import { putInject } from './put-inject.ts';

type Outcome = Promise<Result<null, Refusal>>;

/** What a session sees of one of its tables; the world is secret. */
export interface TableLook {
  readonly status: TableInfo['status'];
  readonly world: World | null;
  readonly public: PublicView | null;
  /** Delegations that a bot plays now. */
  readonly bots: readonly SeatId[];
  /** By the steady clock, ms; `null` without one. */
  readonly deadline: number | null;
  readonly isPaused: boolean;
  /** Waits at its round's end for the others. */
  readonly isWaiting: boolean;
  /** Acts of each person in the open phase, and when the last was, by the steady clock. */
  readonly acts: ReadonlyMap<string, { readonly count: number; readonly last: number }>;
}

/** The way by which the session that a table belongs to moves its people, minds its clock and looks at it. */
export class Conduct {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Set who minds the clock and who is told of changes. */
  attach(conductor: Conductor | null, observer: Observer): void {
    this.#core.conductor = conductor;
    this.#core.observer = observer;
    void this.#mind(() => takeOver(this.#core));
  }

  /** Let the people of the table have its record once its game is over: no table of the session plays on. */
  openRecord(): void {
    if (!this.#core.isRecordHeld) return;
    this.#core.isRecordHeld = false;
    void this.#mind(() => Promise.resolve(publish(this.#core)));
  }

  /** Seat people: all of them, or none with the reason. */
  place(placements: readonly Placement[]): Outcome {
    return this.#run(() => placePeople(this.#core, placements));
  }

  /** Take somebody from the table. */
  part(id: string, why: Parting): Outcome {
    return this.#run(() => partPerson(this.#core, id, why));
  }

  /** Call somebody by another name. */
  rename(id: string, name: string): Outcome {
    return this.#run(() => renameTo(this.#core, id, name));
  }

  /** Let somebody go on with another device. */
  changeToken(id: string, tokenHash: string): Outcome {
    return this.#run(() => {
      changeToken(this.#core, id, tokenHash);
      return Promise.resolve(ok(null));
    });
  }

  /** Have delegations of several decide by a rule from now on; `null` leaves it to how many they are. */
  rule(rule: DelegationRule | null): Outcome {
    return this.#run(async () => {
      await setRule(this.#core, rule);
      return ok(null);
    });
  }

  /** Put an event of a host into the running game. */
  inject(given: InjectGiven): Outcome {
    return this.#run(() => putInject(this.#core, given));
  }

  /** Open the first round; a table that plays already is as it should be. */
  start(): Outcome {
    return this.#run(async () => {
      if (this.#core.status !== 'waiting') return ok(null);
      const started = await startTable(this.#core);
      return started.ok ? ok(null) : started;
    });
  }

  /** End the game here, with a debrief of what was played; one that has not begun or is over is left alone. */
  end(): Outcome {
    return this.#run(async () => {
      if (this.#core.status !== 'playing') return ok(null);
      const ended = await breakOffGame(this.#core);
      return ended.ok ? ok(null) : ended;
    });
  }

  /** Stop the clock, by a host of this name; a table that does not play is left alone, here and below. */
  pause(by: string): Outcome {
    return this.#run(() => hold(this.#core, by));
  }

  /** Let the clock run on. */
  resume(): Outcome {
    return this.#run(() => letGo(this.#core));
  }

  /** Give the open phase more time. */
  extend(ms: number): Outcome {
    return this.#run(() => Promise.resolve(lengthen(this.#core, ms)));
  }

  /** Close the open phase now. */
  closePhase(): Outcome {
    return this.#run(() => closeNow(this.#core));
  }

  /** The plan has changed: give the open phase the time that it has now. */
  followPlan(): Promise<void> {
    return this.#mind(() => followPlan(this.#core));
  }

  /** Make the game as long as time has room for. */
  limit(): Promise<void> {
    return this.#mind(() => limitToPlan(this.#core));
  }

  /** Go on from the round's end, if the conductor lets it. */
  goOn(): Promise<void> {
    return this.#mind(() => goOn(this.#core));
  }

  /** Time is up: play a round that is nearly over to its end, break off any other. */
  stop(): Outcome {
    return this.#run(() => stopPlay(this.#core));
  }

  /** Delete the table and everything on record of it; everybody is disconnected. */
  delete(): Outcome {
    return this.#run(async () => {
      const removed = await this.#core.ports.log.remove(this.#core.settings.meta.id);
      if (!removed.ok) {
        this.#core.ports.reporter.fault('delete-table', removed.error);
        return err({ code: 'store-unavailable' });
      }
      giveUp(this.#core);
      return ok(null);
    });
  }

  /** Delegations and roles whose secrets a device was shown here. */
  seenBy(tokenHash: string): readonly PostId[] {
    return [...(this.#core.witnesses.get(tokenHash) ?? [])];
  }

  /** Ids of the people at the table. */
  get people(): readonly string[] {
    return [...this.#core.people.keys()];
  }

  /** Round and phase, and whether the table waits at its round's end; `null` unless it plays. */
  get standing(): (Standing & { readonly isWaiting: boolean }) | null {
    const { status, world } = this.#core;
    if (status !== 'playing' || world === null) return null;
    return { round: world.round, phase: world.phase, isWaiting: isWaiting(this.#core) };
  }

  /** Rounds that its game has if no time limits it; `null` before the start. */
  get gameRounds(): number | null {
    const { world } = this.#core;
    return world === null ? null : (world.fixedRounds ?? world.scenario.formats[world.format].most);
  }

  /** Whether its game has ended. */
  get isOver(): boolean {
    return this.#core.status === 'over';
  }

  /** Where the table stands at this moment. */
  look(): TableLook {
    const { status, world, deadline, paused, counts } = this.#core;
    return {
      status,
      world,
      public: world === null ? null : viewsOf(this.#core, world).public,
      bots: botSeats(this.#core),
      deadline,
      isPaused: paused !== null,
      isWaiting: isWaiting(this.#core),
      acts: world === null ? new Map<string, never>() : counts.actsIn(world),
    };
  }

  /** Everything that its audiences may know now, for a host who looks over a delegation's shoulder. */
  snapshot(): Promise<Snapshot> {
    return enqueue(this.#core, () => snapshotOf(this.#core));
  }

  #mind(work: () => Promise<void>): Promise<void> {
    return enqueue(this.#core, work).catch((error: unknown) => this.#core.ports.reporter.fault('conduct', error));
  }

  #run(work: () => Outcome): Outcome {
    return enqueue(this.#core, work);
  }
}
