import type { Origin, TraceTerm, VariableId } from '../../terms/trace.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { measurableBy } from './measurable.ts';
import type { Estimate, Observation, SeenTrace } from '../../terms/observation.ts';

/** Changes smaller than this are left out, in the unit of the variable. */
const NEGLIGIBLE = 1e-9;

/** The origin of a seat's own actions; these and public facts are the causes it can see. */
const ownOrigin = (seat: SeatId): Origin => (isSender(seat) ? CORRIDOR_OF[seat] : 'regime');

/** All terms of one variable's change in a round. */
export interface Movement {
  readonly variable: VariableId;
  readonly terms: readonly TraceTerm[];
  readonly total: number;
}

/** A round's trace grouped by variable, in order of first appearance; all seats use the same grouping. */
export function movementsOf(trace: readonly TraceTerm[]): readonly Movement[] {
  type Group = { variable: VariableId; terms: TraceTerm[]; total: number };
  const groups = new Map<VariableId, Group>();
  let group: Group | undefined;
  for (const term of trace) {
    if (group?.variable !== term.variable) group = groups.get(term.variable);
    if (group === undefined) {
      group = { variable: term.variable, terms: [], total: 0 };
      groups.set(term.variable, group);
    }
    group.terms.push(term);
    group.total += term.amount;
  }
  return [...groups.values()];
}

/**
 * The changes of one seat's measured variables, explained: the terms it can see, and one sum for everything else.
 * For an exact variable the remainder is the sum of the unseen terms; for an estimate it includes the error.
 * `before` returns the seat's figure of the previous round.
 */
export function seenTraces(
  seat: SeatId,
  estimates: Observation['estimates'],
  before: (variable: VariableId) => number | null,
  movements: readonly Movement[],
): readonly SeenTrace[] {
  const measurable = measurableBy(seat);
  const seen: SeenTrace[] = [];
  for (const movement of movements) {
    // Most variables are hidden from most seats, and looking up a missing key in a record is slow.
    if (!measurable.has(movement.variable)) continue;
    const estimate = estimates[movement.variable];
    if (estimate !== undefined) seen.push(seenTrace(seat, estimate, before, movement));
  }
  return seen;
}

function seenTrace(
  seat: SeatId,
  estimate: Estimate,
  before: (variable: VariableId) => number | null,
  { variable, terms: all, total }: Movement,
): SeenTrace {
  const own = ownOrigin(seat);
  const terms: TraceTerm[] = [];
  let visible = 0;
  for (const term of all) {
    if ((term.origin === 'public' || term.origin === own) && Math.abs(term.amount) > NEGLIGIBLE) {
      terms.push(term);
      visible += term.amount;
    }
  }
  const after = estimate.mean;
  // The terms of an exact variable add up to its change, so they determine its previous value.
  if (estimate.sd === 0) return { variable, before: after - total, after, terms, hidden: total - visible };
  const start = before(variable) ?? after - visible;
  return { variable, before: start, after, terms, hidden: after - start - visible };
}
