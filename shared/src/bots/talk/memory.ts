import type { Deed } from '../../terms/act.ts';
import type { ReportId } from '../../terms/ids.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { BASKETS, SENDER_OF, isSender, type BasketId, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import { reportsKnownTo } from '../../rules/facts/text-facts.ts';
import type { Mind } from '../mind.ts';

// What a seat remembers of the others: who did what, who kept its word. It is read from the view each time, so a bot knows
// no more of the past than a person who looked everything up.

/** Something another seat did that this seat can have seen. */
export interface Wrong {
  readonly by: SeatId;
  readonly round: number;
  readonly deed: Deed;
  /** The report that shows it; `null` where everybody saw it or nothing is needed. */
  readonly evidence: ReportId | null;
  /** Whether the whole table can know of it. */
  readonly isOpen: boolean;
}

/** Confidence, percent, from which a reading of effort is held against a sender. */
const CONVINCING = 65;
/** Half-years for which a seat that was wronged offers nothing to the seat that broke its word. */
const COLD = 2;

/** Every deed of others that the seat knows of, the newest first. */
export function wrongsSeen(view: SeatView): readonly Wrong[] {
  const before = remembered.get(view);
  if (before !== undefined) return before;
  const all = [
    ...tests(view),
    ...breaches(view),
    ...vetoes(view),
    ...steps(view),
    ...gaps(view),
    ...holds(view),
    ...pledges(view),
  ]
    .filter(({ by }) => by !== view.seat)
    .toSorted((one, other) => other.round - one.round);
  remembered.set(view, all);
  return all;
}

// One turn asks many times; a view never changes.
const remembered = new WeakMap<SeatView, readonly Wrong[]>();

const tests = ({ public: { record } }: SeatView): readonly Wrong[] =>
  record.flatMap(({ round, test }) =>
    test === 'none' ? [] : [{ by: 'dprk', round, deed: { kind: 'test', round, test }, evidence: null, isOpen: true }],
  );

/** Breaches that were announced, and those that only the parties can see. */
function breaches({ agreements, public: seen }: SeatView): readonly Wrong[] {
  const found = new Map<string, Wrong>();
  const add = (round: number, by: SeatId, agreement: (typeof agreements)[number]['id'], isOpen: boolean): void => {
    const key = `${round} ${by} ${agreement}`;
    if (found.has(key)) return;
    found.set(key, { by, round, deed: { kind: 'breach', round, by, agreement }, evidence: null, isOpen });
  };
  const ids = new Map([...agreements, ...seen.agreements].map(({ id }) => [String(id), id]));
  for (const { round, by, agreement } of seen.announcedBreaches) {
    const id = ids.get(agreement);
    if (id !== undefined) add(round, by, id, true);
  }
  for (const { id, terms, judgements, secret } of agreements) {
    for (const { round, term, kept } of judgements) {
      const by = terms[term]?.by;
      if (!kept && by !== undefined) add(round, by, id, !secret);
    }
  }
  return [...found.values()];
}

const vetoes = ({ public: { rollCalls } }: SeatView): readonly Wrong[] =>
  rollCalls.flatMap(({ text, vetoedBy }) =>
    (['us', 'china'] as const)
      .filter((by) => vetoedBy.includes(by))
      .map((by): Wrong => ({
        by,
        round: text.round,
        deed: { kind: 'vote', round: text.round, by, vote: 'no' },
        evidence: null,
        isOpen: true,
      })),
  );

const steps = ({ public: { record } }: SeatView): readonly Wrong[] =>
  record.flatMap(({ round, headlines }) =>
    headlines.flatMap((line): readonly Wrong[] =>
      line.kind === 'dollar-step' && line.step !== 'threat'
        ? [{ by: 'us', round, deed: { kind: 'dollar-step', round, step: line.step }, evidence: null, isOpen: true }]
        : [],
    ),
  );

const holds = ({ public: { listings } }: SeatView): readonly Wrong[] =>
  listings.flatMap(({ id, round, heldBy }): readonly Wrong[] =>
    heldBy === null
      ? []
      : [{ by: heldBy, round, deed: { kind: 'hold', round, by: heldBy, listing: id }, evidence: null, isOpen: true }],
  );

