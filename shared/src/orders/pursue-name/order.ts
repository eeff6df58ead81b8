import { intermediaryId } from '../../terms/ids.ts';
import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { isReportedTo, typicalCarriage } from '../../rules/facts/name-facts.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { SEALED_PHASES, findName } from '../../rules/facts/view-facts.ts';
import { PURSUITS } from './shape.ts';

type Pursuit = OrderOf<'pursue-name'>['pursuit'];

/** Act against a name now, or follow it to learn where it leads. */
export const pursueNameKind: OrderKindView<'pursue-name'> = {
  kind: 'pursue-name',
  seats: ['us'],
  phases: SEALED_PHASES,
  clause: 'R-4.5',
  repeats: null,
  desk: { control: 'own', place: 2, announcedTo: ['us'] },
  cost: (scenario) => priceOf(scenario, 'act-on-name'),
  options: (view) =>
    view.names.flatMap((name) =>
      PURSUITS.map((pursuit) => ({ kind: 'pursue-name' as const, intermediary: intermediaryId(name.id), pursuit })),
    ),
  precheck(view, scenario, order) {
    const name = findName(view, order.intermediary);
    if (name === null) return { code: 'unknown-target' };
    if (name.status === 'closed' || name.status === 'listed') return { code: 'already-done' };
    const needed = evidenceNeeded(scenario, order.pursuit);
    return name.evidence < needed ? { code: 'not-enough-evidence', held: name.evidence, needed } : null;
  },
  forecast(view, scenario, order) {
    const name = findName(view, order.intermediary);
    if (name === null) return [];
    if (order.pursuit === 'follow') {
      const gain = scenario.params.networks.evidenceByScrutiny.value * priceOf(scenario, 'follow-strength');
      return [{ quantity: 'evidence', mean: Math.min(gain, 100 - name.evidence), sd: 0.3 * gain, unit: 'percent' }];
    }
    const expected: Expectation[] = [
      { quantity: 'blocked', ...typicalCarriage(scenario, name.corridor), unit: 'US$ million' },
    ];
    const reports = [...view.reports, ...view.public.publishedReports];
    if (name.jurisdiction === 'china' && !isReportedTo(reports, order.intermediary, 'china')) {
      const trust = priceOf(scenario, 'act-untold-trust');
      expected.push({ quantity: 'trust:us-china', mean: trust, sd: 0, unit: 'points' });
    }
    return expected;
  },
};

const evidenceNeeded = (scenario: Scenario, pursuit: Pursuit): number =>
  priceOf(scenario, pursuit === 'act' ? 'act-on-name-evidence' : 'follow-name-evidence');
