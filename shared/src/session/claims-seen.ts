import type { EndingId } from '../terms/vocabulary.ts';
import { SENDERS } from '../terms/vocabulary.ts';
import type { TableFigures } from './class-figures.ts';
import { median } from './quantile.ts';

/** What one table's game says to the essay's claims beside its figures: the truth, for hosts, and after a reveal for all. */
export interface ClaimFacts extends Pick<TableFigures, 'table' | 'letter' | 'effort' | 'said' | 'did' | 'paid'> {
  readonly ending: EndingId | null;
  /** The programme's index and the economy's output: at the start, at the end, and at the end of the reference course. */
  readonly programme: Change;
  readonly output: Change;
  /** Half-years in which new letters were added, and the others; how many of each had a test then or in the next. */
  readonly afterNew: Share;
  readonly other: Share;
  /** Points that citizens lost by what Pyongyang shifted, on average, below 0 for a loss; `null` if it cannot be told. */
  readonly shifted: number | null;
  readonly hasCommonList: boolean;
  /** Share that still arrived, percent, mean of the rounds. */
  readonly leak: number;
  /** Mean effort on what the circle consumes, 0-3, and the circle's loyalty at the end. */
  readonly eliteEffort: number;
  readonly loyalty: number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly reference: number;
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What a class's games show beside a claim. None of it proves or refutes it: the games are few, and people played them. */
export interface ClaimSeen {
  /** `C1` to `C35`. */
  readonly id: string;
  readonly seen:
    /** In so many games, or delegations, it was as the claim has it. */
    | { readonly kind: 'share'; readonly share: Share }
    /** The same in two kinds of half-years. */
    | { readonly kind: 'shares'; readonly one: Share; readonly other: Share }
    /** The middle figure of two groups of tables, and how many tables each has. */
    | {
        readonly kind: 'groups';
        readonly one: { readonly figure: number; readonly tables: number };
        readonly other: { readonly figure: number; readonly tables: number };
      }
    /** The games have it, but too few of them to set side by side. */
    | { readonly kind: 'too-few'; readonly tables: number; readonly needed: number };
}

/** Tables in each of two groups below which nothing is compared. */
const LEAST_GROUP = 2;
/** Points of welfare or loyalty, and steps of effort, below which nothing is said to have changed. */
const POINTS = 1;
const STEPS = 0.25;

type Seen = ClaimSeen['seen'];

const SIGHTS: readonly (readonly [string, (tables: readonly ClaimFacts[]) => Seen])[] = [
  ['C1', countOf(({ output }) => output.end < output.reference - POINTS)],
  ['C2', countOf(({ programme }) => programme.end >= programme.start)],
  ['C3', (tables) => ({ kind: 'shares', one: sum(tables, 'afterNew'), other: sum(tables, 'other') })],
  ['C4', ofPaid(({ paid }) => paid !== null && paid.circle - paid.citizens >= POINTS)],
  ['C8', ofPaid(({ shifted }) => shifted !== null && shifted <= -POINTS)],
  ['C21', ofPaid(({ paid }) => paid !== null && paid.citizens <= -POINTS && paid.programme > -POINTS)],
  [
    'C22',
    halves(
      ({ eliteEffort }) => eliteEffort,
      ({ loyalty }) => loyalty,
    ),
  ],
  ['C25', countOf(({ hasCommonList }) => !hasCommonList)],
  ['C26', countOf(({ programme }) => programme.end < programme.reference - POINTS)],
  ['C27', countOf(({ ending }) => ending !== 'settlement')],
  ['C31', countOf(({ ending }) => ending !== 'settlement' && ending !== 'collapse')],
  ['C32', (tables) => groups(tables, ({ ending }) => ending === 'contained' || ending === 'settlement', effortIn)],
  [
    'C33',
    halves(
      ({ letter }) => letter,
      ({ leak }) => leak,
    ),
  ],
  ['C34', halves(effortIn, ({ leak }) => leak)],
  ['C35', free],
];

/** Ids of the claims that a class's games can be set beside, in the essay's order. */
export const CLAIMS_SEEN: readonly string[] = SIGHTS.map(([id]) => id);

/** What the games of a class show beside each claim that games can say something to; nothing where no round was played. */
export const claimsSeen = (tables: readonly ClaimFacts[]): readonly ClaimSeen[] =>
  tables.length === 0 ? [] : SIGHTS.map(([id, look]) => ({ id, seen: look(tables) }));

function countOf(isSo: (table: ClaimFacts) => boolean) {
  return (tables: readonly ClaimFacts[]): Seen => ({
    kind: 'share',
    share: { count: tables.filter(isSo).length, of: tables.length },
  });
}

/** A count among the games for which it can be told who paid. */
function ofPaid(isSo: (table: ClaimFacts) => boolean) {
  return (tables: readonly ClaimFacts[]): Seen => countOf(isSo)(tables.filter(({ paid }) => paid !== null));
}

function effortIn({ effort }: ClaimFacts): number {
  return effort;
}

function sum(tables: readonly ClaimFacts[], which: 'afterNew' | 'other'): Share {
  return tables.reduce((all, table) => ({ count: all.count + table[which].count, of: all.of + table[which].of }), {
    count: 0,
    of: 0,
  });
}

/** The delegations of senders that did less than they said. */
function free(tables: readonly ClaimFacts[]): Seen {
  const gaps = tables.flatMap(({ said, did }) => SENDERS.map((sender) => said[sender] - did[sender]));
  return { kind: 'share', share: { count: gaps.filter((gap) => gap >= STEPS).length, of: gaps.length } };
}

function groups(
  tables: readonly ClaimFacts[],
  isOne: (table: ClaimFacts) => boolean,
  figure: (table: ClaimFacts) => number,
): Seen {
  const one = tables.filter(isOne);
  const other = tables.filter((table) => !isOne(table));
  if (one.length < LEAST_GROUP || other.length < LEAST_GROUP) {
    return { kind: 'too-few', tables: Math.min(one.length, other.length), needed: LEAST_GROUP };
  }
  const middle = (group: readonly ClaimFacts[]) => ({ figure: median(group.map(figure)), tables: group.length });
  return { kind: 'groups', one: middle(one), other: middle(other) };
}

/** The half of the tables with more of something beside the half with less; those in the middle are in neither. */
function halves(by: (table: ClaimFacts) => number, figure: (table: ClaimFacts) => number) {
  return (tables: readonly ClaimFacts[]): Seen => {
    const line = median(tables.map(by));
    const apart = tables.filter((table) => by(table) !== line);
    return groups(apart, (table) => by(table) > line, figure);
  };
}
