import { z } from 'zod';

// One description of a scenario file, built twice: whole, and with every part optional for a file that extends another.

type Parts = Readonly<Record<string, z.ZodType>>;

/** The type that an object of these parts is read as. */
export type Whole<P> = { readonly [K in keyof P]: z.output<P[K]> };

/**
 * How an object is written: whole, or as the difference to a parent. The type is that of the whole: a difference is
 * only described, for editors; it is merged into its parent before anything is read.
 */
export type Shape = <P extends Parts>(parts: P) => z.ZodType<Whole<P>>;

/** The library's own type of such an object cannot be inferred before the parts are known. */
const typed = <P extends Parts>(schema: z.ZodType): z.ZodType<Whole<P>> => schema as z.ZodType<Whole<P>>;

/** Every part is required, and nothing else is allowed. */
export const whole: Shape = <P extends Parts>(parts: P) => typed<P>(z.strictObject(parts));

/** Any part may be missing: it is as in the parent. */
export const difference: Shape = <P extends Parts>(parts: P) => typed<P>(z.strictObject(parts).partial());

/** An object with the same kind of value under each of some names. */
export const each = <N extends string, V extends z.ZodType>(
  shape: Shape,
  names: readonly N[],
  value: V,
): z.ZodType<Readonly<Record<N, z.output<V>>>> => shape(partsOf(names, () => value));

/** Parts under names that are only known from a list. */
export const partsOf = <N extends string, V extends z.ZodType>(
  names: readonly N[],
  partOf: (name: N) => V,
): Readonly<Record<N, V>> => Object.fromEntries(names.map((name) => [name, partOf(name)])) as Readonly<Record<N, V>>;

/**
 * An element of a list that is merged by its name: the name is never optional, and a difference may remove the element.
 */
export const named = <N extends Parts, P extends Parts>(shape: Shape, name: N, parts: P): z.ZodType<Whole<N & P>> =>
  typed<N & P>(
    shape === whole
      ? z.strictObject({ ...name, ...parts })
      : z
          .strictObject(parts)
          .partial()
          .extend({ ...name, remove: z.literal(true).optional() }),
  );

/**
 * A word of lower-case letters, digits and hyphens; the one that every object has as a key is refused, since it would
 * be found where it is not defined.
 */
export const word = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9-]*$/, 'a word of lower-case letters, digits and hyphens');
export const sentence = z.string().min(1);
export const share = z.number().min(0).max(1);
export const index = z.number().min(0).max(100);
export const points = z.number().min(-100).max(100);
export const money = z.number().min(0).max(10_000);
/** The maximum number of names, shocks and the like in a world: more than anybody could read. */
export const MAX_NAMED = 60;
/** A round, or a number of rounds. Openings may lie beyond the last round: the order is then not part of this world. */
export const round = z.int().min(1).max(99);
export const count = z.int().min(0).max(1000);
