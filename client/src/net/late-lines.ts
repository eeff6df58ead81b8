import type { Line } from './connect.ts';

/** The closing of a line is told when the other end has answered it, and on the way to a busy server that takes seconds. */
const TOLD_MS = 10_000;

/**
 * Attempts that were given up and may come about after all. The server may take the line of one for the newest of its person, and
 * close the one in use, which is told of it later than the other one that it has come about.
 */
export class LateLines {
  #due = 0;
  #lastCame = Number.NEGATIVE_INFINITY;

  /** Whether one of them may be why the line in use was closed. */
  get mayHaveCome(): boolean {
    return this.#due > 0 || performance.now() - this.#lastCame < TOLD_MS;
  }

  /** Resolves with the line that is being opened; rejects after so many milliseconds, and closes the line should it come later. */
  async inTime(opening: Promise<Line>, ms: number): Promise<Line> {
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
    opening.then((one) => one.close()).then(over, over);
    throw new Error('no answer in time');
  }
}
