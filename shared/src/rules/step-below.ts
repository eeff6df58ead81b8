/** The next lower value in an ascending list; null for the lowest. */
const stepBelow = <T>(steps: readonly T[], value: T): T | null => steps[steps.indexOf(value) - 1] ?? null;

/** The same order with one field lowered by one step; null if it is already at its lowest. */
export function withLower<O, F extends keyof O>(order: O, field: F, steps: readonly O[F][]): O | null {
  const lower = stepBelow(steps, order[field]);
  return lower === null ? null : { ...order, [field]: lower };
}
