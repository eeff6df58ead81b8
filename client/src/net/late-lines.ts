import type { Line } from './connect.ts';

/**
 * Attempts that were given up and may come about after all. Until then the server may take the line of one for the newest of its
 * person, and close the one in use.
 */
export class LateLines {
  #due = 0;

  get areDue(): boolean {
    return this.#due > 0;
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
    const over = (): void => void (this.#due -= 1);
    opening.then((one) => one.close()).then(over, over);
    throw new Error('no answer in time');
  }
}
