/** Moves labels apart to at least `gap` px, keeping their order and staying within [low, high] where they fit. */
export function spread(wished: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wished.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  let floor = low;
  for (const one of order) {
    one.at = Math.max(one.at, floor);
    floor = one.at + gap;
  }
  let ceiling = high;
  for (const one of order.toReversed()) {
    one.at = Math.min(one.at, ceiling);
    ceiling = one.at - gap;
  }
  const placed = wished.slice();
  for (const one of order) placed[one.index] = one.at;
  return placed;
}
