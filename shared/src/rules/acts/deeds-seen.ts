import { isSameJson } from '../../lib/same-json.ts';
import type { Deed } from '../../terms/act.ts';
import type { Report } from '../../terms/evidence.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import { BASKETS, SENDERS, SENDER_OF, CORRIDOR_OF, type SeatId } from '../../terms/vocabulary.ts';
import { reportsKnownTo } from '../facts/text-facts.ts';
import { doerOf } from './addressed.ts';

/** Everything that a seat has seen others do, oldest first: what it can ask about, and what it can accuse of. */
export function deedsSeen(view: SettledView): readonly Deed[] {
  const { record, rollCalls, announcedBreaches, publishedReports, listings } = view.public;
  const deeds: Deed[] = [];
  for (const { round, test, headlines } of record) {
    if (test !== 'none') deeds.push({ kind: 'test', round, test });
    for (const headline of headlines) {
      if (headline.kind === 'dollar-step' && headline.step !== 'threat')
        deeds.push({ kind: 'dollar-step', round, step: headline.step });
    }
  }
  for (const { text, votes } of rollCalls) {
    for (const by of SENDERS) deeds.push({ kind: 'vote', round: text.round, by, vote: votes[by] });
  }
  for (const { round, by, agreement } of announcedBreaches) {
    const known = [...view.agreements, ...view.public.agreements].find(({ id }) => id === agreement);
    if (known !== undefined) deeds.push({ kind: 'breach', round, by, agreement: known.id });
  }
  for (const report of reportsKnownTo(view)) deeds.push(...gapsIn(view, report));
  for (const { id, round, by } of publishedReports) if (by === 'un') deeds.push({ kind: 'finding', round, report: id });
  for (const { id, round, heldBy } of listings) {
    if (heldBy !== null) deeds.push({ kind: 'hold', round, by: heldBy, listing: id });
  }
  for (const { id, by, outcome, judgedIn } of view.pledges) {
    if (outcome === 'broken' && judgedIn !== null)
      deeds.push({ kind: 'pledge-broken', round: judgedIn, by, pledge: id });
  }
  return deeds.filter((deed) => doerOf(deed) !== view.seat).toSorted((one, other) => one.round - other.round);
}

/** The gaps that a reading of effort shows: below what its sender reported, or promised the seat in a signed term. */
export function gapsIn(
  view: SettledView,
  { round, reading }: Report,
): readonly Extract<Deed, { readonly kind: 'gap' }>[] {
  if (reading.kind !== 'effort') return [];
  const by = SENDER_OF[reading.corridor];
  const reported = view.public.record.find((one) => one.round === round)?.reports[by];
  return BASKETS.flatMap((basket) => {
    const signed = view.agreements.some(
      ({ status, from, until, terms }) =>
        status !== 'offered' &&
        status !== 'declined' &&
        from <= round &&
        round <= until &&
        terms.some(
          (term) =>
            term.kind === 'enforce' &&
            term.by === by &&
            term.basket === basket &&
            term.atLeast > reading.effort[basket],
        ),
    );
    const isBelow = signed || (reported !== undefined && reading.effort[basket] < reported[basket]);
    return isBelow ? [{ kind: 'gap', round, by, basket } as const] : [];
  });
}

/** Whether a seat may speak of a deed as done: it has seen it, or it is a gap, which may be alleged of any past round. */
export function maySpeakOf(view: SettledView, deed: Deed): boolean {
  if (doerOf(deed) === view.seat) return false;
  if (deed.kind === 'gap') return view.public.record.some(({ round }) => round === deed.round);
  return deedsSeen(view).some((seen) => isSameJson(seen, deed));
}

/** Whether a report bears on a deed: it reads the corridor, the route or the trade that the deed is about. */
export function bearsOn(report: Report, deed: Deed): boolean {
  const { reading } = report;
  switch (deed.kind) {
    case 'gap':
      return report.round === deed.round && 'corridor' in reading && reading.corridor === CORRIDOR_OF[deed.by];
    case 'finding':
      return report.id === deed.report;
    case 'breach':
    case 'pledge-broken':
      return report.round === deed.round;
    case 'test':
    case 'vote':
    case 'dollar-step':
    case 'hold':
      return false;
  }
}

/** Whether everybody whom a message reaches may read a report, as far as its holder knows. */
export const isReadableBy = ({ published, by, shownTo }: Report, to: SeatId | 'plenary'): boolean =>
  published || (to !== 'plenary' && (by === to || shownTo.includes(to)));
