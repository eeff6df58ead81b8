import { z } from 'zod';

// One description of a scenario file, built twice: whole, and with every part optional for a file that extends another.

/** How an object is written: whole, or as the difference to a parent. */
export type Shape = (parts: z.core.$ZodLooseShape) => z.ZodType;

/** Every part must be there, and nothing else. */
export const whole: Shape = (parts) => z.strictObject(parts);

/** Any part may be missing: it is as in the parent. */
export const difference: Shape = (parts) => z.strictObject(parts).partial();

/** An object with the same kind of value under each of some names. */
export const each = (shape: Shape, names: readonly string[], value: z.ZodType): z.ZodType =>
  shape(Object.fromEntries(names.map((name) => [name, value])));

/** A word of small letters, digits and hyphens; the one that every object has as a key would be found where it is not. */
export const word = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9-]*$/, 'a word of small letters, digits and hyphens');
export const sentence = z.string().min(1);
export const share = z.number().min(0).max(1);
export const index = z.number().min(0).max(100);
export const points = z.number().min(-100).max(100);
export const money = z.number().min(0).max(10_000);
/** Names, shocks and the like that a world may have: more than anybody could read. */
export const MOST_NAMED = 60;
/** A round, or a number of rounds. Openings may lie beyond the last round there is: not in this world. */
export const round = z.int().min(1).max(99);
export const count = z.int().min(0).max(1000);
