import { isSameJson } from '../../lib/same-json.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { BASKETS, SENDERS } from '../../terms/vocabulary.ts';
import type { BasketId, SenderId } from '../../terms/vocabulary.ts';
import { promisedBy } from '../votes/procedure.ts';
import { gateRows, type GateRow } from './gate-rows.ts';

/** A reason that a sender can read from its own view for what its enforcement did not reach. */
export type Obstacle =
  | { readonly kind: 'no-letter' | 'no-effort' | 'low-effort'; readonly baskets: readonly BasketId[] }
  /** No common list: the share of luxury goods that is covered, 0-1. */
  | { readonly kind: 'coverage'; readonly covered: number }
  /** What was turned away went elsewhere: what the others reported, 0-3 on average. */
  | { readonly kind: 'elsewhere'; readonly reports: readonly { readonly seat: SenderId; readonly mean: number }[] };

/** The obstacles of a round: those worth a sentence, and those that the two rounds before told already. */
export interface Obstacles {
  readonly told: readonly Obstacle[];
  readonly again: readonly Obstacle[];
}

/** The most obstacles that are told; more than three reasons are none. */
const MOST = 3;

/** Why enforcement did not work better in a round, worst first; what was told two rounds running stands aside. */
export function obstaclesOf(view: SeatView, seat: SenderId, round: number): Obstacles {
  const past: (readonly Obstacle[])[] = [];
  let now: Obstacles = { told: [], again: [] };
  for (let one = 1; one <= round; one += 1) {
    const [last = [], secondLast = []] = past.toReversed();
    const isStale = (obstacle: Obstacle): boolean => isAmong(obstacle, last) && isAmong(obstacle, secondLast);
    const all = obstaclesIn(view, seat, one);
    const told = all.filter((obstacle) => !isStale(obstacle)).slice(0, MOST);
    now = { told, again: all.filter((obstacle) => !told.includes(obstacle)) };
    past.push(told);
  }
  return now;
}

// Other figures make another sentence only where the sentence is about them.
const isAmong = (obstacle: Obstacle, told: readonly Obstacle[]): boolean =>
  told.some((one) => one.kind === obstacle.kind && (!('baskets' in obstacle) || isSameJson(one, obstacle)));

function obstaclesIn(view: SeatView, seat: SenderId, round: number): readonly Obstacle[] {
  const rows = gateRows(view, seat, round);
  const record = view.public.record.find((one) => one.round === round);
  if (rows === null || record === undefined) return [];
  const { adopted, coverage } = view.public.commonList;
  const reports = SENDERS.filter((one) => one !== seat).map((one) => ({
    seat: one,
    mean: BASKETS.reduce((sum, basket) => sum + record.reports[one][basket], 0) / BASKETS.length,
  }));
  return [
    ...about('no-letter', rows, ({ letter }) => letter === 0),
    ...about('no-effort', rows, ({ letter, effort }) => letter > 0 && effort === 0),
    ...about('low-effort', rows, ({ letter, effort }) => effort > 0 && effort < promisedBy(letter)),
    ...(adopted ? [] : [{ kind: 'coverage', covered: coverage.luxury } as const]),
    { kind: 'elsewhere', reports },
  ];
}

function about(
  kind: 'no-letter' | 'no-effort' | 'low-effort',
  rows: readonly GateRow[],
  is: (row: GateRow) => boolean,
): readonly Obstacle[] {
  const baskets = rows.filter(is).map(({ basket }) => basket);
  return baskets.length === 0 ? [] : [{ kind, baskets }];
}
