// The standard leaves the last digits of `Math.exp`, `Math.pow` and their like to the engine, and engines change them. A
// game must come out the same to the bit in every engine, so the rules use these, which are made of the operations that
// IEEE 754 fixes. The lint rule `letter/portable` refuses the others.
export { default as cos } from '@stdlib/math-base-special-cos';
export { exp } from './portable-exp.ts';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as pow } from '@stdlib/math-base-special-pow';

/** The square of a number. */
export const square = (value: number): number => value * value;
