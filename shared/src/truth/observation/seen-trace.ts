import { roundTo } from '../../lib/round-to.ts';
import { grained } from '../../terms/grains.ts';
import type { Origin, TraceTerm, VariableId } from '../../terms/trace.ts';
import { CORRIDOR_OF, isSender, type BySeat, type SeatId } from '../../terms/vocabulary.ts';
import { figureOf, type Figure } from './figure-of.ts';
import type { Estimate, Observation, SeenTrace } from '../../terms/observation.ts';

/** The origin of a seat's own actions; these and public facts are the causes it can see. */
const ownOrigin = (seat: SeatId): Origin => (isSender(seat) ? CORRIDOR_OF[seat] : 'regime');

/** The terms that a seat may see, of which `open` are public. */
function seenOf(all: readonly TraceTerm[], own: Origin, open: number): readonly TraceTerm[] {
  let count = open;
  for (const { origin } of all) if (origin === own) count += 1;
  if (count === all.length) return all;
  if (count === 0) return NO_TERMS;
  // A list that grows by one at a time takes several times its room, and each seat keeps dozens.
  const seen = all.slice(0, count);
  let at = 0;
  for (const term of all) if (term.origin === 'public' || term.origin === own) seen[at++] = term;
  return seen;
}

/** All terms of one variable's change in a round that anybody may see, in the step in which they are told. */
export interface Movement {
  readonly variable: VariableId;
  readonly terms: readonly TraceTerm[];
  /** How many of them are public facts. */
  readonly open: number;
  readonly figure: Figure;
}

/**
 * A round's trace grouped by variable, in order of first appearance, as precisely as anybody may see it: for each seat the
 * variables that it can measure. All seats use the same terms.
 */
export function movementsOf(trace: readonly TraceTerm[]): BySeat<readonly Movement[]> {
  const us: Movement[] = [];
  const china: Movement[] = [];
  const un: Movement[] = [];
  const dprk: Movement[] = [];
  for (const movement of groupsOf(trace)) {
    const { measured } = movement.figure;
    if (measured.us) us.push(movement);
    if (measured.china) china.push(movement);
    if (measured.un) un.push(movement);
    if (measured.dprk) dprk.push(movement);
  }
  return { us, china, un, dprk };
}

function groupsOf(trace: readonly TraceTerm[]): readonly Movement[] {
  const groups: Group[] = [];
  const told: TraceTerm[] = [];
  let group: Group | undefined;
  let first = 0;
  let grain = 1;
  for (const { variable, term, amount: exactly, parameter, origin } of trace) {
    if (group?.variable !== variable) {
      close(group, told, first);
      group = groupOf(groups, variable);
      first = told.length;
      grain = group.figure.termGrain;
    }
    if (!isSeen(origin, group.figure.measured)) continue;
    const amount = roundTo(exactly, grain);
    if (amount === 0) continue;
    told.push({ variable, term, amount, parameter, origin });
    if (origin === 'public') group.open += 1;
  }
  close(group, told, first);
  return groups;
}

/** Whether anybody sees terms of an origin: its own seat does, if it can measure the variable. */
function isSeen(origin: Origin, measured: BySeat<boolean>): boolean {
  switch (origin) {
    case 'public':
      return true;
    case 'regime':
      return measured.dprk;
    case 'border':
      return measured.china;
    case 'sea':
      return measured.un;
    case 'dollar':
      return measured.us;
    // Nobody sees what comes of several hands at once.
    case 'mixed':
      return false;
  }
}

interface Group extends Movement {
  terms: readonly TraceTerm[];
  open: number;
}

/** The terms of a variable are cut out of one list: a list of its own that grows takes several times its room. */
function close(group: Group | undefined, told: readonly TraceTerm[], first: number): void {
  if (group === undefined || told.length === first) return;
  const terms = told.slice(first);
  // Terms of one variable follow each other, but for those that moved it before the half-year.
  group.terms = group.terms.length === 0 ? terms : [...group.terms, ...terms];
}

function groupOf(groups: Group[], variable: VariableId): Group {
  for (const group of groups) if (group.variable === variable) return group;
  const group: Group = { variable, terms: NO_TERMS, open: 0, figure: figureOf(variable) };
  groups.push(group);
  return group;
}

const NO_TERMS: readonly never[] = [];

/**
 * The changes of one seat's measured variables, explained by the terms it can see. The rest of a change follows
 * from the two figures and is not sent: a sum of unseen causes has more digits than anybody could measure. `before`
 * returns the seat's figure of the previous round; `movements` are of variables that the seat can measure.
 */
export function seenTraces(
  seat: SeatId,
  estimates: Observation['estimates'],
  before: (movement: Movement) => number | null,
  movements: readonly Movement[],
): readonly SeenTrace[] {
  const seen: SeenTrace[] = [];
  for (const movement of movements) {
    // The UN measures welfare only where its staff have access.
    const estimate = movement.figure.read(estimates);
    if (estimate !== undefined) seen.push(seenTrace(seat, estimate, before, movement));
  }
  return seen;
}

function seenTrace(
  seat: SeatId,
  { mean: after }: Estimate,
  before: (movement: Movement) => number | null,
  movement: Movement,
): SeenTrace {
  const { variable, terms: all, open } = movement;
  const terms = open === all.length ? all : seenOf(all, ownOrigin(seat), open);
  // A first estimate has no predecessor: as far as the seat can tell, what it sees is all that happened.
  const start = before(movement) ?? grained(after - sumOf(terms), variable);
  return { variable, before: start, after, terms };
}

function sumOf(terms: readonly TraceTerm[]): number {
  let sum = 0;
  for (const { amount } of terms) sum += amount;
  return sum;
}
