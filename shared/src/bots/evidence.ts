import { intermediaryId } from '../terms/ids.ts';
import { legalOrders } from '../orders/legal-orders.ts';
import type { Order } from '../terms/order.ts';
import { findCase } from '../rules/facts/text-facts.ts';
import type { Term } from '../terms/agreement.ts';
import { isSender, type SeatId } from '../terms/vocabulary.ts';
import { isLegal, type Mind } from './mind.ts';
import { hasPromised, hasPromisedNotTo, hasReportOn, provenGaps } from './readings.ts';
import { wants, wantsAgreement } from './wishes.ts';

/** All uses of a bot's evidence: show, pass on, publish, accuse, judge, list. */
export function actOnEvidence(mind: Mind): readonly Order[] {
  const orders: Order[] = [
    ...judge(mind),
    ...accuse(mind),
    ...list(mind),
    ...warnBeijing(mind),
    ...openBooks(mind),
    ...hold(mind),
  ];
  return [...orders, ...inform(mind)];
}

const legalOf = (mind: Mind, orders: readonly Order[]): readonly Order[] =>
  orders.filter((order) => mind.may(order.kind) && isLegal(mind, order));

/** A judge that can read the report of a case upholds it if the report proves the gap. */
function judge(mind: Mind): readonly Order[] {
  const { view } = mind;
  if (!isSender(view.seat) || !mind.may('judge-procedure')) return [];
  return view.cases
    .filter(
      (one) => one.decided === 'open' && one.accused !== view.seat && !one.inFavour.some((by) => by === view.seat),
    )
    .map(({ id }): Order => ({ kind: 'judge-procedure', case: id, inFavour: findCase(view, id) !== null }))
    .filter((order) => isLegal(mind, order));
}

/** The Panel publishes a proven gap; any sender brings it under the procedure if there is one. */
function accuse(mind: Mind): readonly Order[] {
  const { view, taste } = mind;
  if (!isSender(view.seat)) return [];
  const gap = provenGaps(mind).find(({ accused }) => accused !== view.seat);
  if (gap === undefined) return [];
  const orders: Order[] = [];
  const report = gap.report.id;
  if (view.seat === 'un' && gap.report.by === 'un' && 0.5 + taste.of(`publish:${report}`) > 0)
    orders.push({ kind: 'handle-finding', report, handling: 'publish' });
  // The first remedy is a warning; a repeated violation pays for common monitoring.
  const wasCaught = view.cases.some(({ accused, decided }) => accused === gap.accused && decided === 'upheld');
  // A fresh reading is left to a sender whose private aim is such a case; an older one is used by any sender.
  if (wants(mind, 'case-upheld') || gap.report.round < view.public.round - 1)
    orders.push({ kind: 'invoke-procedure', report, remedy: wasCaught ? 'compensate' : 'note' });
  return legalOf(mind, orders);
}

/** Propose a name with sufficient evidence to the Committee, unless the seat has promised not to. */
function list(mind: Mind): readonly Order[] {
  const { view } = mind;
  if (!isSender(view.seat) || hasPromisedNotTo(view, view.seat, 'listing')) return [];
  const name = view.names.find(
    ({ evidence, status, jurisdiction }) =>
      evidence >= 80 &&
      (status === 'open' || status === 'warned') &&
      !(view.seat === 'china' && jurisdiction === 'china'),
  );
  return name === undefined ? [] : legalOf(mind, [{ kind: 'propose-listing', intermediary: intermediaryId(name.id) }]);
}

/** Beijing holds the listing of a firm on its soil if nobody has shown it a report on the firm. */
function hold(mind: Mind): readonly Order[] {
  const { view } = mind;
  if (view.seat !== 'china') return [];
  const untold = view.public.listings.filter(
    ({ status, by, intermediary }) =>
      status === 'proposed' &&
      by !== 'china' &&
      view.names.some(({ id, jurisdiction }) => id === intermediary && jurisdiction === 'china') &&
      !hasReportOn(view, intermediary, 'china'),
  );
  return legalOf(
    mind,
    untold.map(({ id }): Order => ({ kind: 'place-hold', listing: id })),
  ).slice(0, 1);
}

/** Washington passes its report to Beijing before it acts against a firm on Chinese soil. */
function warnBeijing(mind: Mind): readonly Order[] {
  const { view } = mind;
  if (view.seat !== 'us') return [];
  const told = view.names
    .filter(
      ({ id, jurisdiction, evidence, status }) =>
        jurisdiction === 'china' && evidence >= 65 && status === 'open' && !hasReportOn(view, id, 'china'),
    )
    .flatMap(({ id }) => view.reports.filter(({ reading }) => reading.kind === 'name' && reading.intermediary === id))
    .map((report): Order => ({ kind: 'pass-report', report: report.id, to: 'china' }));
  return legalOf(mind, told).slice(0, 1);
}

/** China opens its border books to Washington while trust is low; so does Pyongyang if its aim is an agreement. */
function openBooks(mind: Mind): readonly Order[] {
  const { view } = mind;
  const trust = view.trust.us ?? 50;
  if (view.seat === 'china' && trust < 60) return legalOf(mind, [{ kind: 'show-border-flow', to: 'us' }]);
  if (view.seat !== 'dprk' || !wantsAgreement(mind) || trust > 30 || view.public.round % 2 === 1) return [];
  return legalOf(mind, [{ kind: 'show-ledger-page', corridor: 'dollar', to: 'us' }]);
}

const isOwnIntelligence =
  (seat: SeatId) =>
  (term: Term): boolean =>
    term.kind === 'provide' && term.by === seat && term.what === 'intelligence';

/** Keep a promise of intelligence, and show the pen a reading that supports adopting the procedure. */
function inform(mind: Mind): readonly Order[] {
  const { view, scenario } = mind;
  const hasShown = view.proofs.some(
    ({ round, from, shown }) => round === view.public.round && from === view.seat && shown.kind === 'report',
  );
  if (hasShown) return [];
  const partners = view.agreements
    .filter(({ status, terms }) => status === 'in-force' && terms.some(isOwnIntelligence(view.seat)))
    .flatMap(({ parties }) => parties)
    .filter((one) => one !== view.seat && one !== 'dprk');
  if (view.seat === 'us' && wants(mind, 'case-upheld') && !view.public.procedureAdopted) partners.push('un');
  if (partners.length === 0) return [];
  if (!hasPromised(view, view.seat, 'intelligence') && view.seat !== 'us') return [];
  for (const kind of ['pass-report', 'handle-finding'] as const) {
    if (!mind.may(kind)) continue;
    const option = legalOrders(view, scenario, kind).findLast(
      ({ order, rejection }) => rejection === null && 'to' in order && partners.includes(order.to),
    );
    if (option !== undefined) return [option.order];
  }
  return [];
}
