import type { Origin, TraceTerm, VariableId } from '../../model/trace.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../vocabulary.ts';
import type { Estimate, Observation, SeenTrace } from './observation.ts';

/** Changes smaller than this are not worth a line, in the unit of the variable. */
const NEGLIGIBLE = 1e-9;

/** Tell whether a seat can see the cause of a term: an open fact, or its own doing. */
export function mayTrace(seat: SeatId, origin: Origin): boolean {
  if (origin === 'public') return true;
  return isSender(seat) ? origin === CORRIDOR_OF[seat] : origin === 'regime';
}

/**
 * Explain to one seat why what it measures has moved: the terms it can see, and one sum for everything else.
 * For an exact variable the rest is the exact sum of the unseen terms; for an estimate it holds the error as well.
 * `before` gives the figure the seat held a round ago.
 */
export function seenTraces(
  seat: SeatId,
  estimates: Observation['estimates'],
  before: (variable: VariableId) => number | null,
  trace: readonly TraceTerm[],
): readonly SeenTrace[] {
  const measured = trace.filter(({ variable }) => estimates[variable] !== undefined);
  const seen: SeenTrace[] = [];
  for (const [variable, terms] of groupByVariable(measured)) {
    const estimate = estimates[variable];
    if (estimate !== undefined) seen.push(seenTrace(seat, variable, estimate, before(variable), terms));
  }
  return seen;
}

function seenTrace(
  seat: SeatId,
  variable: VariableId,
  estimate: Estimate,
  before: number | null,
  all: readonly TraceTerm[],
): SeenTrace {
  const terms = all.filter(({ origin, amount }) => mayTrace(seat, origin) && Math.abs(amount) > NEGLIGIBLE);
  const visible = sum(terms);
  const after = estimate.mean;
  if (estimate.sd === 0) {
    // The terms of an exact variable add up to its change, so its start follows from them.
    const total = sum(all);
    return { variable, before: after - total, after, terms, hidden: total - visible };
  }
  const start = before ?? after - visible;
  return { variable, before: start, after, terms, hidden: after - start - visible };
}

function groupByVariable(trace: readonly TraceTerm[]): ReadonlyMap<VariableId, readonly TraceTerm[]> {
  const groups = new Map<VariableId, TraceTerm[]>();
  for (const term of trace) {
    const group = groups.get(term.variable);
    if (group === undefined) groups.set(term.variable, [term]);
    else group.push(term);
  }
  return groups;
}

const sum = (terms: readonly TraceTerm[]): number => terms.reduce((total, { amount }) => total + amount, 0);
