import { median, quantile } from './quantile.ts';

/** One table's course of a figure, a value a round from the first on. */
export interface FanLine {
  readonly table: number;
  readonly values: readonly number[];
}

/** Why a table is named: it ended highest or lowest, or one round moved it as it moved no other. */
export type FanReason = 'highest' | 'lowest' | 'jump' | 'few' | 'chosen';

/** A table that the fan names. */
export interface FanNamed {
  readonly table: number;
  readonly reason: FanReason;
  /** Its last value. */
  readonly value: number;
  /** The round that set it apart: of the jump, or in which it parted most from the middle. */
  readonly round: number;
}

/** The tables of a session over one axis. */
export interface Fan {
  readonly lines: readonly FanLine[];
  /** The middle half of the tables that played each round, from the first on; empty with fewer than four tables. */
  readonly band: readonly { readonly round: number; readonly low: number; readonly high: number }[];
  /** At most three, from the highest last value to the lowest. */
  readonly named: readonly FanNamed[];
  /** The tables that are not named, and the range of their last values. */
  readonly rest: { readonly tables: readonly number[]; readonly low: number; readonly high: number } | null;
}

/** Tables from which on there is a middle half and only some are named. */
const MANY = 4;
/** Distance from the middle below which an end is not worth naming, in the figure's points. */
const APART = 4;
/** How far one round must move a table against the others to be named for it, points. */
const JUMP = 10;
/** Lines that carry a name. */
const NAMED = 3;

/** Sets the tables of a session beside each other; `chosen` is named whatever it did. */
export function fanOf(lines: readonly FanLine[], chosen: number | null = null): Fan {
  const played = lines.filter(({ values }) => values.length > 0);
  const named = namesOf(played, chosen)
    .slice(0, NAMED)
    .toSorted((a, b) => b.value - a.value || a.table - b.table);
  const others = played.filter(({ table }) => named.every((one) => one.table !== table));
  const ends = others.map(lastOf);
  return {
    lines: played,
    band: played.length < MANY ? [] : bandOf(played),
    named,
    rest:
      others.length === 0
        ? null
        : { tables: others.map(({ table }) => table), low: Math.min(...ends), high: Math.max(...ends) },
  };
}

const lastOf = ({ values }: FanLine): number => values.at(-1) ?? 0;

const lengthOf = (lines: readonly FanLine[]): number => Math.max(0, ...lines.map(({ values }) => values.length));

/** The values of all tables in one round, counted from 0. */
const inRound = (lines: readonly FanLine[], at: number): readonly number[] =>
  lines.flatMap(({ values }) => values[at] ?? []);

const bandOf = (lines: readonly FanLine[]): Fan['band'] =>
  Array.from({ length: lengthOf(lines) }, (_, at) => {
    const values = inRound(lines, at);
    return { round: at + 1, low: quantile(values, 0.25), high: quantile(values, 0.75) };
  });

function namesOf(lines: readonly FanLine[], chosen: number | null): readonly FanNamed[] {
  const byEnd = lines.toSorted((a, b) => lastOf(b) - lastOf(a) || a.table - b.table);
  const name = (line: FanLine, reason: FanReason, round = partedIn(lines, line)): FanNamed => ({
    table: line.table,
    reason,
    value: lastOf(line),
    round,
  });
  const own = lines.filter(({ table }) => table === chosen).map((line) => name(line, 'chosen'));
  if (lines.length < MANY) return [...own, ...except(byEnd, own).map((line) => name(line, 'few'))];
  const middle = median(lines.map(lastOf));
  const ends = [
    ...byEnd
      .slice(0, 1)
      .filter((line) => lastOf(line) - middle >= APART)
      .map((line) => name(line, 'highest')),
    ...byEnd
      .slice(-1)
      .filter((line) => middle - lastOf(line) >= APART)
      .map((line) => name(line, 'lowest')),
  ];
  const jump = jumpOf(except(lines, [...own, ...ends]), lines);
  const all = [...own, ...ends, ...(jump === null ? [] : [name(jump.line, 'jump', jump.round)])];
  return all.filter(({ table }, at) => all.findIndex((one) => one.table === table) === at);
}

const except = (lines: readonly FanLine[], named: readonly FanNamed[]): readonly FanLine[] =>
  lines.filter(({ table }) => named.every((one) => one.table !== table));

/** The round in which a table went furthest from the middle of the others. */
function partedIn(lines: readonly FanLine[], line: FanLine): number {
  const moves = line.values.map((_, at) => Math.abs(moveOf(lines, line, at)));
  return moves.indexOf(Math.max(...moves)) + 1;
}

/** What a round added to a table's distance from the middle. */
const moveOf = (lines: readonly FanLine[], { values }: FanLine, at: number): number => {
  const now = (values[at] ?? 0) - median(inRound(lines, at));
  return at === 0 ? now : now - ((values[at - 1] ?? 0) - median(inRound(lines, at - 1)));
};

function jumpOf(
  candidates: readonly FanLine[],
  lines: readonly FanLine[],
): { readonly line: FanLine; readonly round: number } | null {
  const jumps = candidates
    .flatMap((line) =>
      // What the first round holds is a start, not a jump.
      line.values.slice(1).map((_, at) => ({ line, round: at + 2, size: Math.abs(moveOf(lines, line, at + 1)) })),
    )
    .filter(({ size }) => size >= JUMP)
    .toSorted((a, b) => b.size - a.size || a.line.table - b.line.table);
  return jumps[0] ?? null;
}

/** The round in which one table gained most on another; `null` if they played none together. */
export function widenedIn(higher: FanLine, lower: FanLine): number | null {
  const gaps = higher.values.slice(0, lower.values.length).map((value, at) => value - (lower.values[at] ?? 0));
  const gains = gaps.map((gap, at) => gap - (gaps[at - 1] ?? 0));
  return gains.length === 0 ? null : gains.indexOf(Math.max(...gains)) + 1;
}
