/** A label: where its top should be, and how much room it takes. */
export interface Wished {
  readonly at: number;
  readonly size: number;
}

/** The tops of labels in their order, none over another and none beyond `high`, as near as can be to where they should be. */
export function stacked(labels: readonly Wished[], high: number): readonly number[] {
  let floor = 0;
  const down = labels.map(({ at, size }) => {
    const top = Math.max(at, floor);
    floor = top + size;
    return top;
  });
  let ceiling = high;
  const up: number[] = [];
  for (const [index, top] of [...down.entries()].toReversed()) {
    const fit = Math.min(top, ceiling - (labels[index]?.size ?? 0));
    ceiling = fit;
    up[index] = fit;
  }
  return up;
}
