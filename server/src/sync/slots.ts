import { onePerText } from '@letter/shared/protocol';
import { isSqueezed } from '../lib/squeeze.ts';
import { KeyIndex } from './key-index.ts';
import { restingText, wakenText } from './resting-text.ts';

/** No value: a key that was deleted and whose number is still needed to say so. */
const GONE = null;

/** Keys are the same words for all tables. */
const sameKey = onePerText(4_096);

/**
 * The parts of one synchronised map and the numbers that they bear on the wire: an index leads from a key to a slot, and the rest
 * are lists. Numbers rise and are never used again, as the library wants it.
 */
export class Slots {
  readonly #index = new KeyIndex();
  #keys: (string | typeof GONE)[] = [];
  #values: (string | typeof GONE)[] = [];
  /** The number of each slot, rising; `null` while each is that of its slot. */
  #numbers: number[] | null = null;
  #next = 0;
  #size = 0;
  #empty = 0;

  get size(): number {
    return this.#size;
  }

  /** How many slots are taken, empty ones included. */
  get slots(): number {
    return this.#keys.length;
  }

  get(key: string): string | undefined {
    const slot = this.#index.find(this.#keys, key);
    return slot < 0 ? undefined : this.#valueAt(slot);
  }

  has(key: string): boolean {
    const slot = this.#index.find(this.#keys, key);
    return slot >= 0 && this.#values[slot] !== GONE;
  }

  set(key: string, value: string): void {
    let slot = this.#index.find(this.#keys, key);
    if (slot < 0) {
      this.number(key);
      slot = this.#keys.length - 1;
    }
    if (this.#values[slot] === GONE) this.#size += 1;
    this.#values[slot] = value;
  }

  /** Take a value away; its key keeps its number until it is dropped. */
  delete(key: string): boolean {
    const slot = this.#index.find(this.#keys, key);
    if (slot < 0 || this.#values[slot] === GONE) return false;
    this.#values[slot] = GONE;
    this.#size -= 1;
    return true;
  }

  /** Give a new key its number. */
  number(key: string): number {
    const number = this.#next++;
    this.#keys.push(sameKey(key));
    this.#values.push(GONE);
    this.#numbers?.push(number);
    this.#index.add(this.#keys);
    return number;
  }

  numberOf(key: string): number | undefined {
    const slot = this.#index.find(this.#keys, key);
    return slot < 0 ? undefined : (this.#numbers?.[slot] ?? slot);
  }

  keyOf(number: number): string | undefined {
    return this.#keys[this.#slotOf(number)] ?? undefined;
  }

  /** Forget a key with its number. */
  drop(number: number): boolean {
    const slot = this.#slotOf(number);
    const key = this.#keys[slot] ?? GONE;
    if (key === GONE) return false;
    this.delete(key);
    // The index keeps the place: no key is found in it any more.
    this.#keys[slot] = GONE;
    this.#empty += 1;
    // What comes and goes all the time does not grow.
    if (this.#empty > 8 && 2 * this.#empty > this.#keys.length) this.#close();
    return true;
  }

  clear(): void {
    this.#index.clear();
    this.#keys = [];
    this.#values = [];
    this.#numbers = null;
    this.#next = this.#size = this.#empty = 0;
  }

  /** Keys and values that are there. */
  *entries(): Generator<[string, string]> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const key = this.#keys[slot] ?? GONE;
      const value = this.#valueAt(slot);
      if (key !== GONE && value !== undefined) yield [key, value];
    }
  }

  /** All keys that have a number, by it. */
  *numbered(): Generator<[number, string]> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const key = this.#keys[slot] ?? GONE;
      if (key !== GONE) yield [this.#numbers?.[slot] ?? slot, key];
    }
  }

  /** Squeeze what is long: it will be asked for when somebody comes. */
  rest(): void {
    // As long as they have to be: a list that grew has room for more.
    this.#keys = this.#keys.slice();
    this.#values = this.#values.slice();
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const key = this.#keys[slot] ?? GONE;
      const value = this.#values[slot] ?? GONE;
      if (key !== GONE && value !== GONE && !isSqueezed(value)) this.#values[slot] = restingText(key, value);
    }
  }

  /** The values as they lie. */
  *held(): Generator<string> {
    for (const value of this.#values) if (value !== GONE) yield value;
  }

  #valueAt(slot: number): string | undefined {
    const value = this.#values[slot] ?? GONE;
    if (value === GONE) return undefined;
    return isSqueezed(value) ? wakenText(value) : value;
  }

  #slotOf(number: number): number {
    const numbers = this.#numbers;
    if (numbers === null) return number;
    let from = 0;
    let to = numbers.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers[middle] ?? 0) < number) from = middle + 1;
      else to = middle;
    }
    return numbers[from] === number ? from : -1;
  }

  #close(): void {
    const kept = [...this.#keys.keys()].filter((slot) => this.#keys[slot] !== GONE);
    const numbers = this.#numbers;
    this.#numbers = kept.map((slot) => numbers?.[slot] ?? slot);
    this.#values = kept.map((slot) => this.#values[slot] ?? GONE);
    this.#keys = kept.map((slot) => this.#keys[slot] ?? GONE);
    this.#index.renew(this.#keys);
    this.#empty = 0;
  }
}
