import { bytesOfBox, bytesOfPart } from './bytes-at-most.ts';

interface Target {
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
}

/** What is written into the state of one table before it is sent: the bytes it takes at most, and each text once. */
export class Writing {
  // What several maps hold is kept in memory once.
  readonly #texts = new Map<string, string>();
  /** Bytes at most of all that was put and dropped. */
  bytes = 0;

  put(target: Target, key: string, text: string): void {
    const known = this.#texts.get(text) ?? text;
    this.#texts.set(known, known);
    this.bytes += bytesOfPart(key, known);
    target.set(key, known);
  }

  drop(target: Target, key: string): void {
    this.bytes += bytesOfPart(key, '');
    target.delete(key);
  }

  /** A box with a key of its own was added. */
  addBox(key: string): void {
    this.bytes += bytesOfBox(key);
  }
}
