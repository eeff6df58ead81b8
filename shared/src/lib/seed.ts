import { digestOf } from './canonical.ts';

declare const brand: unique symbol;

/** The seed of a game: 128 bits, written as 32 hexadecimal digits in lower case. */
export type Seed = string & { readonly [brand]: 'Seed' };

/** The seed of a game that began under rules version 1: a whole number, with the draws of its time. */
export type FirstSeed = number & { readonly [brand]: 'FirstSeed' };

/** The seed of a game of any version. */
export type GameSeed = Seed | FirstSeed;

/** Whether a value is a seed of 128 bits. */
export const isSeed = (value: unknown): value is Seed => typeof value === 'string' && /^[\da-f]{32}$/.test(value);

/** Whether a value is the seed of a game that began under rules version 1. */
export const isFirstSeed = (value: unknown): value is FirstSeed => Number.isSafeInteger(value);

/**
 * The seed that a whole number stands for in tests, experiments and on the command line: the first 32 digits of the
 * SHA-256 of `seed 7`. Anybody can count through them, so a table that people play is never given one.
 */
export const shortSeed = (number: number): Seed => digestOf(`seed ${number}`).slice(0, 32) as Seed;

/** The seed that a person wrote: 32 hexadecimal digits, or a whole number of up to nine digits; else `null`. */
export function parseSeed(text: string): Seed | null {
  if (/^-?\d{1,9}$/.test(text)) return shortSeed(Number(text));
  return isSeed(text) ? text : null;
}
