import type { Holding, Leases, Member } from '../cluster/ports.ts';
import type { Store } from '../session/ports.ts';
import type { Clock } from '../table/ports.ts';

/** What a code stands for. */
export type CodeKind = 'table' | 'session';

/** Where what a code stands for runs: here, at another member, nowhere (whoever is asked takes it), or nobody can tell just now. */
export type Home =
  | { readonly kind: 'here' | 'nowhere' | 'untold' }
  | { readonly kind: 'there'; readonly member: Member };

/** What finding the home of a code needs. */
export interface HomesSetup {
  readonly leases: Leases;
  readonly log: Pick<Store, 'findByCode' | 'sessions'>;
  readonly clock: Pick<Clock, 'steady'>;
  /** Whether what a code stands for runs in this process. */
  readonly isHere: (kind: CodeKind, code: string) => boolean;
}

// A member that let something go answers that it has it not, so an answer may be some seconds old.
const KEPT_MS = 2_000;
const MOST_KEPT = 5_000;

/** Says which member has what a code stands for, and which members there are. */
export class Homes {
  readonly #setup: HomesSetup;
  readonly #known = new Map<string, { readonly at: number; readonly member: Member }>();
  /** What codes stand for, which never changes: when a process dies, everybody who was at it asks at once and again. */
  readonly #holdings = new Map<string, Holding>();
  #members: { readonly at: number; readonly told: Promise<readonly Member[]> } | null = null;

  constructor(setup: HomesSetup) {
    this.#setup = setup;
  }

  get self(): Member {
    return this.#setup.leases.self;
  }

  /** Find the home of a code in canonical form. */
  async find(kind: CodeKind, code: string): Promise<Home> {
    const { leases, clock, isHere } = this.#setup;
    if (isHere(kind, code)) return { kind: 'here' };
    const key = `${kind} ${code}`;
    const known = this.#known.get(key);
    if (known !== undefined && clock.steady() - known.at < KEPT_MS) return { kind: 'there', member: known.member };
    const what = this.#holdings.get(key) ?? (await this.#holdingOf(kind, code));
    if (what === 'untold') return { kind: what };
    if (what === null) return { kind: 'nowhere' };
    remember(this.#holdings, key, what);
    const owner = await leases.ownerOf(what);
    if (!owner.ok) return { kind: 'untold' };
    if (owner.value === null) return { kind: 'nowhere' };
    if (owner.value.id === leases.self.id) return { kind: 'here' };
    this.#keep(key, owner.value);
    return { kind: 'there', member: owner.value };
  }

  /** A member that should have it was not there. */
  forget(kind: CodeKind, code: string): void {
    this.#known.delete(`${kind} ${code}`);
    this.#members = null;
  }

  /** The members that are alive, in the order of their ids, this one among them; it alone if the store does not answer. */
  members(): Promise<readonly Member[]> {
    const { leases, clock } = this.#setup;
    const at = clock.steady();
    if (this.#members === null || at - this.#members.at >= KEPT_MS / 2) this.#members = { at, told: this.#ask(leases) };
    return this.#members.told;
  }

  async #ask(leases: Leases): Promise<readonly Member[]> {
    const told = await leases.members();
    return told.ok ? told.value.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [leases.self];
  }

  async #holdingOf(kind: CodeKind, code: string): Promise<Holding | null | 'untold'> {
    const { log } = this.#setup;
    if (kind === 'session') {
      const found = await log.sessions.findByCode(code);
      if (!found.ok) return 'untold';
      return found.value === null ? null : { kind, id: found.value.id };
    }
    const found = await log.findByCode(code);
    // What is damaged is told by whoever is asked.
    if (!found.ok) return found.error.code === 'damaged' ? null : 'untold';
    if (found.value === null) return null;
    const { session } = found.value.record;
    return session === undefined ? { kind, id: found.value.id } : { kind: 'session', id: session.id };
  }

  #keep(key: string, member: Member): void {
    remember(this.#known, key, { at: this.#setup.clock.steady(), member });
  }
}

/** Keep something under a key, and let the oldest go where there is too much. */
function remember<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(oldest);
  }
}
