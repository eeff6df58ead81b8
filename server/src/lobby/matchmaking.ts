import { ok, SEATS } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { LobbyError } from '@letter/shared/protocol';
import type { Clock } from '../table/ports.ts';
import type { Table } from '../table/table.ts';

// A place given by Play now is kept this long for its person; after that somebody else may have it, and who finds no seat any
// more asks again.
const PROMISE_MS = 2_000;
// Calls that nobody follows must not keep apart those who do come: an address that let several places go lately is still sent to
// a table, and no place is kept for it.
const REMEMBERED_MS = 60_000;
const MAX_MISSED = 3;
// Nobody is sent to a table that starts before they could be there.
const LAST_CALL_MS = 2_000;

/** A place that was kept: since when, ms since the epoch, and for whom. */
interface Promised {
  readonly at: number;
  readonly from: string;
}

/** Finds public tables with a free place, not counting places promised to people who are on their way. */
export class Matchmaking {
  readonly #clock: Clock;
  readonly #promises = new Map<string, readonly Promised[]>();
  #matching: Promise<unknown> = Promise.resolve();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Keep a place at the public table that fills next, or at a new one, for somebody at an address; people who ask at the same
   * time meet at it.
   */
  match(
    from: string,
    tables: () => Iterable<Table>,
    open: () => Promise<Result<Table, LobbyError>>,
  ): Promise<Result<Table, LobbyError>> {
    const matched = this.#matching.then(async () => {
      const waiting = this.next(tables());
      const found = waiting === null ? await open() : ok(waiting);
      if (found.ok && this.#missedBy(from) <= MAX_MISSED) this.#promise(found.value.code, from);
      return found;
    });
    this.#matching = matched.catch(() => undefined);
    return matched;
  }

  /** Somebody with a promised place has come. */
  keep(code: string): void {
    const known = this.#known(code);
    // Somebody who comes late takes nobody else's place, and has come all the same.
    const one = known.find((promise) => this.#isStanding(promise)) ?? known[0];
    this.#promises.set(
      code,
      known.filter((promise) => promise !== one),
    );
  }

  /** The table is gone. */
  forget(code: string): void {
    this.#promises.delete(code);
  }

  /** The public table that fills next; `null` if none has a place. */
  next(tables: Iterable<Table>): Table | null {
    const open = [...tables].filter((table) => this.#hasPlace(table));
    // The fullest first: whoever sits there waits for others.
    return open.toSorted((a, b) => b.seated - a.seated)[0] ?? null;
  }

  #promise(code: string, from: string): void {
    this.#promises.set(code, [...this.#known(code), { at: this.#clock.steady(), from }]);
  }

  #missedBy(from: string): number {
    const all = [...this.#promises.keys()].flatMap((code) => this.#known(code));
    return all.filter((one) => one.from === from && !this.#isStanding(one)).length;
  }

  #hasPlace(table: Table): boolean {
    const { kind, status, deadline } = table.info;
    if (kind !== 'public' || status !== 'waiting' || table.isGone) return false;
    if (deadline !== null && deadline - this.#clock.steady() < LAST_CALL_MS) return false;
    return table.seated + this.#known(table.code).filter((one) => this.#isStanding(one)).length < SEATS.length;
  }

  #isStanding({ at }: Promised): boolean {
    return this.#clock.steady() - at < PROMISE_MS;
  }

  #known(code: string): readonly Promised[] {
    const now = this.#clock.steady();
    return (this.#promises.get(code) ?? []).filter(({ at }) => now - at < REMEMBERED_MS);
  }
}
