import { BASKETS, MEASURES, CORRIDORS, SENDERS, SENDER_OF } from '../../terms/vocabulary.ts';
import type { SenderId } from '../../terms/vocabulary.ts';
import { bySender } from '../../terms/records.ts';
import { mean } from '../../rules/aim-functions.ts';
import { roundTo } from '../../lib/round-to.ts';
import type { FanCause, FigureRound, TableFigures } from '../../session/class-figures.ts';
import { runBaseline } from '../outcome/baseline.ts';
import { courseOf } from '../outcome/course.ts';
import { filedFrom } from '../outcome/filed.ts';
import { momentOf } from '../outcome/moment.ts';
import { promisesOf } from '../outcome/promises.ts';
import { whoPaid } from '../outcome/who-paid.ts';
import type { RoundRecord, World } from '../world.ts';

/** How far a finding must lie below a report to be worth holding back. */
const GAP = 1;
/** Effort by which a delegation's mean must move from one round to the next to be told. */
const MOVED = 0.75;
/** Rounds a promise must have been kept to be told. */
const KEPT = 3;

const kept = new WeakMap<World['history'], TableFigures>();

/** What a table's game came to so far, for the comparison of a session's tables; the truth, for hosts. */
export function figuresOf(world: World, table: number): TableFigures {
  // What is shown and promised still changes while a table plays, and nothing of a game that is over.
  if (world.ending === null) return makeFigures(world, table);
  const known = kept.get(world.history);
  if (known !== undefined && known.ending === world.ending && known.table === table) return known;
  const figures = makeFigures(world, table);
  kept.set(world.history, figures);
  return figures;
}

function makeFigures(world: World, table: number): TableFigures {
  const { history, ending } = world;
  const rounds = history.map(figuresIn);
  const said = bySender((sender) => meanOver(history, (one) => meanOf(one, 'reports', sender)));
  const did = bySender((sender) => meanOver(history, (one) => meanOf(one, 'efforts', sender)));
  const promises = promisesOf(world.agreements);
  const countOf = (wanted: (typeof promises)[number]['outcome']): number =>
    promises.filter(({ outcome }) => outcome === wanted).length;
  return {
    table,
    ending,
    rounds,
    letter: fine(mean(rounds.map(({ letter }) => letter))),
    report: fine(mean(rounds.map(({ report }) => report))),
    effort: fine(mean(rounds.map(({ effort }) => effort))),
    said,
    did,
    off: bySender((sender) => offBy(history, sender)),
    paid: paidIn(world),
    promises: { kept: countOf('kept'), broken: countOf('broken'), unseen: countOf('broken-unseen') },
    // Finding it takes many re-runs; a finished table's own debrief has done them.
    turning: ending === null ? null : (momentOf(world)?.round ?? null),
    causes: causesOf(world, { said, did }),
  };
}

/** Figures travel with two digits after the point. */
const fine = (value: number): number => roundTo(value, 0.01);

const meanOver = (history: readonly RoundRecord[], of: (record: RoundRecord) => number): number =>
  fine(mean(history.map(of)));

const meanOf = (record: RoundRecord, what: 'reports' | 'efforts', sender: SenderId): number =>
  mean(BASKETS.map((basket) => record[what][sender][basket]));

/** The figures of one adjudicated round. */
export const figuresIn = (record: RoundRecord): FigureRound => ({
  round: record.round,
  leakage: fine(100 * record.flows.leakage),
  letter: fine(
    mean(CORRIDORS.flatMap((corridor) => MEASURES.map((measure): number => record.letters[corridor][measure]))),
  ),
  report: fine(mean(SENDERS.map((sender) => meanOf(record, 'reports', sender)))),
  effort: fine(mean(SENDERS.map((sender) => meanOf(record, 'efforts', sender)))),
  programme: fine(record.stocks.programme.index),
});

function offBy(history: readonly RoundRecord[], sender: SenderId): number | null {
  const from = filedFrom(history, sender);
  if (from === null) return null;
  const judged = history.filter(({ round }) => round >= from);
  return fine(mean(judged.map(({ beliefs, flows }) => beliefs[sender] - 100 * flows.leakage)));
}

function paidIn(world: World): TableFigures['paid'] {
  if (world.history.length === 0) return null;
  const { parts, citizens, circle, programme } = whoPaid(
    world,
    courseOf(world, runBaseline(world.scenario, world.seed, world.history.length)),
  );
  return parts === null ? null : { citizens: fine(citizens), circle: fine(circle), programme: fine(programme) };
}

