import { recordOf } from '../lib/record-of.ts';
import { SEATS } from '../terms/vocabulary.ts';
import type { SeatId } from '../terms/vocabulary.ts';
import { POSTS, SESSION_LIMITS } from './terms.ts';
import type { Place, PostId, RoleId } from './terms.ts';

// Seats for a class: as even as the head-count allows, a bot only where nobody is left, never a table of bots alone.

/** How people are shared among tables. */
export interface Seating {
  readonly tables: number;
  /** Delegates that a delegation has as a rule, 1 to 7. */
  readonly perDelegation: number;
  /** Roles that those take who are more than a table's delegations have as a rule; without any they are further delegates. */
  readonly roles: readonly RoleId[];
}

/** A person to be seated, and where they sit now; `null` in the hall. */
export interface Seatable {
  readonly id: string;
  readonly place: Place | null;
}

/** A person and their place after a balance. */
export interface Seated {
  readonly id: string;
  readonly place: Place;
}

/**
 * The number of tables for so many people with so many to a delegation: the nearest, at least 1. Between two, delegations of one
 * are doubled rather than given to bots, and larger delegations are made smaller.
 */
export function tablesFor(people: number, perDelegation: number): number {
  const full = SEATS.length * Math.max(1, perDelegation);
  const whole = Math.floor(people / full);
  const rest = people - whole * full;
  const isUp = perDelegation > 1 ? 2 * rest >= full : 2 * rest > full;
  return Math.min(SESSION_LIMITS.tables, Math.max(1, whole + (isUp ? 1 : 0)));
}

/** How many people are at each post of a table. */
type Row = Readonly<Record<PostId, number>>;

function rowsOf(places: readonly Place[], tables: number): readonly Row[] {
  const rows = Array.from({ length: tables }, () => ({ ...recordOf(POSTS, () => 0) }));
  for (const { table, post } of places) {
    const row = rows[table - 1];
    if (row !== undefined) row[post] += 1;
  }
  return rows;
}

const delegatesOf = (row: Row): number => SEATS.reduce((sum, seat) => sum + row[seat], 0);
const totalOf = (row: Row): number => POSTS.reduce((sum, post) => sum + row[post], 0);

/** The delegations in the order in which a table fills: each table begins with another, so that bots are spread as well. */
const fillingOrder = (at: number): readonly SeatId[] =>
  SEATS.map((_seat, step) => SEATS[(at + step) % SEATS.length] ?? 'us');

/** The place of the next who comes: at the table with the fewest people, in its smallest delegation. `null` without tables. */
export function nextPlace(taken: readonly Place[], { tables, perDelegation, roles }: Seating): Place | null {
  const rows = rowsOf(taken, tables);
  const sizes = rows.map(totalOf);
  const at = sizes.indexOf(Math.min(...sizes));
  const row = rows[at];
  if (row === undefined) return null;
  const role = delegatesOf(row) < SEATS.length * perDelegation ? undefined : roles.find((one) => row[one] === 0);
  return { table: at + 1, post: role ?? smallestSeat(row, at) };
}

/** The smallest delegation of a session: where somebody sits down who comes late. `null` without tables. */
export const smallestDelegation = (taken: readonly Place[], tables: number): Place | null =>
  nextPlace(taken, { tables, perDelegation: 1, roles: [] });

function smallestSeat(row: Row, at: number): SeatId {
  const least = Math.min(...SEATS.map((seat) => row[seat]));
  return fillingOrder(at).find((seat) => row[seat] === least) ?? 'us';
}

/**
 * Seats everybody: tables differ by at most one person, delegations of a table by at most one. Who can stay stays, so that
 * balancing twice moves nobody the second time.
 */
export function balance(people: readonly Seatable[], seating: Seating): readonly Seated[] {
  const tables = Math.max(1, Math.min(seating.tables, people.length));
  const left = wantedRows(people, { ...seating, tables }).map((row) => ({ ...row }));
  const stays = new Map<string, Place>();
  for (const { id, place } of people) {
    const row = place === null ? undefined : left[place.table - 1];
    if (place === null || row === undefined || row[place.post] === 0) continue;
    row[place.post] -= 1;
    stays.set(id, place);
  }
  const free = gapsOf(left);
  return people.map(({ id, place }) => {
    const kept = stays.get(id);
    if (kept !== undefined) return { id, place: kept };
    // A seat of the delegation that they have read about, if one is left.
    const own = free.findIndex((gap) => gap.post === place?.post);
    const [taken] = free.splice(Math.max(own, 0), 1);
    return { id, place: taken ?? { table: 1, post: 'us' } };
  });
}

/** The number of people at each post after a balance, as near to the present one as evenness allows. */
function wantedRows(people: readonly Seatable[], { tables, perDelegation, roles }: Seating): readonly Row[] {
  const now = rowsOf(
    people.flatMap(({ place }) => (place === null ? [] : [place])),
    tables,
  );
  const sizes = shares(people.length, now.map(totalOf));
  return now.map((row, at) => {
    const size = sizes[at] ?? 0;
    const odd = Math.max(0, size - SEATS.length * perDelegation);
    const held = roles.toSorted((a, b) => row[b] - row[a]).slice(0, odd);
    const order = fillingOrder(at);
    const counts = shares(
      size - held.length,
      order.map((seat) => row[seat]),
    );
    const wanted = { ...recordOf(POSTS, () => 0) };
    for (const [step, seat] of order.entries()) wanted[seat] = counts[step] ?? 0;
    for (const role of held) wanted[role] = 1;
    return wanted;
  });
}

/** Shares a number evenly; what is left over goes where most are now, the first of equals. */
function shares(total: number, now: readonly number[]): readonly number[] {
  const each = Math.floor(total / now.length);
  const extra = total - each * now.length;
  const byMost = now.map((_count, at) => at).toSorted((a, b) => (now[b] ?? 0) - (now[a] ?? 0) || a - b);
  const larger = new Set(byMost.slice(0, extra));
  return now.map((_count, at) => each + (larger.has(at) ? 1 : 0));
}

/** The free places, table by table in turns, so that the first who come are spread over all of them. */
function gapsOf(left: readonly Row[]): Place[] {
  const rows = left.map((row, at) =>
    [...fillingOrder(at), ...POSTS.slice(SEATS.length)].flatMap((post) =>
      Array.from({ length: row[post] }, () => ({ table: at + 1, post })),
    ),
  );
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_none, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
}

/** The people at a table, and the delegations that nobody sits in. */
export interface TableLoad {
  readonly table: number;
  readonly people: number;
  readonly gaps: readonly SeatId[];
}

/** Who is where, table by table. */
export const loadsOf = (places: readonly Place[], tables: number): readonly TableLoad[] =>
  rowsOf(places, tables).map((row, at) => ({
    table: at + 1,
    people: totalOf(row),
    gaps: SEATS.filter((seat) => row[seat] === 0),
  }));
