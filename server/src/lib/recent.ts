/** Counts what several have done within the last while, each by a key of their own. */
export class Recent {
  readonly #most: number;
  readonly #ms: number;
  readonly #times = new Map<string, number[]>();

  constructor(most: number, ms: number) {
    this.#most = most;
    this.#ms = ms;
  }

  /** Seconds until one more would be allowed; `null` if it is now. `now` in ms since the epoch. */
  waitOf(key: string, now: number): number | null {
    const times = this.#within(key, now);
    const oldest = times[times.length - this.#most];
    return oldest === undefined ? null : Math.max(1, Math.ceil((oldest + this.#ms - now) / 1_000));
  }

  /** Note that one more was done. */
  note(key: string, now: number): void {
    for (const other of this.#times.keys()) if (this.#within(other, now).length === 0) this.#times.delete(other);
    const times = this.#within(key, now);
    this.#times.set(key, [...(times.length < this.#most ? times : times.slice(times.length - this.#most + 1)), now]);
  }

  // A clock that was set back makes nobody wait longer than the while.
  #within(key: string, now: number): readonly number[] {
    const times = this.#times.get(key) ?? [];
    const [oldest, latest] = [times[0], times.at(-1)];
    if (oldest === undefined || latest === undefined || (oldest > now - this.#ms && latest <= now)) return times;
    return times.filter((at) => at > now - this.#ms && at <= now);
  }
}
