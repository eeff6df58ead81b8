// What a rule of the game may not use, since engines differ in it: the functions of `Math` whose last digits the
// standard leaves open, the power operators, and whatever follows the language of the machine.

/** The members of `Math` that every engine computes to the same bit. */
const FIXED_MATH: ReadonlySet<string> = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'PI',
  'E',
  'LN2',
  'LN10',
  'LOG2E',
  'LOG10E',
  'SQRT2',
  'SQRT1_2',
]);

const USE = 'Engines differ in its last digits: use lib/portable-math.ts, or the seeded stream for chance.';

/** Why a member of `Math` is refused; undefined if it is fixed. `null` stands for a member that is not named. */
export const findUnportableMath = (member: string | null): string | undefined => {
  if (member === null) return `Write out which member of Math is meant. ${USE}`;
  return FIXED_MATH.has(member) ? undefined : `Math.${member}: ${USE}`;
};

/** Why a property is refused; undefined if its result is the same on every machine. */
export const findLocal = (property: string): string | undefined =>
  property.startsWith('toLocale') || property === 'localeCompare'
    ? `${property} depends on the language of the machine.`
    : undefined;

/** Why an operator is refused; undefined if IEEE 754 fixes it. */
export const findUnportableOperator = (operator: string): string | undefined =>
  operator === '**' || operator === '**=' ? `${operator}: ${USE}` : undefined;

/** Why a global is refused; undefined if its result is the same on every machine. */
export const findLocalGlobal = (name: string): string | undefined =>
  name === 'Intl' ? 'Intl depends on the machine and its release.' : undefined;
