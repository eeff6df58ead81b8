import type { CountsElsewhere } from '../cluster/ports.ts';
import type { Config } from '../config.ts';

/** Why no more tables are opened: the server has all it can hold, or one address has. */
export type QuotaRefusal = { readonly code: 'server-full' } | { readonly code: 'too-many-tables' };

/** Counts the tables that run, and those that each address opened: one stranger must not take the memory of all. */
export class TableQuota {
  readonly #limits: Pick<Config['limits'], 'tables' | 'tablesOfAddress'>;
  readonly #elsewhere: CountsElsewhere | null;
  /** Who opened a table, by its id. */
  readonly #openedBy = new Map<string, string>();

  constructor(limits: Pick<Config['limits'], 'tables' | 'tablesOfAddress'>, elsewhere: CountsElsewhere | null = null) {
    this.#limits = limits;
    this.#elsewhere = elsewhere;
  }

  /** Count a table that an address is about to open while so many run; resolves with why it may not, and then does not count it. */
  async take(table: string, address: string | null, running: number): Promise<QuotaRefusal | null> {
    if (running >= this.#limits.tables) return { code: 'server-full' };
    if (address === null) return null;
    // Counted before it is judged, so that of many who ask at once none is overlooked.
    this.#openedBy.set(table, address);
    const own = this.#countOf(address);
    const all = own + ((await this.#elsewhere?.tell(address, own)) ?? 0);
    if (all <= this.#limits.tablesOfAddress) return null;
    this.forget(table);
    return { code: 'too-many-tables' };
  }

  /** A table no longer runs. */
  forget(table: string): void {
    const address = this.#openedBy.get(table);
    if (address === undefined) return;
    this.#openedBy.delete(table);
    void this.#elsewhere?.tell(address, this.#countOf(address));
  }

  #countOf(address: string): number {
    let count = 0;
    for (const one of this.#openedBy.values()) if (one === address) count += 1;
    return count;
  }
}
