import { priceOf } from '../../rules/price.ts';
import type { Report } from '../../terms/evidence.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { findPair } from '../../rules/trust.ts';
import { SENDER_OF, type SenderId } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES, findReport, isKnownBy, othersOf, reportsKnownTo } from '../../rules/facts/text-facts.ts';

/** Publish a finding of the Panel or show it to one seat; without an order it is held back. */
export const handleFindingKind: OrderKindView<'handle-finding'> = {
  kind: 'handle-finding',
  seats: ['un'],
  phases: DEALING_PHASES,
  clause: 'R-4.27',
  repeats: null,
  desk: { control: 'own', place: 3, announcedTo: ['un'] },
  cost: () => 0,
  options: (view) =>
    reportsKnownTo(view)
      .filter(({ by, published }) => by === 'un' && !published)
      .flatMap((report) => [
        { kind: 'handle-finding', report: report.id, handling: 'publish' } as const,
        ...othersOf(view.seat)
          .filter((to) => !isKnownBy(report, to))
          .map((to) => ({ kind: 'handle-finding', report: report.id, handling: 'show', to }) as const),
      ]),
  precheck(view, _scenario, order) {
    const report = findReport(view, order.report);
    if (report === null || report.by !== 'un') return { code: 'unknown-target' };
    if (order.handling === 'publish') return report.published ? { code: 'already-done' } : null;
    if (order.to === view.seat) return { code: 'not-a-recipient' };
    return isKnownBy(report, order.to) ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, order) {
    const report = findReport(view, order.report);
    if (report === null || order.handling === 'show') return [];
    const gain = {
      quantity: 'credibility',
      mean: priceOf(scenario, 'finding.credibility'),
      sd: 0,
      unit: 'points',
    } as const;
    const concerned = concernedBy(scenario, report);
    const pair = concerned === null ? undefined : findPair('un', concerned);
    return pair === undefined
      ? [gain, { quantity: 'access', mean: priceOf(scenario, 'finding.access'), sd: 0, unit: 'points' }]
      : [gain, { quantity: `trust:${pair}`, mean: priceOf(scenario, 'finding.trust'), sd: 0, unit: 'points' }];
  },
};

/** The other sender that a finding embarrasses; `null` if it concerns Pyongyang or the UN's own corridor. */
export function concernedBy(scenario: Scenario, { reading }: Report): SenderId | null {
  if (reading.kind === 'effort') {
    const sender = SENDER_OF[reading.corridor];
    return sender === 'un' ? null : sender;
  }
  if (reading.kind === 'leak' || reading.kind === 'trade') return null;
  const name = scenario.intermediaries.find(({ id }) => id === reading.intermediary);
  if (name?.jurisdiction === 'china') return 'china';
  return name?.jurisdiction === 'us-linked' ? 'us' : null;
}
