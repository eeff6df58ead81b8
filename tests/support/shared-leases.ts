import { err, ok } from '@letter/shared/play';
import type { Holding, Leases, Member } from '@letter/server/cluster/ports';
import { soleMember } from '@letter/server/cluster/sole-member';

/** A store of leases in memory, which several members of one test share. */
export class SharedLeases {
  readonly #members = new Map<string, Member>();
  readonly #owners = new Map<string, string>();
  /** Whether the store answers. */
  isThere = true;

  /** Enter as a member. */
  enter(id: string, address: string): Leases {
    const sole = soleMember(id, address);
    this.#members.set(id, sole.self);
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
      take: (what) => {
        const by = ownerOf(what);
        if (by !== null && by.id !== id) return Promise.resolve(err({ code: 'held' as const, by }));
        this.#owners.set(keyOf(what), id);
        return Promise.resolve(ok(null));
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

  /** A member is gone, and its time has run out. */
  forget(id: string): void {
    this.#members.delete(id);
  }
}
