import { SEATS } from '../terms/vocabulary.ts';
import type { SeatId } from '../terms/vocabulary.ts';
import { loadsOf, tablesFor } from './balance.ts';
import type { Place } from './terms.ts';

// What a host is told before the start: what blocks it, or that nothing does; then each thing that could be better, with its remedy.

/** A person as far as the start is concerned. */
export interface Starter {
  readonly id: string;
  readonly place: Place | null;
  readonly presence: 'expected' | 'here' | 'away' | 'absent' | 'removed';
}

/** What a session looks like just before its start. */
export interface BeforeStart {
  /** Delegates that a delegation has as a rule. */
  readonly perDelegation: number;
  readonly people: readonly Starter[];
  readonly tables: number;
  /** Rounds that fit before the bell if it starts now, and those that the format wants. */
  readonly rounds: { readonly fit: number; readonly wanted: number };
}

/** What blocks the start. */
export type Block =
  /** Nobody has come. */
  | { readonly kind: 'nobody' }
  /** The bell leaves no time for a single round. */
  | { readonly kind: 'no-time' };

/** What could be better, with the facts that its remedy needs. */
export type Warning =
  /** The plan drops rounds. */
  | { readonly kind: 'rounds-dropped'; readonly fit: number; readonly wanted: number }
  /** So many have come that fewer or more tables would suit them. */
  | { readonly kind: 'other-number'; readonly here: number; readonly tables: number; readonly better: number }
  /** A table at which nobody sits who is there. */
  | { readonly kind: 'empty-table'; readonly table: number }
  /** A table has two people fewer than another: one move evens it out. */
  | {
      readonly kind: 'uneven';
      readonly table: number;
      readonly from: number;
      readonly person: string;
      readonly to: Place;
    }
  /** People who are there and have no place. */
  | { readonly kind: 'unplaced'; readonly people: readonly string[] }
  /** Somebody came, sat down and is not connected now. */
  | { readonly kind: 'away'; readonly person: string; readonly place: Place }
  /** People on the roster have not come. */
  | { readonly kind: 'not-come'; readonly people: readonly string[] };

/** What blocks a start, and what could be better about it; the gravest first. */
export interface StartCheck {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

/** Judges whether a session can start, and what its host should know. Absent and removed people count nowhere. */
export function checkStart({ perDelegation, people, tables, rounds }: BeforeStart): StartCheck {
  const come = people.filter(({ presence }) => presence === 'here' || presence === 'away');
  const blocks: Block[] = [
    ...(come.length === 0 ? [{ kind: 'nobody' as const }] : []),
    ...(rounds.fit === 0 ? [{ kind: 'no-time' as const }] : []),
  ];
  const warnings: Warning[] = [];
  if (rounds.fit > 0 && rounds.fit < rounds.wanted) warnings.push({ kind: 'rounds-dropped', ...rounds });
  if (come.length > 0) warnings.push(...seatingWarnings(come, tables, perDelegation));
  for (const { id, place, presence } of come)
    if (presence === 'away' && place !== null) warnings.push({ kind: 'away', person: id, place });
  const late = people.filter(({ presence }) => presence === 'expected').map(({ id }) => id);
  if (late.length > 0 && come.length > 0) warnings.push({ kind: 'not-come', people: late });
  return { blocks, warnings };
}

function seatingWarnings(come: readonly Starter[], tables: number, perDelegation: number): readonly Warning[] {
  const unplaced = come.filter(({ place }) => place === null).map(({ id }) => id);
  const warnings: Warning[] = unplaced.length === 0 ? [] : [{ kind: 'unplaced', people: unplaced }];
  const loads = loadsOf(
    come.flatMap(({ place }) => (place === null ? [] : [place])),
    tables,
  );
  const empty = loads.filter((load) => load.people === 0);
  const better = tablesFor(come.length, perDelegation);
  // A table more or less than the nearest number is the host's own choice; empty tables are not.
  if (Math.abs(better - tables) > 1 || (empty.length > 0 && better < tables))
    return [{ kind: 'other-number', here: come.length, tables, better }, ...warnings];
  for (const { table } of empty) warnings.push({ kind: 'empty-table', table });
  const move = oneMove(come, loads);
  return move === null ? warnings : [...warnings, move];
}

/** The move that evens out the fullest and the emptiest table that has people; `null` where none does. */
function oneMove(come: readonly Starter[], loads: ReturnType<typeof loadsOf>): Warning | null {
  const peopled = loads.filter((load) => load.people > 0).toSorted((a, b) => a.people - b.people || b.table - a.table);
  const least = peopled[0];
  const most = peopled.at(-1);
  if (least === undefined || most === undefined || most.people - least.people < 2) return null;
  const there = come.filter(({ place }) => place?.table === most.table);
  const crowd = (seat: SeatId): number => there.filter(({ place }) => place?.post === seat).length;
  // Whom nobody misses goes, into the delegation that they have read about if it is free there.
  const spare = there.toSorted((a, b) => rank(b) - rank(a) || there.indexOf(b) - there.indexOf(a))[0];
  if (spare === undefined) return null;
  const own = SEATS.find((seat) => seat === spare.place?.post);
  const to = own !== undefined && least.gaps.includes(own) ? own : least.gaps[0];
  return to === undefined
    ? null
    : { kind: 'uneven', table: least.table, from: most.table, person: spare.id, to: { table: least.table, post: to } };

  function rank({ place }: Starter): number {
    const held = SEATS.find((one) => one === place?.post);
    if (held === undefined) return 0;
    return crowd(held) * 10 + (least !== undefined && least.gaps.includes(held) ? 1 : 0);
  }
}
