import type { Report } from '../../terms/evidence.ts';
import type { CaseId, ReportId } from '../../terms/ids.ts';
import type { ProcedureCase } from '../../terms/evidence.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { AgreementId } from '../../terms/ids.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import { SEATS, SENDERS, type Phase, type SeatId } from '../../terms/vocabulary.ts';

// Facts that a seat can derive from its own view for an order that takes effect immediately. Nothing here sees the
// World.

/** Phases in which seats may draft and vote: the roll is called when negotiation closes. */
export const COUNCIL_PHASES: readonly Phase[] = ['negotiation'];
/** Phases in which seats may make agreements, show evidence and judge cases. */
export const DEALING_PHASES: readonly Phase[] = ['negotiation', 'orders'];

/** Every report that the seat may read: its own, those shown to it, and the published ones. */
export function reportsKnownTo(view: SettledView): readonly Report[] {
  const own = new Set(view.reports.map(({ id }) => id));
  return [...view.reports, ...view.public.publishedReports.filter(({ id }) => !own.has(id))];
}

/** The report with an id if the seat may read it, otherwise `null`. */
export const findReport = (view: SettledView, id: ReportId): Report | null =>
  reportsKnownTo(view).find((report) => report.id === id) ?? null;

/** The agreement with an id if the seat knows of it, otherwise `null`. */
export const findAgreement = (view: SettledView, id: AgreementId): Agreement | null =>
  view.agreements.find((one) => one.id === id) ?? null;

/** Every case that the seat may know of. */
export function casesKnownTo(view: SettledView): readonly ProcedureCase[] {
  const own = new Set(view.cases.map(({ id }) => id));
  return [...view.cases, ...view.public.cases.filter(({ id }) => !own.has(id))];
}

/** The case with an id if the seat may know of it, otherwise `null`. */
export const findCase = (view: SettledView, id: CaseId): ProcedureCase | null =>
  casesKnownTo(view).find((one) => one.id === id) ?? null;

/** The other seats. */
export const othersOf = (seat: SeatId): readonly SeatId[] => SEATS.filter((other) => other !== seat);
/** The other senders. */
export const otherSendersOf = (seat: SeatId): readonly SeatId[] => SENDERS.filter((other) => other !== seat);

/** Whether a seat may already read a report. */
export const isKnownBy = (report: Report, seat: SeatId): boolean =>
  report.published || report.by === seat || report.shownTo.includes(seat);
