/** Milliseconds from an action to the moment when who acted heard of it, of all tables together. */
export type Waits = number[];

/** After so long without an answer a table acts again: the action before it counts as skipped, not as under way for ever. */
const LOST_MS = 3_000;

/** One table under load: at most one action of it is under way. */
export abstract class LoadTable {
  isBroken = false;
  readonly #waits: Waits;
  /** When the action under way was sent; 0 if there is none. */
  #began = 0;
  #actor = 0;
  #missing = 0;
  #turn = 0;

  constructor(waits: Waits) {
    this.#waits = waits;
  }

  /** Whether whoever is to act in a turn may do so now; otherwise the action that is due is skipped. */
  protected mayAct(_turn: number): boolean {
    return true;
  }

  /** Sends the next action; returns who acts, as a place among its four, and how many of them will hear of it. */
  protected abstract send(turn: number): { readonly actor: number; readonly hearers: number };

  /** Acts, unless the action before is still under way or the next is not allowed yet; returns whether it did. */
  act(): boolean {
    const now = performance.now();
    if (this.#began !== 0 && now - this.#began < LOST_MS) return false;
    if (!this.mayAct(this.#turn)) return false;
    this.#began = now;
    const { actor, hearers } = this.send(this.#turn++);
    this.#actor = actor;
    this.#missing = hearers;
    return true;
  }

  /** Somebody heard of the action under way. */
  protected hear(place: number): void {
    if (this.#began === 0) return;
    if (place === this.#actor) this.#waits.push(performance.now() - this.#began);
    this.#missing -= 1;
    if (this.#missing <= 0) this.#began = 0;
  }

  /** The action under way came to nothing. */
  protected dropAction(): void {
    this.#began = 0;
  }
}
