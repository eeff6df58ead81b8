// Geometry shared by the marks; angles in radians, clockwise from twelve.
type Point = readonly [number, number];

const at = (c: number, r: number, angle: number): Point => [c + r * Math.sin(angle), c - r * Math.cos(angle)];
const two = (n: number): string => n.toFixed(2);

/** SVG path of the arc of a circle with centre (c, c) between two angles less than half a turn apart. */
export function arcPath(c: number, r: number, from: number, to: number): string {
  const [x0, y0] = at(c, r, from);
  const [x1, y1] = at(c, r, to);
  return `M${two(x0)} ${two(y0)}A${two(r)} ${two(r)} 0 0 1 ${two(x1)} ${two(y1)}`;
}

/** SVG path of the left or right half of a disc with centre (c, c). */
export function halfPath(c: number, r: number, side: 'left' | 'right'): string {
  return `M${two(c)} ${two(c - r)}A${two(r)} ${two(r)} 0 0 ${side === 'left' ? 0 : 1} ${two(c)} ${two(c + r)}Z`;
}

/** The dimensions of a split disc of a given diameter, in px. */
export interface DiscShape {
  readonly centre: number;
  /** Stroke of the ring: 6 % of the diameter, 3 % above 200 px, at least 1.75. */
  readonly stroke: number;
  readonly ring: number;
  /** Radius of effort 3. */
  readonly full: number;
  /** The gap between each half and the centre line. */
  readonly gap: number;
  /** The angle left open at each end of a quarter. */
  readonly pad: number;
}

/** The dimensions of a split disc. */
export function discShape(size: number): DiscShape {
  const stroke = size > 200 ? size * 0.03 : Math.max(1.75, size * 0.06);
  const ring = size / 2 - stroke / 2 - (size > 200 ? 0 : 0.5);
  const air = size > 200 ? size * 0.0376 : Math.max(2.2, size * 0.075);
  return {
    centre: size / 2,
    stroke,
    ring,
    full: ring - stroke / 2 - air,
    gap: size > 200 ? 1.5 : Math.max(0.5, size * 0.012),
    pad: size > 200 ? 0.03 : 0.035 * Math.PI * Math.sqrt(44 / Math.max(44, size)),
  };
}

/**
 * The share of the full radius that an effort of 0-3 fills; its area is proportional to the effort, and zero is a
 * speck.
 */
export function effortScale(effort: number, full: number): number {
  return effort <= 0 ? Math.max(1.6, full * 0.13) / full : Math.sqrt(Math.min(3, effort) / 3);
}
