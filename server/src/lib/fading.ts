/**
 * Holds something that can be made again, for as long as nobody needs its memory: the collector takes it when it goes through
 * the whole heap, and a process with a thousand quiet tables has none of it.
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
      this.#held = new WeakRef({ value });
      return null;
    }
    const before = held.value;
    held.value = value;
    return before;
  }

  /** Let go of it. */
  drop(): void {
    this.#held = null;
  }
}
