import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES, findReport, isKnownBy, otherSendersOf, reportsKnownTo } from '../../rules/facts/text-facts.ts';

/** Pass a report of the seat on to another sender; free, but it puts the source at risk. */
export const passReportKind: OrderKindView<'pass-report'> = {
  kind: 'pass-report',
  seats: ['us', 'china', 'un'],
  phases: DEALING_PHASES,
  clause: 'R-4.25',
  repeats: null,
  desk: { control: 'talk', place: 4, announcedTo: ['us'] },
  cost: () => 0,
  options: (view) =>
    reportsKnownTo(view)
      // The Panel's findings have their own order kind.
      .filter((report) => !report.published && !(view.seat === 'un' && report.by === 'un'))
      .flatMap((report) =>
        otherSendersOf(view.seat)
          .filter((to) => !isKnownBy(report, to))
          .map((to) => ({ kind: 'pass-report', report: report.id, to }) as const),
      ),
  precheck(view, _scenario, { report: id, to }) {
    const report = findReport(view, id);
    if (report === null || (view.seat === 'un' && report.by === 'un')) return { code: 'unknown-target' };
    if (!otherSendersOf(view.seat).includes(to)) return { code: 'not-a-recipient' };
    return isKnownBy(report, to) ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, { report: id }) {
    const report = findReport(view, id);
    if (report === null || report.by !== view.seat || report.reading.kind !== 'name') return [];
    return [{ quantity: 'evidence', mean: priceOf(scenario, 'source.name'), sd: 0, unit: 'points' }];
  },
};
