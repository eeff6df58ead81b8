import type { Clock } from '../table/ports.ts';
import type { Aside, Beside } from '../table/table.ts';

/** A table that could not be brought back is tried again after this. */
const RETRY_MS = 10_000;

interface Lying {
  readonly beside: Beside;
  cancel: () => void;
}

/** Tables by correspondence that left the memory while their games go on: each is brought back in time for its deadline. */
export class LaidAside {
  readonly #clock: Clock;
  readonly #wake: (code: string) => Promise<boolean>;
  readonly #lying = new Map<string, Lying>();
  #isEnding = false;

  /** `wake` brings the table with a code back, and resolves with whether that is settled. */
  constructor(clock: Clock, wake: (code: string) => Promise<boolean>) {
    this.#clock = clock;
    this.#wake = wake;
  }

  /** A table has left the memory. */
  add(code: string, { wakeAt, beside }: Aside): void {
    this.forget(code);
    const lying: Lying = { beside, cancel: () => undefined };
    this.#lying.set(code, lying);
    if (wakeAt !== null) this.#arm(code, lying, wakeAt - this.#clock.steady());
  }

  /** What a table knew beside its record. */
  besideOf(code: string): Beside | undefined {
    return this.#lying.get(code)?.beside;
  }

  /** The table is back, or gone for good. */
  forget(code: string): void {
    this.#lying.get(code)?.cancel();
    this.#lying.delete(code);
  }

  /** Bring nothing back any more: the next process finds these tables among those that run. */
  end(): void {
    this.#isEnding = true;
    for (const code of this.#lying.keys()) this.forget(code);
  }

  #arm(code: string, lying: Lying, ms: number): void {
    if (this.#isEnding) return;
    lying.cancel = this.#clock.setTimer(Math.max(0, ms), () => {
      void this.#bringBack(code, lying);
    });
  }

  async #bringBack(code: string, lying: Lying): Promise<void> {
    const isSettled = await this.#wake(code);
    if (this.#lying.get(code) !== lying) return;
    if (isSettled) this.forget(code);
    else this.#arm(code, lying, RETRY_MS);
  }
}
