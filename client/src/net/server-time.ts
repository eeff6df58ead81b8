/** One question about the server's time: when it was asked and answered on this page's own clock, and the answer; in ms. */
export interface TimeSample {
  readonly sent: number;
  readonly received: number;
  readonly told: number;
}

/**
 * Learns how far the server's clock is from the page's own, which runs evenly but may stand still while the device sleeps.
 * Every answer leaves a span within which the difference lies; spans are narrowed by one another, and one that contradicts
 * the others replaces them: then one of the two clocks slept.
 */
export class ServerTime {
  #least = -Infinity;
  #most = Infinity;

  /** Takes an answer in; returns the milliseconds to add to the page's clock. */
  note({ sent, received, told }: TimeSample): number {
    const least = told - received;
    const most = told - sent;
    const isContradiction = least > this.#most || most < this.#least;
    this.#least = isContradiction ? least : Math.max(this.#least, least);
    this.#most = isContradiction ? most : Math.min(this.#most, most);
    return (this.#least + this.#most) / 2;
  }

  /** Forgets everything: another server counts from another beginning. */
  reset(): void {
    this.#least = -Infinity;
    this.#most = Infinity;
  }
}
