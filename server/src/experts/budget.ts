/** How long experts may take, milliseconds. */
export interface Budget {
  /** For one plan while nobody waits, and the least that is worth a thread. */
  readonly mostMs: number;
  readonly leastMs: number;
  /** All who wait are to have had their turn after this. */
  readonly roundMs: number;
  /** The longest that a plan waits for a thread. */
  readonly waitMs: number;
  /** A thread that answers so much later than it was to hangs. */
  readonly graceMs: number;
}

const USUAL: Budget = { mostMs: 600, leastMs: 40, roundMs: 4_000, waitMs: 8_000, graceMs: 2_000 };

/** The budget of experts, and what one plan gets of it: the more wait, the less. */
export function budgetOf(changes: Partial<Budget> = {}): Budget & {
  /** Milliseconds for a plan when so many others wait for so many threads. */
  millisFor(waiting: number, threads: number): number;
} {
  const budget = { ...USUAL, ...changes };
  return {
    ...budget,
    millisFor(waiting, threads) {
      const share = (budget.roundMs * threads) / (waiting + 1);
      return Math.round(Math.max(budget.leastMs, Math.min(budget.mostMs, share)));
    },
  };
}
