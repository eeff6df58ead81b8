import { splitNumbers, withNumbers } from '../../lib/split-numbers.ts';
import { Squeezer } from '../../lib/squeeze.ts';

// What is long past is asked for at the end of a game and seldom before, and takes most of a table's memory as objects: it lies as
// squeezed text and numbers, a fraction of them, behind fields that open it when they are read.

/** Objects that can be made again, and what was made while anybody still holds it. No closure: it would hold what was packed. */
interface Box {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly squeezer: Squeezer;
  opened: WeakRef<readonly unknown[]> | null;
}

interface Place {
  readonly box: Box;
  readonly at: number;
}

const PLACES = new WeakMap<object, Place>();

/** What is packed together, by how much it is alike. */
export type Kind = 'last' | 'past';

/** What all rounds of all games have in common lies in memory once: in the first long text of its kind. */
const SQUEEZERS = new Map<Kind, Squeezer>();
const PLAIN = new Squeezer();
const LEAST_SAMPLE = 8 * 1024;
const LONGEST_SAMPLE = 48 * 1024;

/** Collects what is packed together, and let go together: one large text repeats itself more than many small ones. */
export interface Packing {
  /**
   * The same object with some of its fields packed: to whoever reads it, copies it or turns it to text it is what it was, as JSON
   * knows it. What is packed already stays as it is. Nothing of it may be read before `close`.
   */
  add<T extends object>(whole: T, heavy: ReadonlySet<string>): T;
  close(): void;
}

/** Begin to pack objects together. */
export function startPacking(kind: Kind): Packing {
  const wholes: object[] = [];
  const lights: object[] = [];
  return {
    add<T extends object>(whole: T, heavy: ReadonlySet<string>): T {
      if (PLACES.has(whole)) return whole;
      const light = lightened(whole, heavy);
      wholes.push(Object.fromEntries(Object.entries(whole).filter(([key]) => heavy.has(key))));
      lights.push(light);
      return light;
    },
    close() {
      if (wholes.length > 0) place(lights, boxOf(wholes, kind));
    },
  };
}

function boxOf(wholes: readonly object[], kind: Kind): Box {
  const { text, numbers } = splitNumbers(wholes);
  const squeezer = SQUEEZERS.get(kind) ?? PLAIN;
  if (squeezer === PLAIN && text.length >= LEAST_SAMPLE)
    SQUEEZERS.set(kind, new Squeezer(text.slice(0, LONGEST_SAMPLE).toWellFormed()));
  return { text: squeezer.squeeze(text), numbers, squeezer, opened: null };
}

function place(lights: readonly object[], box: Box): void {
  lights.forEach((light, at) => PLACES.set(light, { box, at }));
}

function lightened<T extends object>(whole: T, heavy: ReadonlySet<string>): T;
function lightened(whole: object, heavy: ReadonlySet<string>): object {
  // Field by field: an object whose fields are made over loses its shape, and takes four times the memory.
  const light = {};
  for (const [key, value] of Object.entries(whole) as [string, unknown][]) {
    if (heavy.has(key) && value !== undefined) Object.defineProperty(light, key, accessorOf(key));
    else Reflect.set(light, key, value);
  }
  return light;
}

function fieldOf(light: object, key: string): unknown {
  const known = PLACES.get(light);
  if (known === undefined) throw new Error('what is being packed cannot be read');
  const { box, at } = known;
  let wholes = box.opened?.deref();
  if (wholes === undefined) {
    wholes = withNumbers(box.squeezer.unsqueeze(box.text), box.numbers);
    box.opened = new WeakRef(wholes);
  }
  const whole = wholes[at];
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined;
}

const ACCESSORS = new Map<string, PropertyDescriptor>();

/** One accessor for all objects, so that they share their shape. */
function accessorOf(key: string): PropertyDescriptor {
  let accessor = ACCESSORS.get(key);
  if (accessor === undefined) {
    accessor = {
      enumerable: true,
      get(this: object): unknown {
        return fieldOf(this, key);
      },
    };
    ACCESSORS.set(key, accessor);
  }
  return accessor;
}
