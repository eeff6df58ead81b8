import { ok, SEATS } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { LobbyError } from '@letter/shared/protocol';
import type { Clock } from '../table/ports.ts';
import type { Table } from '../table/table.ts';

// A place given by Play now is kept this long for its person; after that somebody else may have it.
const PROMISE_MS = 10_000;
// Nobody is sent to a table that starts before they could be there.
const LAST_CALL_MS = 2_000;

/** Finds public tables with a free place, not counting places promised to people who are on their way. */
export class Matchmaking {
  readonly #clock: Clock;
  readonly #promises = new Map<string, number[]>();
  #matching: Promise<unknown> = Promise.resolve();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Keep a place at the public table that fills next, or at a new one; people who ask at the same time meet at it. */
  match(
    tables: () => Iterable<Table>,
    open: () => Promise<Result<Table, LobbyError>>,
  ): Promise<Result<Table, LobbyError>> {
    const matched = this.#matching.then(async () => {
      const waiting = this.#find(tables());
      const found = waiting === null ? await open() : ok(waiting);
      if (found.ok) this.#promise(found.value.code);
      return found;
    });
    this.#matching = matched.catch(() => undefined);
    return matched;
  }

  /** Somebody with a promised place has come. */
  keep(code: string): void {
    this.#promises.set(code, this.#standing(code).slice(1));
  }

  /** The table is gone. */
  forget(code: string): void {
    this.#promises.delete(code);
  }

  #find(tables: Iterable<Table>): Table | null {
    for (const table of tables) if (this.#hasPlace(table)) return table;
    return null;
  }

  #promise(code: string): void {
    this.#promises.set(code, [...this.#standing(code), this.#clock.now()]);
  }

  #hasPlace(table: Table): boolean {
    const { kind, status, deadline } = table.info;
    if (kind !== 'public' || status !== 'waiting' || table.isGone) return false;
    if (deadline !== null && deadline - this.#clock.now() < LAST_CALL_MS) return false;
    return table.seated + this.#standing(table.code).length < SEATS.length;
  }

  #standing(code: string): number[] {
    const now = this.#clock.now();
    return (this.#promises.get(code) ?? []).filter((at) => now - at < PROMISE_MS);
  }
}
