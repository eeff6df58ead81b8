import { area, curveBumpX } from 'd3-shape';

interface Amounts {
  readonly permitted: number;
  readonly blocked: number;
  readonly leaked: number;
}

/** One corridor in px. */
export interface CorridorLane<P> {
  readonly passage: P;
  readonly top: number;
  readonly permitted: number;
  readonly blocked: number;
  readonly leaked: number;
  /** Where the leak runs under the gate, and where it arrives. */
  readonly round: number;
  readonly back: number;
}

/** All corridors in px: the left bars, the gates and the right bars stand in three columns. */
export interface CorridorLayout<P> {
  readonly left: number;
  readonly gate: number;
  readonly right: number;
  readonly lanes: readonly CorridorLane<P>[];
}

const UNDER = 10;

/** Lay corridors out on one scale, so that heights may be compared and added. */
export function layCorridors<P extends Amounts>(
  passages: readonly P[],
  room: { readonly width: number; readonly height: number; readonly isNarrow: boolean },
): CorridorLayout<P> {
  const left = room.isNarrow ? 0 : 98;
  const right = room.width - (room.isNarrow ? 104 : 146);
  const gate = left + (right - left) * 0.42;
  const sought = passages.reduce((sum, one) => sum + one.permitted + one.blocked + one.leaked, 0);
  const dips = passages.reduce((sum, one) => sum + one.leaked, 0);
  const air = room.isNarrow ? 52 : 44;
  const head = room.isNarrow ? 50 : 40;
  // Each lane needs its own height, once more its leak for the way round, and air for words.
  const scale = Math.max(0.01, (room.height - head - passages.length * (air + UNDER)) / Math.max(1, sought + dips));
  let top = head;
  const lanes = passages.map((passage) => {
    const [permitted, blocked, leaked] = [passage.permitted * scale, passage.blocked * scale, passage.leaked * scale];
    const lane = {
      passage,
      top,
      permitted,
      blocked,
      leaked,
      round: top + permitted + blocked + leaked + UNDER,
      back: top + permitted + UNDER,
    };
    top = lane.round + leaked + air;
    return lane;
  });
  return { left, gate, right, lanes };
}

/** Draw what goes round the gate: level, down under it, and up again to what arrives. */
export function leakPath(
  lane: CorridorLane<unknown>,
  { left, gate, right }: { readonly left: number; readonly gate: number; readonly right: number },
): string {
  const start = lane.top + lane.permitted + lane.blocked;
  const reach = gate - left;
  const shape = area<readonly [x: number, y: number]>()
    .x((p) => p[0])
    .y0((p) => p[1])
    .y1((p) => p[1] + lane.leaked)
    .curve(curveBumpX);
  return (
    shape([
      [left + 6, start],
      [left + 6 + reach * 0.4, start],
      [gate - 14, lane.round],
      [gate + 30, lane.round],
      [right, lane.back],
    ]) ?? ''
  );
}
