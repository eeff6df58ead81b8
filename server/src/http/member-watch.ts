import type { Leases, Member } from '../cluster/ports.ts';
import type { Clock } from '../table/ports.ts';

const EVERY_MS = 1_000;
/** Missing once may be the moment after an outage of the store, when nobody has been heard of yet. */
const MISSES = 2;

interface Awaited {
  missed: number;
  readonly tell: Set<() => void>;
}

/**
 * Tells those who wait for a member when its time has run out: a process that has stopped, or a machine that is cut off, closes no
 * connection.
 */
export class MemberWatch {
  readonly #leases: Pick<Leases, 'self' | 'members'>;
  readonly #clock: Pick<Clock, 'setTimer'>;
  readonly #awaited = new Map<string, Awaited>();
  #cancel: (() => void) | null = null;

  constructor(leases: Pick<Leases, 'self' | 'members'>, clock: Pick<Clock, 'setTimer'>) {
    this.#leases = leases;
    this.#clock = clock;
  }

  /** Be told once a member is gone; calling what is returned ends that. */
  whenGone({ id }: Member, tell: () => void): () => void {
    const awaited = this.#awaited.get(id) ?? { missed: 0, tell: new Set() };
    this.#awaited.set(id, awaited);
    awaited.tell.add(tell);
    this.#arm();
    return () => {
      awaited.tell.delete(tell);
      if (awaited.tell.size === 0 && this.#awaited.get(id) === awaited) this.#awaited.delete(id);
    };
  }

  end(): void {
    this.#awaited.clear();
    this.#cancel?.();
  }

  #arm(): void {
    if (this.#awaited.size === 0) return;
    this.#cancel ??= this.#clock.setTimer(EVERY_MS, () => {
      void this.#look().finally(() => {
        this.#cancel = null;
        this.#arm();
      });
    });
  }

  async #look(): Promise<void> {
    const told = await this.#leases.members();
    // Whoever is not heard of itself can say nothing of others.
    if (!told.ok || told.value.every(({ id }) => id !== this.#leases.self.id)) return;
    const alive = new Set(told.value.map(({ id }) => id));
    for (const [id, awaited] of this.#awaited) {
      awaited.missed = alive.has(id) ? 0 : awaited.missed + 1;
      if (awaited.missed < MISSES) continue;
      this.#awaited.delete(id);
      for (const tell of awaited.tell) tell();
    }
  }
}
