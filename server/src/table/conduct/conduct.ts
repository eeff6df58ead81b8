import type { World } from '@letter/shared/authority';
import { ok } from '@letter/shared/play';
import type { PublicView, Result, SeatId } from '@letter/shared/play';
import type { Refusal, TableInfo } from '@letter/shared/protocol';
import type { Core, Parting } from '../core.ts';
import { botSeats } from '../people.ts';
import { enqueue } from '../queue.ts';
import { breakOffGame } from '../requests/break-off.ts';
import { snapshotOf, viewsOf } from '../snapshot.ts';
import { startTable } from '../start-table.ts';
import type { Snapshot } from '../ports.ts';
import { changeToken, renameTo } from './change-person.ts';
import type { Conductor, Observer } from './conductor.ts';
import { partPerson } from './part-person.ts';
import { placePeople } from './place-people.ts';
import type { Placement } from './place-people.ts';

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
  }

  /** Let the people of the table have its record once its game is over: no table of the session plays on. */
  openRecord(): void {
    this.#core.isRecordHeld = false;
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

  /** Delegations whose secrets a device was shown here. */
  seenBy(tokenHash: string): readonly SeatId[] {
    return [...(this.#core.witnesses.get(tokenHash) ?? [])];
  }

  /** Ids of the people at the table. */
  get people(): readonly string[] {
    return [...this.#core.people.keys()];
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
      acts: world === null ? new Map<string, never>() : counts.actsIn(world),
    };
  }

  /** Everything that its audiences may know now, for a host who looks over a delegation's shoulder. */
  snapshot(): Promise<Snapshot> {
    return enqueue(this.#core, () => snapshotOf(this.#core));
  }

  #run(work: () => Outcome): Outcome {
    return enqueue(this.#core, work);
  }
}
