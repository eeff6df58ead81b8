import type { Holding } from '../../cluster/ports.ts';
import type { HoldingRow } from './statements.ts';

const keyOf = ({ kind, id }: Pick<Holding, 'kind' | 'id'>): string => `${kind} ${id}`;

interface Own {
  readonly what: Holding;
  readonly token: number;
  /** The moment in which it was taken. */
  readonly since: number;
}

/** What this process owns, as far as it knows, and under which tokens. */
export class Held {
  readonly #tokens = new Map<string, Own>();
  #moment = 0;
  readonly #listeners: ((what: Holding) => void)[] = [];

  has(what: Holding): boolean {
    return this.#tokens.has(keyOf(what));
  }

  /** The token under which something is owned; `null` for what is not. */
  tokenOf(what: Pick<Holding, 'kind' | 'id'>): number | null {
    return this.#tokens.get(keyOf(what))?.token ?? null;
  }

  /** A number that grows whenever something is taken. */
  get moment(): number {
    return this.#moment;
  }

  /** The moment since which something is owned under its token; never for what is not. */
  sinceOf(what: Pick<Holding, 'kind' | 'id'>): number {
    return this.#tokens.get(keyOf(what))?.since ?? Infinity;
  }

  add({ kind, id, token }: HoldingRow): void {
    // Asked for twice at once it is had once.
    if (this.tokenOf({ kind, id }) === token) return;
    this.#moment += 1;
    this.#tokens.set(keyOf({ kind, id }), { what: { kind, id }, token, since: this.#moment });
  }

  /** It was let go on purpose. */
  drop(what: Holding): void {
    this.#tokens.delete(keyOf(what));
  }

  /** Somebody else has what was owned under a token: whoever works with it is told once. What was taken anew meanwhile is ours. */
  lose(what: Pick<Holding, 'kind' | 'id'>, token: number): void {
    const known = this.#tokens.get(keyOf(what));
    if (known?.token !== token) return;
    this.#tokens.delete(keyOf(what));
    for (const listener of this.#listeners) listener(known.what);
  }

  onLost(listener: (what: Holding) => void): void {
    this.#listeners.push(listener);
  }

  /** Compare with the rows of the store; `asked` is what was owned when they were asked for. Returns rows that nobody here knows. */
  compare(asked: ReadonlyMap<string, number>, rows: readonly HoldingRow[]): readonly HoldingRow[] {
    const there = new Map(rows.map((row) => [keyOf(row), row.token]));
    for (const [key, token] of asked) {
      const known = this.#tokens.get(key);
      if (known?.token === token && there.get(key) !== token) this.lose(known.what, token);
    }
    return rows.filter((row) => !this.#tokens.has(keyOf(row)));
  }

  /** The tokens as they are now. */
  snapshot(): ReadonlyMap<string, number> {
    return new Map([...this.#tokens].map(([key, { token }]) => [key, token]));
  }
}
