import { PAYERS, type Payer } from '../terms/debrief-view.ts';
import type { BySender, EndingId } from '../terms/vocabulary.ts';
import { bySender } from '../terms/records.ts';
import { recordOf } from '../lib/record-of.ts';
import { questionsFor, leakLine, type ClassQuestion } from './class-questions.ts';
import type { FanCause, TableFigures } from './class-figures.ts';
import { fanOf, type Fan, type FanNamed } from './fan.ts';
import { median } from './quantile.ts';
import type { ClaimSeen } from './claims-seen.ts';
import type { DebriefStep } from './scenes.ts';

/** What stands beside a named table of a fan. */
export interface FanNote {
  readonly table: number;
  /** Means over the game: letter 0-4, report and effort 0-3. */
  readonly letter: number;
  readonly report: number;
  readonly effort: number;
  readonly ending: EndingId | null;
  /** One fact of its record; `null` where none is worth telling. */
  readonly cause: FanCause | null;
}

/** A figure of one table among those of the others. */
export interface Tick {
  readonly table: number;
  readonly value: number;
}

/** The one picture of a step. */
export type ClassPicture =
  | {
      readonly kind: 'fan';
      /** The programme's index, or the share of the restricted flow that still arrived in percent. */
      readonly figure: 'programme' | 'arrived';
      readonly fan: Fan;
      readonly notes: readonly FanNote[];
    }
  | {
      readonly kind: 'knew';
      /** Mean letter of the tables, 0-4. */
      readonly letter: number;
      /** What each sender said and did, means of the tables, 0-3. */
      readonly senders: BySender<{ readonly said: number; readonly did: number }>;
      /** How far off each sender's belief was at each table, points; above 0 for too much. */
      readonly off: BySender<readonly Tick[]>;
    }
  /** What each came to against the same game without restrictions, points; empty where no game can be run again. */
  | { readonly kind: 'paid'; readonly rows: Readonly<Record<Payer, readonly Tick[]>> }
  | { readonly kind: 'words' };

/** What a step finds over the tables, for its heading. */
export type ClassFinding =
  | { readonly kind: 'endings'; readonly counts: readonly { readonly ending: EndingId; readonly tables: number }[] }
  | { readonly kind: 'gap'; readonly said: number; readonly did: number }
  | { readonly kind: 'paid'; readonly middle: Readonly<Record<Payer, number>> }
  /** Whether letters and spirits differed from table to table. */
  | { readonly kind: 'apart'; readonly letters: boolean; readonly spirits: boolean }
  | { readonly kind: 'none' };

/** One step of the led debrief, as the whole room sees it. */
export interface ClassStep {
  readonly step: DebriefStep;
  /** Tables with at least one adjudicated round, and those whose game was not played to its end. */
  readonly tables: number;
  readonly unfinished: number;
  /** The table that the host chose; `null` for the class as a whole. */
  readonly table: number | null;
  readonly finding: ClassFinding;
  readonly picture: ClassPicture;
  readonly question: ClassQuestion | null;
  /** At the last step: what the games show beside the essay's claims. */
  readonly claims?: readonly ClaimSeen[];
}

/** Share of a scale within which values count as alike. */
const ALIKE = 0.2;

/** What the room sees of a step; `question` is the place of the question in the list that the record offers. */
export function classStepOf(
  step: DebriefStep,
  tables: readonly TableFigures[],
  { table, question }: { readonly table: number | null; readonly question: number },
): ClassStep {
  const played = tables.filter(({ rounds }) => rounds.length > 0);
  const offered = questionsFor(step, played);
  return {
    step,
    tables: played.length,
    unfinished: played.filter(({ ending }) => ending === null || ending === 'broken-off').length,
    table,
    finding: findingOf(step, played),
    picture: pictureOf(step, played, table),
    question: offered[question] ?? offered[0] ?? null,
  };
}

