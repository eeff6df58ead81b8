/** The value below which a share of the values lies, 0 to 1, between two of them in proportion; 0 without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** The middle value; 0 without values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
