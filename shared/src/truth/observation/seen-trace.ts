import { roundTo } from '../../lib/round-to.ts';
import { grained, termGrain } from '../../terms/grains.ts';
import type { Origin, TraceTerm, VariableId } from '../../terms/trace.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { measurableBy } from './measurable.ts';
import type { Estimate, Observation, SeenTrace } from '../../terms/observation.ts';

/** The origin of a seat's own actions; these and public facts are the causes it can see. */
const ownOrigin = (seat: SeatId): Origin => (isSender(seat) ? CORRIDOR_OF[seat] : 'regime');

/** All terms of one variable's change in a round. */
export interface Movement {
  readonly variable: VariableId;
  readonly terms: readonly TraceTerm[];
}

/** A round's trace grouped by variable, in order of first appearance; all seats use the same grouping. */
export function movementsOf(trace: readonly TraceTerm[]): readonly Movement[] {
  type Group = { variable: VariableId; terms: TraceTerm[] };
  const groups = new Map<VariableId, Group>();
  let group: Group | undefined;
  for (const term of trace) {
    if (group?.variable !== term.variable) group = groups.get(term.variable);
    if (group === undefined) {
      group = { variable: term.variable, terms: [] };
      groups.set(term.variable, group);
    }
    group.terms.push(term);
  }
  return [...groups.values()];
}

/**
 * The changes of one seat's measured variables, explained by the terms it can see. The rest of a change follows
 * from the two figures and is not sent: a sum of unseen causes has more digits than anybody could measure. `before`
 * returns the seat's figure of the previous round.
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
  { mean: after }: Estimate,
  before: (variable: VariableId) => number | null,
  { variable, terms: all }: Movement,
): SeenTrace {
  const own = ownOrigin(seat);
  const grain = termGrain(variable);
  const terms: TraceTerm[] = [];
  let visible = 0;
  for (const term of all) {
    if (term.origin !== 'public' && term.origin !== own) continue;
    const amount = roundTo(term.amount, grain);
    if (amount === 0) continue;
    terms.push({ ...term, amount });
    visible += amount;
  }
  // A first estimate has no predecessor: as far as the seat can tell, what it sees is all that happened.
  const start = before(variable) ?? grained(after - visible, variable);
  return { variable, before: start, after, terms };
}