function causesOf(world: World, { said, did }: Pick<TableFigures, 'said' | 'did'>): TableFigures['causes'] {
  if (world.history.length === 0) return { more: [], less: [] };
  const boldest = SENDERS.toSorted((a, b) => said[b] - did[b] - (said[a] - did[a]))[0] ?? 'us';
  const keenest = SENDERS.toSorted((a, b) => did[b] - did[a])[0] ?? 'us';
  const { fell, rose } = movesOf(world);
  return {
    more: [
      ...brokenPacts(world),
      ...heldFindings(world),
      ...(said[boldest] - did[boldest] >= GAP / 2
        ? [{ kind: 'said-more', by: boldest, said: said[boldest], did: did[boldest] } as const]
        : []),
      ...fell,
      ...(world.rollCalls.some(({ outcome }) => outcome === 'adopted') ? [] : [{ kind: 'no-text' } as const]),
    ],
    less: [
      ...keptPacts(world),
      ...commonList(world),
      ...looks(world),
      ...rose,
      { kind: 'did-most', by: keenest, did: did[keenest] },
    ],
  };
}

const leakIn = ({ history }: World, round: number): number | null => {
  const record = history.find((one) => one.round === round);
  return record === undefined ? null : fine(100 * record.flows.leakage);
};

/** The promises to enforce that were broken, with the share before and in the round of the first breach, widest first. */
function brokenPacts(world: World): readonly FanCause[] {
  const pacts = world.agreements.flatMap(({ terms, judgements }) =>
    terms.flatMap((term, index): readonly Extract<FanCause, { readonly kind: 'pact-broken' }>[] => {
      if (term.kind !== 'enforce') return [];
      const own = judgements.filter((one) => one.term === index).toSorted((a, b) => a.round - b.round);
      const breach = own.find((one) => !one.kept);
      const to = breach === undefined ? null : leakIn(world, breach.round);
      if (breach === undefined || to === null) return [];
      const { round, observable } = breach;
      const held = own.filter((one) => one.kept && one.round < round).length;
      return [
        { kind: 'pact-broken', round, by: term.by, held, isSeen: observable, from: leakIn(world, round - 1) ?? to, to },
      ];
    }),
  );
  return pacts.filter(({ from, to }) => to > from).toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

/** The findings of an effort below its report that nobody was shown, widest first. */
function heldFindings({ reports, history }: World): readonly FanCause[] {
  const held = reports.flatMap(({ reading, round, by, published, shownTo }) => {
    const record = history.find((one) => one.round === round);
    if (reading.kind !== 'effort' || published || shownTo.length > 0 || record === undefined) return [];
    const about = SENDER_OF[reading.corridor];
    const gap = Math.max(...BASKETS.map((basket) => record.reports[about][basket] - reading.effort[basket]));
    return about === by || gap < GAP ? [] : [{ gap, cause: { kind: 'held-finding', round, by, about } as const }];
  });
  return held.toSorted((a, b) => b.gap - a.gap).map(({ cause }) => cause);
}

/** The promises to enforce that were kept to the end, longest first. */
function keptPacts({ agreements }: World): readonly FanCause[] {
  const pacts = agreements.flatMap(({ terms, judgements }) =>
    terms.flatMap((term, index): readonly Extract<FanCause, { readonly kind: 'pact-kept' }>[] => {
      const own = judgements.filter((one) => one.term === index);
      if (term.kind !== 'enforce' || own.length < KEPT || own.some((one) => !one.kept)) return [];
      return [{ kind: 'pact-kept', by: term.by, rounds: own.length }];
    }),
  );
  return pacts.toSorted((a, b) => b.rounds - a.rounds);
}

function commonList({ commonList: list, rollCalls }: World): readonly FanCause[] {
  const roll = rollCalls.find(({ outcome, text }) => outcome === 'adopted' && text.blanks.commonList);
  return list.adopted && roll !== undefined ? [{ kind: 'common-list', round: roll.text.round }] : [];
}

function looks({ reports }: World): readonly FanCause[] {
  const rounds = new Set(reports.flatMap(({ reading, round }) => (reading.kind === 'effort' ? [round] : [])));
  return rounds.size < 2 ? [] : [{ kind: 'looked', rounds: rounds.size }];
}

/** The rounds in which one delegation did much less or much more than in the one before, widest first. */
function movesOf({ history }: World): { readonly fell: readonly FanCause[]; readonly rose: readonly FanCause[] } {
  const moves = history.slice(1).flatMap((record, at) =>
    SENDERS.map((by) => {
      const before = history[at];
      const from = fine(before === undefined ? 0 : meanOf(before, 'efforts', by));
      return { by, round: record.round, from, to: fine(meanOf(record, 'efforts', by)) };
    }),
  );
  const far = moves
    .filter(({ from, to }) => Math.abs(to - from) >= MOVED)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return {
    fell: far.filter(({ from, to }) => to < from).map((one) => ({ kind: 'fell', ...one })),
    rose: far.filter(({ from, to }) => to > from).map((one) => ({ kind: 'rose', ...one })),
  };
}
