/**
 * The dimensions of one lane in px: what is permitted on top, what is blocked below it, what leaks in a bow below the
 * gate.
 */
export interface LaneShape {
  readonly top: number;
  readonly open: number;
  readonly blocked: number;
  readonly leak: number;
  /** How far the leak dips below its own line. */
  readonly dip: number;
  /** Where the leak arrives. */
  readonly arrive: number;
  readonly height: number;
}

/** The dimensions of a lane; `scale` is px per US$ million, the same for all lanes. */
export function laneShape(
  top: number,
  scale: number,
  facts: { readonly permitted: number; readonly blocked: number; readonly leaked: number },
): LaneShape {
  const open = facts.permitted * scale;
  const blocked = facts.blocked * scale;
  const leak = facts.leaked > 0 ? Math.max(2, facts.leaked * scale) : 0;
  const dip = leak + 12;
  return { top, open, blocked, leak, dip, arrive: top + open + 14, height: open + blocked + leak + dip + 12 };
}

/** SVG path of the leak: a band that leaves the line before the gate, passes below it, and rises again behind it. */
export function leakPath(
  shape: LaneShape,
  x: { readonly from: number; readonly gate: number; readonly to: number },
): string {
  const { leak, dip, arrive } = shape;
  const y = shape.top + shape.open + shape.blocked;
  const low = y + dip;
  const { from, gate, to } = x;
  const before = Math.max(from + 8, gate - 66);
  const middle = gate + (to - gate) * 0.48;
  return [
    `M${from} ${y}L${before} ${y}`,
    `C${before + 40} ${y} ${gate - 46} ${low} ${gate - 10} ${low}`,
    `L${gate + 26} ${low}`,
    `C${middle} ${low} ${middle - 20} ${arrive} ${to} ${arrive}`,
    `L${to} ${arrive + leak}`,
    `C${middle + 8} ${arrive + leak} ${middle + 16} ${low + leak} ${gate + 26} ${low + leak}`,
    `L${gate - 10} ${low + leak}`,
    `C${gate - 66} ${low + leak} ${before + 16} ${y + leak} ${before - 16} ${y + leak}`,
    `L${from} ${y + leak}Z`,
  ].join('');
}