function pictureOf(step: DebriefStep, tables: readonly TableFigures[], chosen: number | null): ClassPicture {
  switch (step) {
    case 'happened':
      return fanPicture('programme', tables, chosen);
    case 'why':
      return fanPicture('arrived', tables, chosen);
    case 'knew':
      return {
        kind: 'knew',
        letter: meanOf(tables.map(({ letter }) => letter)),
        senders: bySender((sender) => ({
          said: meanOf(tables.map(({ said }) => said[sender])),
          did: meanOf(tables.map(({ did }) => did[sender])),
        })),
        off: bySender((sender) =>
          tables.flatMap(({ table, off }) => {
            const value = off[sender];
            return value === null ? [] : [{ table, value }];
          }),
        ),
      };
    case 'paid':
      return {
        kind: 'paid',
        rows: recordOf(PAYERS, (payer) =>
          tables.flatMap(({ table, paid }) => (paid === null ? [] : [{ table, value: paid[payer] }])),
        ),
      };
    case 'what-if':
    case 'so-what':
      return { kind: 'words' };
  }
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function fanPicture(
  figure: 'programme' | 'arrived',
  tables: readonly TableFigures[],
  chosen: number | null,
): ClassPicture {
  const fan = fanOf(figure === 'arrived' ? tables.map(leakLine) : tables.map(programmeLine), chosen);
  const notes = fan.named.flatMap((named) => {
    const one = tables.find(({ table }) => table === named.table);
    return one === undefined ? [] : [noteOf(one, figure === 'arrived' ? causeOf(one, named, fan) : null)];
  });
  return { kind: 'fan', figure, fan, notes };
}

const programmeLine = ({ table, rounds }: TableFigures) => ({
  table,
  values: rounds.map(({ programme }) => programme),
});

const noteOf = ({ table, letter, report, effort, ending }: TableFigures, cause: FanCause | null): FanNote => ({
  table,
  letter,
  report,
  effort,
  ending,
  cause,
});

/** The fact that stands beside a table: of the round that set it apart if there is one, else the strongest that points its way. */
function causeOf({ causes }: TableFigures, { table, value, reason, round }: FanNamed, fan: Fan): FanCause | null {
  const others = fan.lines.filter((line) => line.table !== table).map(({ values }) => values.at(-1) ?? 0);
  const isMore = others.length === 0 ? true : value >= median(others);
  const way = isMore ? causes.more : causes.less;
  const then =
    reason === 'jump'
      ? [...causes.more, ...causes.less].find((one) => 'round' in one && one.round === round)
      : undefined;
  return then ?? way[0] ?? null;
}

function findingOf(step: DebriefStep, tables: readonly TableFigures[]): ClassFinding {
  if (tables.length === 0) return { kind: 'none' };
  switch (step) {
    case 'happened':
      return { kind: 'endings', counts: endingsOf(tables) };
    case 'knew':
      return {
        kind: 'gap',
        said: meanOf(tables.map(({ report }) => report)),
        did: meanOf(tables.map(({ effort }) => effort)),
      };
    case 'paid': {
      const paid = tables.flatMap(({ paid: one }) => (one === null ? [] : [one]));
      if (paid.length === 0) return { kind: 'none' };
      return { kind: 'paid', middle: recordOf(PAYERS, (payer) => median(paid.map((one) => one[payer]))) };
    }
    case 'why':
      if (tables.length === 1) return { kind: 'none' };
      return {
        kind: 'apart',
        letters: rangeOf(tables.map(({ letter }) => letter)) > 4 * ALIKE,
        spirits: rangeOf(tables.map(({ effort }) => effort)) > 3 * ALIKE,
      };
    case 'what-if':
    case 'so-what':
      return { kind: 'none' };
  }
}

const rangeOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** How many tables ended how, most first; unfinished tables count as broken off. */
function endingsOf(tables: readonly TableFigures[]): Extract<ClassFinding, { readonly kind: 'endings' }>['counts'] {
  const counts = new Map<EndingId, number>();
  for (const { ending } of tables) {
    const one = ending ?? 'broken-off';
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].map(([ending, count]) => ({ ending, tables: count })).toSorted((a, b) => b.tables - a.tables);
}
