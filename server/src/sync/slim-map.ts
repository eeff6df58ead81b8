import { z } from 'zod';
import { Slots } from './slots.ts';

// A synchronised map of the library has three tables, each with room to grow: values by key, numbers by key, keys by number. A
// game of four has some five hundred parts in a dozen maps, and the tables took as much memory as half of what lies in them.

/** The fields of the library's map that are replaced; another release may have others, and then it stays as it is. */
const INTERNALS = z.object({
  $items: z.instanceof(Map).refine(({ size }) => size === 0),
  journal: z.object({
    keyByIndex: z.instanceof(Map),
    indexByKey: z.record(z.string(), z.number()),
    nextIndex: z.literal(0),
  }),
});

/** Have an empty synchronised map of strings keep what it holds in one table. */
export function slimMap<M extends object>(map: M): M {
  if (!INTERNALS.safeParse(map).success) return map;
  const slots = new Slots();
  Reflect.set(map, '$items', new Items(slots));
  Reflect.set(map, 'journal', new Journal(slots));
  return map;
}

/** Have what a map holds take little memory until somebody asks for it. */
export function restMap(map: object): void {
  const items: unknown = Reflect.get(map, '$items');
  if (items instanceof Items) items.rest();
}

/** The part of a `Map` that the library needs of what a map holds. */
class Items {
  readonly #slots: Slots;

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  get size(): number {
    return this.#slots.size;
  }

  get(key: string): string | undefined {
    return this.#slots.get(key);
  }

  has(key: string): boolean {
    return this.#slots.has(key);
  }

  set(key: string, value: string): this {
    this.#slots.set(key, value);
    return this;
  }

  delete(key: string): boolean {
    return this.#slots.delete(key);
  }

  clear(): void {
    this.#slots.clear();
  }

  rest(): void {
    this.#slots.rest();
  }

  /** The values as they lie. */
  held(): Iterable<string> {
    return this.#slots.held();
  }

  forEach(each: (value: string, key: string, items: this) => void): void {
    for (const [key, value] of this.#slots.entries()) each(value, key, this);
  }

  entries(): Generator<[string, string]> {
    return this.#slots.entries();
  }

  *keys(): Generator<string> {
    for (const [key] of this.#slots.entries()) yield key;
  }

  *values(): Generator<string> {
    for (const [, value] of this.#slots.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.#slots.entries();
  }
}

/** What the library's journal of a map does, on the same slots: numbers of keys, and what was deleted since it was last sent. */
class Journal {
  readonly #slots: Slots;
  readonly keyByIndex: Numbers;
  #deleted: Map<number, unknown> | null = null;

  constructor(slots: Slots) {
    this.#slots = slots;
    this.keyByIndex = new Numbers(slots);
  }

  /** How many slots are taken, empty ones included. */
  get slots(): number {
    return this.#slots.slots;
  }

  get indexByKey(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#slots.numbered()].map(([number, key]) => [key, number]));
  }

  indexOf(key: string): number | undefined {
    return this.#slots.numberOf(key);
  }

  assign(key: string): number {
    return this.#slots.number(key);
  }

  keyOf(number: number): string | undefined {
    return this.#slots.keyOf(number);
  }

  snapshot(number: number, value: unknown): void {
    (this.#deleted ??= new Map()).set(number, value);
  }

  forgetSnapshot(number: number): void {
    this.#deleted?.delete(number);
  }

  snapshotAt(number: number): unknown {
    return this.#deleted?.get(number);
  }

  cleanupAfterEncode(): void {
    if (this.#deleted === null) return;
    for (const number of this.#deleted.keys()) this.#slots.drop(number);
    this.#deleted = null;
  }

  reset(): void {
    this.#slots.clear();
    this.#deleted = null;
  }
}

/** The part of a `Map` that the library needs of keys by their numbers. */
class Numbers {
  readonly #slots: Slots;

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  get(number: number): string | undefined {
    return this.#slots.keyOf(number);
  }

  delete(number: number): boolean {
    return this.#slots.drop(number);
  }

  [Symbol.iterator](): Generator<[number, string]> {
    return this.#slots.numbered();
  }
}
