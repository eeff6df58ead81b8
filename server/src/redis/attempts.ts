/** So many writes may be under way; what a slow Redis does not take is left out, and written again when it is back. */
const MOST = 2_000;

/** Tries writes that may fail: whoever writes neither waits for Redis nor hears of it. */
export class Attempts {
  #open = 0;
  /** Whether something was left out since it was last asked. */
  #hasMissed = false;

  /** Tries one; resolves with its answer or, if it was left out or failed, with `otherwise`. */
  async make<T>(write: () => Promise<T>, otherwise: T): Promise<T> {
    if (this.#open >= MOST) {
      this.#hasMissed = true;
      return otherwise;
    }
    this.#open += 1;
    try {
      return await write();
    } catch {
      this.#hasMissed = true;
      return otherwise;
    } finally {
      this.#open -= 1;
    }
  }

  /** Whether something was left out since the last time that this was asked. */
  takeMissed(): boolean {
    const hasMissed = this.#hasMissed;
    this.#hasMissed = false;
    return hasMissed;
  }
}
