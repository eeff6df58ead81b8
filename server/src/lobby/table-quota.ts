import type { Config } from '../config.ts';

/** Why no more tables are opened: the server has all it can hold, or one address has. */
export type QuotaRefusal = { readonly code: 'server-full' } | { readonly code: 'too-many-tables' };

/** Counts the tables that run, and those that each address opened: one stranger must not take the memory of all. */
export class TableQuota {
  readonly #limits: Pick<Config['limits'], 'tables' | 'tablesOfAddress'>;
  readonly #openedBy = new Map<string, string>();

  constructor(limits: Pick<Config['limits'], 'tables' | 'tablesOfAddress'>) {
    this.#limits = limits;
  }

  /** Why an address may not open one more while so many run; `null` if it may. */
  findRefusal(address: string | null, running: number): QuotaRefusal | null {
    if (running >= this.#limits.tables) return { code: 'server-full' };
    const own = [...this.#openedBy.values()].filter((one) => one === address).length;
    return own >= this.#limits.tablesOfAddress ? { code: 'too-many-tables' } : null;
  }

  /** An address has opened a table. */
  note(code: string, address: string): void {
    this.#openedBy.set(code, address);
  }

  /** A table no longer runs. */
  forget(code: string): void {
    this.#openedBy.delete(code);
  }
}
