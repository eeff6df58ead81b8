import { squeeze, unsqueeze } from '../../lib/squeeze.ts';
import { splitNumbers, withNumbers } from '../../lib/split-numbers.ts';

// What is long past is asked for at the end of a game and seldom before, and takes most of a table's memory as objects: it lies as
// text and numbers, a fraction of them, behind fields that open it when they are read.

/** Objects that can be made again, and what was made while anybody still holds it. No closure: it would hold what was packed. */
interface Box {
  /** JSON of one object; with numbers apart it is squeezed JSON of a list without them. */
  readonly text: string;
  readonly numbers: readonly number[] | null;
  /** The text that it was squeezed after. */
  readonly sample: string;
  opened: WeakRef<readonly unknown[]> | null;
}

interface Place {
  readonly box: Box;
  readonly at: number;
}

/** The first text that was squeezed here: others resemble it. */
let sample = '';
const LONGEST_SAMPLE = 48 * 1024;

const PLACES = new WeakMap<object, Place>();

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
export function startPacking(): Packing {
  const wholes: object[] = [];
  const lights: object[] = [];
  return {
    add<T extends object>(whole: T, heavy: ReadonlySet<string>): T {
      if (PLACES.has(whole)) return whole;
      const light = lightened(whole, heavy);
      wholes.push(whole);
      lights.push(light);
      return light;
    },
    close() {
      if (wholes.length === 0) return;
      const { text, numbers } = splitNumbers(wholes);
      place(lights, { text: squeeze(text, sample), numbers, sample, opened: null });
      // What all rounds of all games have in common lies in memory once.
      if (sample === '' && text.length <= LONGEST_SAMPLE) sample = text;
    },
  };
}

/** The same object with some of its fields behind its own text as JSON, which somebody else holds anyway. */
export function packedAsText<T extends object>(whole: T, heavy: ReadonlySet<string>, text: string): T {
  if (PLACES.has(whole)) return whole;
  const light = lightened(whole, heavy);
  place([light], { text, numbers: null, sample: '', opened: null });
  return light;
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
    wholes = box.numbers === null ? [JSON.parse(box.text)] : withNumbers(unsqueeze(box.text, box.sample), box.numbers);
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
