import { intermediaryId } from '../terms/ids.ts';
import { legalOrders } from '../orders/legal-orders.ts';
import type { Order } from '../terms/order.ts';
import { findCase } from '../rules/facts/text-facts.ts';
import type { Term } from '../terms/agreement.ts';
import { isSender, type Remedy, type SeatId } from '../terms/vocabulary.ts';
import { isLegal, type Mind } from './mind.ts';
import { hasPromised, hasPromisedNotTo, hasReportOn, promisesOf, provenGaps, type ProvenGap } from './readings.ts';
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

/** Half-years between two cases against one sender. */
const PEACE = 2;

/**
 * The Panel publishes a proven gap; a sender that is hurt by it, or that holds others to the law, brings it under the
 * procedure if there is one.
 */
function accuse(mind: Mind): readonly Order[] {
  const { view, taste } = mind;
  if (!isSender(view.seat)) return [];
  const gap = provenGaps(mind).find(({ accused }) => accused !== view.seat);
  if (gap === undefined) return [];
  const orders: Order[] = [];
  const { id: report, by, round } = gap.report;
  if (view.seat === 'un' && by === 'un' && 0.5 + taste.of(`publish:${report}`) > 0)
    orders.push({ kind: 'handle-finding', report, handling: 'publish' });
  // A fresh reading is left to those to whom the case matters; an older one is used by any sender. Nobody is tried twice
  // for one stretch of slack.
  const isTried = view.cases.some((one) => one.accused === gap.accused && view.public.round - one.round < PEACE);
  if (!isTried && (isMattering(mind, gap) || round < view.public.round - 1))
    orders.push({ kind: 'invoke-procedure', report, remedy: remedyFor(mind, gap) });
  return legalOf(mind, orders);
}

/** Whether a case matters to the seat: it is its private aim, its character, or its own agreement that was not kept. */
function isMattering(mind: Mind, { accused }: ProvenGap): boolean {
  const { view, temper } = mind;
  const isHurt = promisesOf(view, accused).some(({ kind }) => kind === 'enforce');
  return wants(mind, 'case-upheld') || isHurt || temper.id === 'enforcer' || temper.id === 'legalist';
}

/**
 * The first remedy is a warning, or publication if the accused had said that it did more; a repeated violation pays for
 * common monitoring.
 */
function remedyFor({ view }: Mind, { report, accused, basket, found }: ProvenGap): Remedy {
  if (view.cases.some((one) => one.accused === accused && one.decided === 'upheld')) return 'compensate';
  const said = view.public.record.find(({ round }) => round === report.round)?.reports[accused][basket] ?? 0;
  return said > found ? 'publish' : 'note';
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

/** Readiness to deceive from which Beijing covers for a firm, and trust below which it does so for spite. */
const COVERS = 0.4;
const ESTRANGED = 50;

/**
 * Beijing holds the listing of a firm on its soil if nobody has shown it a report on the firm. A Beijing that would
 * rather cover for a firm than please a proposer whom it does not trust holds any but those on the proposer's own soil.
 */
function hold(mind: Mind): readonly Order[] {
  const { view, temper } = mind;
  if (view.seat !== 'china') return [];
  const held = view.public.listings.filter(({ status, by, intermediary }) => {
    const soil = view.names.find(({ id }) => id === intermediary)?.jurisdiction;
    if (status !== 'proposed' || by === 'china' || soil === undefined || soil === 'us-linked') return false;
    if (soil === 'china' && !hasReportOn(view, intermediary, 'china')) return true;
    return temper.bluff >= COVERS && (view.trust[by] ?? 50) < ESTRANGED;
  });
  return legalOf(
    mind,
    held.map(({ id }): Order => ({ kind: 'place-hold', listing: id })),
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
