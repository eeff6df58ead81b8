/** One end of a Flow; values of one side are in one unit and add up to the other side's sum. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** A change or a remark after the figure. */
  readonly note?: string;
  readonly fill?: 'solid' | 'stipple';
}

/** Positions of a node's bar and of its part of the middle bar, and the height of both, in px. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly y: number;
  readonly size: number;
  readonly hubY: number;
}

/** The layout of a whole Flow, in px. */
export interface FlowLayout {
  readonly from: readonly PlacedNode[];
  readonly to: readonly PlacedNode[];
  readonly hubTop: number;
  readonly hubHeight: number;
}

/** The least height in px of a node with its words. */
const SLOT = 38;
const HEAD = 52;
const FOOT = 40;

/** Places both sides on one scale, each node in a slot high enough for its words. */
export function layOutFlow(sources: readonly FlowNode[], targets: readonly FlowNode[], height: number): FlowLayout {
  const sum = (nodes: readonly FlowNode[]) => nodes.reduce((total, node) => total + node.value, 0);
  const total = Math.max(1, sum(sources), sum(targets));
  const scale = Math.max(
    0.02,
    Math.min((height - HEAD - FOOT) / total, scaleFor(sources, height), scaleFor(targets, height)),
  );
  const hubHeight = total * scale;
  const hubTop = HEAD + (height - HEAD - FOOT - hubHeight) / 2;
  return { from: place(sources, scale, height, hubTop), to: place(targets, scale, height, hubTop), hubTop, hubHeight };
}

// The largest scale at which the slots of one side still fit: nodes below SLOT do not shrink, so search downwards.
function scaleFor(nodes: readonly FlowNode[], height: number): number {
  for (let scale = 2; scale > 0.02; scale *= 0.97) {
    if (nodes.reduce((used, node) => used + Math.max(SLOT, node.value * scale + 8), 0) <= height) return scale;
  }
  return 0.02;
}

function place(nodes: readonly FlowNode[], scale: number, height: number, hubTop: number): readonly PlacedNode[] {
  const slots = nodes.map((node) => Math.max(SLOT, node.value * scale + 8));
  const spare = Math.max(0, height - slots.reduce((used, slot) => used + slot, 0)) / Math.max(1, nodes.length);
  let top = 0;
  let hubY = hubTop;
  return nodes.map((node, index) => {
    const slot = (slots[index] ?? SLOT) + spare;
    const size = node.value * scale;
    const placed = { node, y: top + (slot - size) / 2, size, hubY };
    top += slot;
    hubY += size;
    return placed;
  });
}
