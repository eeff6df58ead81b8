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
/** Whoever could not be reached is not asked for again before that: all its people ask at once, until its time has run out. */
const AWAY_MS = 1_000;

interface Known {
  /** It is asked for again at this time. */
  readonly until: number;
  readonly member: Member;
  /** The member could not be reached. */
  readonly isAway: boolean;
}

/** Says which member has what a code stands for, and which members there are. */
export class Homes {
  readonly #setup: HomesSetup;
  readonly #known = new Map<string, Known>();
  /** Codes that are just looked for: whoever asks meanwhile gets the same answer. */
  readonly #asked = new Map<string, Promise<Home>>();
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
    const { clock, isHere } = this.#setup;
    if (isHere(kind, code)) return { kind: 'here' };
    const key = `${kind} ${code}`;
    const known = this.#known.get(key);
    if (known !== undefined && clock.steady() < known.until)
      return known.isAway ? { kind: 'untold' } : { kind: 'there', member: known.member };
    const asked = this.#asked.get(key) ?? this.#look(kind, code, key).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  async #look(kind: CodeKind, code: string, key: string): Promise<Home> {
    const { leases, clock } = this.#setup;
    const what = this.#holdings.get(key) ?? (await this.#holdingOf(kind, code));
    if (what === 'untold') return { kind: what };
    if (what === null) return { kind: 'nowhere' };
    remember(this.#holdings, key, what);
    const owner = await leases.ownerOf(what);
    if (!owner.ok) return { kind: 'untold' };
    if (owner.value === null) return { kind: 'nowhere' };
    if (owner.value.id === leases.self.id) return { kind: 'here' };
    const member = owner.value;
    remember(this.#known, key, { until: clock.steady() + KEPT_MS, member, isAway: false });
    return { kind: 'there', member };
  }

  /** A member that should have it was not there, as it was when it was told a while ago, or just now. */
  forget(kind: CodeKind, code: string, isSure: boolean): void {
    const key = `${kind} ${code}`;
    const known = this.#known.get(key);
    if (known !== undefined && isSure) {
      const until = this.#setup.clock.steady() + AWAY_MS;
      remember(this.#known, key, { ...known, until, isAway: true });
    } else if (known?.isAway !== true) this.#known.delete(key);
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
