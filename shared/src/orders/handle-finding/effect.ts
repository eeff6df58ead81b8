import { priceOf } from '../../rules/price.ts';
import type { PriceIn } from '../../terms/prices.ts';
import type { Nudge } from '../../terms/nudge.ts';
import { reportIn, showEvents } from '../../truth/commands/show-report.ts';
import { trustNudge } from '../../rules/trust.ts';
import type { ImmediateRules } from '../../truth/effect.ts';
import { concernedBy } from './order.ts';

/** Publishing costs the trust of the sender concerned, or access where Pyongyang is; it earns credibility. Showing is free. */
export const handleFindingRules: ImmediateRules<'handle-finding'> = {
  kind: 'handle-finding',
  effect(world, seat, order) {
    const report = reportIn(world, order.report);
    if (report === null) return [];
    if (order.handling === 'show') return showEvents(world, seat, order.to, report);
    const cost = (name: PriceIn<'finding'>): number => priceOf(world.scenario, `finding.${name}`);
    const concerned = concernedBy(world.scenario, report);
    const nudges: Nudge[] = [
      { variable: 'credibility', amount: cost('credibility'), term: 'finding-published', origin: 'public' },
    ];
    if (concerned === null)
      nudges.push({ variable: 'access', amount: cost('access'), term: 'finding-published', origin: 'public' });
    else nudges.push(...trustNudge('un', concerned, cost('trust'), 'finding-published', 'public'));
    return [
      { kind: 'report-published', report: report.id },
      { kind: 'standing-moved', nudges },
    ];
  },
};
