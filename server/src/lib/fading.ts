// What was used in the last seconds is held for certain. Otherwise the collector, which goes through the whole heap every few
// seconds while much is going on, would take it from every table at once, and all of them would have to make it again together.
const GENERATION_MS = 5_000;
let young = new Set<object>();
let old = new Set<object>();
let turning: NodeJS.Timeout | null = null;

function touch(held: object): void {
  if (young.has(held)) return;
  young.add(held);
  turning ??= setInterval(turn, GENERATION_MS).unref();
}

function turn(): void {
  [old, young] = [young, new Set()];
  if (old.size > 0 || turning === null) return;
  clearInterval(turning);
  turning = null;
}

/**
 * Holds something that can be made again: for five to ten seconds after it was last used, and from then on for as long as nobody
 * needs its memory, so that a process with a thousand quiet tables has none of it.
 */
export class Fading<T extends object> {
  #held: WeakRef<{ value: T }> | null = null;

  /** What is held; `null` if nothing is or it was let go. */
  get value(): T | null {
    return this.#held?.deref()?.value ?? null;
  }

  /** Hold something else; answers what was held before. */
  swap(value: T): T | null {
    const held = this.#held?.deref();
    if (held === undefined) {
      const fresh = { value };
      touch(fresh);
      this.#held = new WeakRef(fresh);
      return null;
    }
    touch(held);
    const before = held.value;
    held.value = value;
    return before;
  }

  /** Let go of it. */
  drop(): void {
    const held = this.#held?.deref();
    this.#held = null;
    if (held === undefined) return;
    young.delete(held);
    old.delete(held);
  }
}
