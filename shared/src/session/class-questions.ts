import type { EndingId, SeatId, SenderId } from '../terms/vocabulary.ts';
import { SENDERS } from '../terms/vocabulary.ts';
import type { FanCause, TableFigures } from './class-figures.ts';
import { fanOf, widenedIn } from './fan.ts';
import type { DebriefStep } from './scenes.ts';

/** A question for the room, chosen from what the tables did. */
export type ClassQuestion =
  /** What one table did in a round that another did not. */
  | { readonly kind: 'parted'; readonly table: number; readonly other: number; readonly round: number }
  /** Why one table ended as no other. */
  | { readonly kind: 'endings'; readonly table: number; readonly ending: EndingId; readonly most: EndingId }
  /** What a delegation could have seen that it put the leak so far off; points, above 0 for too much. */
  | { readonly kind: 'misjudged'; readonly table: number; readonly by: SenderId; readonly off: number }
  /** Why a finding was held back. */
  | {
      readonly kind: 'held';
      readonly table: number;
      readonly by: SenderId;
      readonly about: SenderId;
      readonly round: number;
    }
  /** Who could have seen that a promise broke. */
  | { readonly kind: 'broke'; readonly table: number; readonly by: SeatId; readonly round: number }
  /** Whose choice it was that citizens lost so much; points. */
  | { readonly kind: 'citizens'; readonly table: number; readonly points: number }
  /** Which link broke where citizens lost and the programme did not; points. */
  | { readonly kind: 'spared'; readonly table: number; readonly points: number }
  /** What somebody would have had to know before the decision that mattered most. */
  | { readonly kind: 'turning'; readonly table: number; readonly round: number }
  /** What would have happened with one thing changed. */
  | { readonly kind: 'one-thing' }
  /** Which assumption, if changed, would turn the result. */
  | { readonly kind: 'assumption' }
  /** What the real counterpart would say was misread. */
  | { readonly kind: 'counterpart' };

/** Error of a belief worth asking about, points. */
const MISJUDGED = 8;
/** Loss of welfare worth asking about, points. */
const LOST = 2;

/** The questions that the record of these tables offers for a step, the most telling first; never none. */
export function questionsFor(step: DebriefStep, tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const played = tables.filter(({ rounds }) => rounds.length > 0);
  switch (step) {
    case 'happened':
      return orElse([...endings(played), ...parted(played)], [{ kind: 'counterpart' }]);
    case 'knew':
      return orElse([...misjudged(played), ...held(played), ...broke(played)], [{ kind: 'counterpart' }]);
    case 'paid':
      return orElse([...spared(played), ...citizens(played)], [{ kind: 'assumption' }]);
    case 'why':
      return orElse([...parted(played), ...broke(played), ...turning(played)], [{ kind: 'counterpart' }]);
    case 'what-if':
      return [{ kind: 'one-thing' }, ...turning(played)];
    case 'so-what':
      return [{ kind: 'assumption' }, { kind: 'counterpart' }];
  }
}

const orElse = (found: readonly ClassQuestion[], general: readonly ClassQuestion[]): readonly ClassQuestion[] =>
  found.length === 0 ? general : found;

/** The two tables whose shares ended furthest apart, and the round in which they parted. */
function parted(tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const { lines } = fanOf(tables.map(leakLine));
  const byEnd = lines.toSorted((a, b) => (a.values.at(-1) ?? 0) - (b.values.at(-1) ?? 0) || a.table - b.table);
  const [low] = byEnd;
  const high = byEnd.at(-1);
  if (low === undefined || high === undefined || low === high) return [];
  const round = widenedIn(high, low);
  return round === null ? [] : [{ kind: 'parted', table: low.table, other: high.table, round }];
}

/** A table's share that still arrived, as a line of the fan. */
export const leakLine = ({ table, rounds }: TableFigures) => ({
  table,
  values: rounds.map(({ leakage }) => leakage),
});

/** The first table whose ending is rarest, if the tables did not all end alike. */
function endings(tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const ended = tables.flatMap(({ table, ending }) => (ending === null ? [] : [{ table, ending }]));
  const countOf = (wanted: EndingId): number => ended.filter(({ ending }) => ending === wanted).length;
  const byCount = ended.toSorted((a, b) => countOf(a.ending) - countOf(b.ending) || a.table - b.table);
  const rarest = byCount[0];
  const most = byCount.at(-1);
  if (rarest === undefined || most === undefined || rarest.ending === most.ending) return [];
  return [{ kind: 'endings', ...rarest, most: most.ending }];
}

function misjudged(tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const errors = tables.flatMap(({ table, off }) =>
    SENDERS.flatMap((by) => {
      const points = off[by];
      return points === null || Math.abs(points) < MISJUDGED ? [] : [{ table, by, off: points }];
    }),
  );
  return mostFirst(errors, ({ off }) => Math.abs(off)).map((one) => ({ kind: 'misjudged', ...one }));
}

const held = (tables: readonly TableFigures[]): readonly ClassQuestion[] =>
  tables
    .flatMap(({ table, causes }) =>
      causes.more.flatMap((cause): readonly ClassQuestion[] =>
        cause.kind === 'held-finding'
          ? [{ kind: 'held', table, by: cause.by, about: cause.about, round: cause.round }]
          : [],
      ),
    )
    .slice(0, 1);

function broke(tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const pacts = tables.flatMap(({ table, causes }) =>
    causes.more.flatMap((cause) => (isUnseenBreach(cause) ? [{ table, cause }] : [])),
  );
  return mostFirst(pacts, ({ cause }) => cause.to - cause.from).map(({ table, cause }) => ({
    kind: 'broke',
    table,
    by: cause.by,
    round: cause.round,
  }));
}

const isUnseenBreach = (cause: FanCause): cause is Extract<FanCause, { readonly kind: 'pact-broken' }> =>
  cause.kind === 'pact-broken' && !cause.isSeen;

/** Where citizens lost and the programme did not. */
function spared(tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const losses = tables.flatMap(({ table, paid }) =>
    paid !== null && paid.citizens <= -LOST && paid.programme > -1 ? [{ table, points: -paid.citizens }] : [],
  );
  return mostFirst(losses, ({ points }) => points).map((one) => ({ kind: 'spared', ...one }));
}

function citizens(tables: readonly TableFigures[]): readonly ClassQuestion[] {
  const losses = tables.flatMap(({ table, paid }) =>
    paid !== null && paid.citizens <= -LOST ? [{ table, points: -paid.citizens }] : [],
  );
  return mostFirst(losses, ({ points }) => points).map((one) => ({ kind: 'citizens', ...one }));
}

const turning = (tables: readonly TableFigures[]): readonly ClassQuestion[] =>
  tables
    .flatMap(({ table, turning: round }): readonly ClassQuestion[] =>
      round === null ? [] : [{ kind: 'turning', table, round }],
    )
    .slice(0, 1);

/** The largest of several, alone in its list. */
const mostFirst = <T extends { readonly table: number }>(found: readonly T[], sizeOf: (one: T) => number) =>
  found.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.table - b.table).slice(0, 1);
