/** Counts what is open at one time, by key and in all. */
export class Tally {
  readonly #each: number;
  readonly #all: number;
  readonly #open = new Map<string, number>();
  #total = 0;

  /** `each` is the most that one key may have open, `all` the most of every key together. */
  constructor(each: number, all: number) {
    this.#each = each;
    this.#all = all;
  }

  get total(): number {
    return this.#total;
  }

  /** Counts one more; returns what counts it off again, once, or `null` if there are too many. */
  take(key: string): (() => void) | null {
    const open = this.#open.get(key) ?? 0;
    if (open >= this.#each || this.#total >= this.#all) return null;
    this.#open.set(key, open + 1);
    this.#total += 1;
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      this.#total -= 1;
      const left = (this.#open.get(key) ?? 1) - 1;
      if (left === 0) this.#open.delete(key);
      else this.#open.set(key, left);
    };
  }
}
