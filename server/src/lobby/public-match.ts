import { SEATS } from '@letter/shared/play';
import type { Clock } from '../table/ports.ts';
import type { Table } from '../table/table.ts';

// A place given by Play now is kept this long for its person; after that somebody else may have it.
const PROMISE_MS = 10_000;
// Nobody is sent to a table that starts before they could be there.
const LAST_CALL_MS = 2_000;

/** Knows which public tables still have a place, counting those that were promised to people on their way. */
export class PublicMatch {
  readonly #clock: Clock;
  readonly #promises = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Find the table that fills next. */
  find(tables: Iterable<Table>): Table | null {
    for (const table of tables) if (this.#hasPlace(table)) return table;
    return null;
  }

  /** Keep a place for somebody who is on the way. */
  promise(code: string): void {
    this.#promises.set(code, [...this.#standing(code), this.#clock.now()]);
  }

  /** Somebody has come. */
  keep(code: string): void {
    this.#promises.set(code, this.#standing(code).slice(1));
  }

  /** The table is gone. */
  forget(code: string): void {
    this.#promises.delete(code);
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
