/** Counts what several have done within the last while, each by a key of their own. */
export class Recent {
  readonly #most: number;
  readonly #ms: number;
  /** In the order of the clock, and no more than what counts. */
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
    for (const [other, times] of this.#times)
      if (other !== key && (times.at(-1) ?? 0) <= now - this.#ms) this.#times.delete(other);
    const times = this.#within(key, now);
    times.push(now);
    if (times.length > this.#most) times.shift();
    this.#times.set(key, times);
  }

  // A busy person is counted with every act, so that nothing is copied.
  #within(key: string, now: number): number[] {
    const times = this.#times.get(key) ?? [];
    // A clock that was set back makes nobody wait longer than the while.
    while ((times.at(-1) ?? now) > now) times.pop();
    let past = 0;
    while ((times[past] ?? now) <= now - this.#ms) past += 1;
    if (past > 0) times.splice(0, past);
    return times;
  }
}
