import type { World } from '@letter/shared/authority';
import type { SeatId } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import { Recent } from '../lib/recent.ts';

const NO_ACTS: ReadonlyMap<string, { readonly count: number; readonly last: number }> = new Map();
const WHILE_MS = LIMITS.whileSeconds * 1_000;

/** What a table counts in memory of what people do. */
export class Counts {
  readonly messages = new Recent(LIMITS.messagesInAWhile, WHILE_MS);
  readonly talk = new Recent(LIMITS.tableMessagesInAWhile, WHILE_MS);
  readonly changes = new Recent(LIMITS.changesInAWhile, WHILE_MS);
  readonly #acted = new Set<string>();
  /** Acts of each person in the open phase, and when the last was, by the steady clock. */
  #acts = new Map<string, { readonly count: number; readonly last: number }>();
  #actsPhase = '';
  #phase = '';
  readonly #bySeat = new Map<SeatId, number>();

  /** Whether a person has done anything since the process runs. */
  hasActed(person: string): boolean {
    return this.#acted.has(person);
  }

  /** Note that a person has done something. */
  noteActed(person: string): void {
    this.#acted.add(person);
  }

  /** What each person has done in the open phase. */
  actsIn({ round, phase }: World): ReadonlyMap<string, { readonly count: number; readonly last: number }> {
    return this.#actsPhase === `${round} ${phase}` ? this.#acts : NO_ACTS;
  }

  /** Note that a person did something in the game, at a time by the steady clock. */
  noteAct(world: World, person: string, now: number): void {
    const acts = new Map(this.actsIn(world));
    this.#actsPhase = `${world.round} ${world.phase}`;
    this.#acts = acts.set(person, { count: (acts.get(person)?.count ?? 0) + 1, last: now });
  }

  /** Forget a person who is no longer known. */
  forget(person: string): void {
    this.#acted.delete(person);
  }

  /** Changes of a delegation in the open phase so far. */
  ofPhase({ round, phase }: World, seat: SeatId): number {
    return this.#phase === `${round} ${phase}` ? (this.#bySeat.get(seat) ?? 0) : 0;
  }

  /** Note one more change of a delegation. */
  noteChange(world: World, seat: SeatId): void {
    const count = this.ofPhase(world, seat) + 1;
    const phase = `${world.round} ${world.phase}`;
    if (this.#phase !== phase) this.#bySeat.clear();
    this.#phase = phase;
    this.#bySeat.set(seat, count);
  }
}