/** Promises in talk that were seen to be broken, and threats that stayed empty. */
const pledges = ({ pledges: all }: SeatView): readonly Wrong[] =>
  all.flatMap(({ id, by, to, outcome, judgedIn }): readonly Wrong[] =>
    outcome === 'broken' && judgedIn !== null
      ? [
          {
            by,
            round: judgedIn,
            deed: { kind: 'pledge-broken', round: judgedIn, by, pledge: id },
            evidence: null,
            isOpen: to.length > 1,
          },
        ]
      : [],
  );

/** Readings of effort below what the sender reported, or below what it signed. */
const gaps = (view: SeatView): readonly Wrong[] =>
  reportsKnownTo(view).flatMap(({ id, round, reading, published }): readonly Wrong[] => {
    if (reading.kind !== 'effort' || reading.confidence < CONVINCING) return [];
    const by = SENDER_OF[reading.corridor];
    const basket = widest(view, by, round, (one) => reading.effort[one]);
    if (basket === null) return [];
    return [{ by, round, deed: { kind: 'gap', round, by, basket }, evidence: id, isOpen: published }];
  });

/** The basket on which a sender said or signed most above what was found; `null` if on none. */
function widest(view: SeatView, by: SenderId, round: number, found: (basket: BasketId) => number): BasketId | null {
  let worst: BasketId | null = null;
  let most = 0;
  for (const basket of BASKETS) {
    const gap = saidOn(view, by, basket, round) - found(basket);
    if (gap > most) {
      most = gap;
      worst = basket;
    }
  }
  return worst;
}

/** The effort that a sender reported, or promised in an agreement that the viewer knows, whichever is more. */
export function saidOn(view: SeatView, by: SenderId, basket: BasketId, round: number): number {
  let most: number = view.public.record.find((one) => one.round === round)?.reports[by][basket] ?? 0;
  for (const { terms, from, until, status } of view.agreements) {
    if (status === 'offered' || status === 'declined' || status === 'lapsed' || round < from || round > until) continue;
    for (const term of terms) {
      if (term.kind === 'enforce' && term.by === by && term.basket === basket) most = Math.max(most, term.atLeast);
    }
  }
  return most;
}

/** Whether a deed is a word that was not kept. */
const isWordBroken = ({ kind }: Deed): boolean => kind === 'breach' || kind === 'pledge-broken' || kind === 'gap';

/** The last time a seat broke its word, as far as this one remembers; `null` if it did not. */
export const lastBroken = ({ view, temper }: Pick<Mind, 'view' | 'temper'>, by: SeatId): Wrong | null =>
  wrongsSeen(view).find(
    (wrong) => wrong.by === by && isWordBroken(wrong.deed) && view.public.round - wrong.round <= temper.memory,
  ) ?? null;

/** How often a seat broke its word within this one's memory. */
export const timesBroken = ({ view, temper }: Pick<Mind, 'view' | 'temper'>, by: SeatId): number =>
  wrongsSeen(view).filter(
    (wrong) => wrong.by === by && isWordBroken(wrong.deed) && view.public.round - wrong.round <= temper.memory,
  ).length;

/** Whether a seat kept something that it signed with this one, and broke nothing. */
export function hasKept(mind: Pick<Mind, 'view' | 'temper'>, by: SeatId): boolean {
  if (timesBroken(mind, by) > 0) return false;
  return mind.view.agreements.some(({ terms, judgements }) =>
    judgements.some(({ term, kept }) => kept && terms[term]?.by === by),
  );
}

/**
 * Whether this seat offers nothing to another for now: it broke an agreement that this seat had signed too, or a sender was
 * measured below its own report.
 */
export const isShunned = ({ view, temper }: Pick<Mind, 'view' | 'temper'>, other: SeatId): boolean =>
  wrongsSeen(view).some(({ by, round, deed }) => {
    if (by !== other || view.public.round - round > Math.min(COLD, temper.memory)) return false;
    if (deed.kind === 'breach') return view.agreements.some(({ id }) => id === deed.agreement);
    return deed.kind === 'pledge-broken' || (deed.kind === 'gap' && isSender(view.seat));
  });
