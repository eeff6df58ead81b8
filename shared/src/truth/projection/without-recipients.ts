import type { Report } from '../../terms/evidence.ts';

/** What was made of reports that are on record: the same report is the same object for whoever compares. */
const MADE = new WeakMap<Report, Report>();

/** The report without its confidential recipients. */
export function withoutRecipients(report: Report): Report {
  const known = MADE.get(report);
  if (known !== undefined) return known;
  const made = { ...report, shownTo: [] };
  MADE.set(report, made);
  return made;
}
