import { err, ok } from '@letter/shared/play';
import type { Holding, Leases, Member } from '@letter/server/cluster/ports';
import { soleMember } from '@letter/server/cluster/sole-member';

/** A store of leases in memory, which several members of one test share. */
export class SharedLeases {
  readonly #members = new Map<string, Member>();
  readonly #owners = new Map<string, string>();
  readonly #listeners = new Map<string, ((what: Holding) => void)[]>();
  readonly #running: () => Promise<readonly Holding[]>;
  /** Whether the store answers. */
  isThere = true;

  /** `running` says what is to have an owner. */
  constructor(running: () => Promise<readonly Holding[]> = () => Promise.resolve([])) {
    this.#running = running;
  }

  /** Enter as a member. */
  enter(id: string, address: string): Leases {
    const sole = soleMember(id, address);
    this.#members.set(id, sole.self);
    const unreadable = new Set<string>();
    const keyOf = ({ kind, id: what }: Holding): string => `${kind} ${what}`;
    const ownerOf = (what: Holding): Member | null => this.#members.get(this.#owners.get(keyOf(what)) ?? '') ?? null;
    const asked = <T>(answer: () => T) =>
      Promise.resolve(this.isThere ? ok(answer()) : err({ code: 'store-failed' as const, reason: 'away' }));
    return {
      ...sole,
      get self() {
        return sole.self;
      },
      secret: 'a secret of the store',
      has: (what) => ownerOf(what)?.id === id,
      takeOrphans: async (most) => {
        const running = (await this.#running()).filter((what) => !unreadable.has(what.id));
        const free = running.filter((what) => ownerOf(what) === null).slice(0, most);
        for (const what of free) this.#owners.set(keyOf(what), id);
        return ok(free);
      },
      onLost: (listener) => void this.#listeners.set(id, [...(this.#listeners.get(id) ?? []), listener]),
      take: (what) => {
        const by = ownerOf(what);
        if (by !== null && by.id !== id) return Promise.resolve(err({ code: 'held' as const, by }));
        this.#owners.set(keyOf(what), id);
        return Promise.resolve(ok(null));
      },
      leaveToOthers: (what) => {
        this.#owners.delete(keyOf(what));
        unreadable.add(what.id);
        return Promise.resolve();
      },
      release: (what) => {
        this.#owners.delete(keyOf(what));
        return Promise.resolve();
      },
      ownerOf: (what) => asked(() => ownerOf(what)),
      members: () => asked(() => [...this.#members.values()]),
      drain: () => {
        this.#members.set(id, { ...sole.self, isDraining: true });
        return Promise.resolve();
      },
    };
  }

  /** A member that was gone is back, and learns what it has not any more. */
  tell(id: string, lost: readonly Holding[]): void {
    for (const what of lost) for (const listener of this.#listeners.get(id) ?? []) listener(what);
  }

  /** A member is gone, and its time has run out. */
  forget(id: string): void {
    this.#members.delete(id);
  }
}
