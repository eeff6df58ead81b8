/** Three or four round grid lines that bound the values; the axis of a line chart need not start at zero. */
export function ticksFor(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = [5, 10, 20, 25, 50].find((size) => (high - low) / size <= 3.2) ?? 50;
  const first = Math.floor(low / step) * step;
  const last = Math.ceil(high / step) * step;
  const ticks: number[] = [];
  for (let tick = first; tick <= Math.max(last, first + step); tick += step) ticks.push(tick);
  return ticks;
}
