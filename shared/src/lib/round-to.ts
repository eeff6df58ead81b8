/** The nearest multiple of a unit, such as 0.1, 1 or 50, without the remains of binary fractions. */
export function roundTo(value: number, unit: number): number {
  // Dividing by a whole number gives the decimal that people write; multiplying by 0.1 does not.
  const rounded =
    unit < 1 ? Math.round(value * Math.round(1 / unit)) / Math.round(1 / unit) : Math.round(value / unit) * unit;
  return rounded === 0 ? 0 : rounded;
}
