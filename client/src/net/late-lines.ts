import type { Line } from './connect.ts';

/** The closing of a line is told when the other end has answered it, and on the way to a busy server that takes seconds. */
const TOLD_MS = 10_000;

/**
 * Attempts to open a line, and those that were given up and may come about after all. The server takes the line that came to it last
 * for that of its person, and closes the one before as if somebody went on elsewhere; here they may come in another order.
 */
export class LateLines {
  #due = 0;
  #lastCame = Number.NEGATIVE_INFINITY;
  #before: AbortController | null = null;

  /** Whether one of them may be why the line in use was closed. */
  get mayHaveCome(): boolean {
    return this.#due > 0 || performance.now() - this.#lastCame < TOLD_MS;
  }

  /**
   * Resolves with the line that is being opened; rejects after so many milliseconds, for ever with `null`, and tells should it come
   * later. `givenUp` ends the call of the attempt before the one that is given up: what is not answered holds a connection, by which
   * the next call would come to the same process that has stopped, and a busy one may still answer a call that is a little late.
   */
  async inTime(
    open: (givenUp: AbortSignal) => Promise<Line>,
    ms: number | null,
    come: (line: Line) => void,
  ): Promise<Line> {
    const giving = new AbortController();
    const opening = open(giving.signal);
    if (ms === null) return opening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ms);
    });
    const line = await Promise.race([opening, late]).finally(() => clearTimeout(timer));
    if (line !== null) return line;
    this.#due += 1;
    const over = (): void => {
      this.#due -= 1;
      this.#lastCame = performance.now();
    };
    opening.then(come).then(over, over);
    this.#before?.abort();
    this.#before = giving;
    throw new Error('no answer in time');
  }
}
