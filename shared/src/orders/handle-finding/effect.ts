import { priceOf } from '../../rules/price.ts';
import type { PriceIn } from '../../terms/prices.ts';
import type { Nudge } from '../../terms/nudge.ts';
import { reportIn, showEvents } from '../../truth/commands/show-report.ts';
import { trustNudge } from '../../rules/trust.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { concernedBy } from './order.ts';
import { partOf } from '../../lib/part-of.ts';
import { isPanelFile } from '../../truth/commands/show-report.ts';

/** Publishing costs trust of the sender concerned, or access for Pyongyang, and earns credibility. Showing is free. */
export const handleFindingEffect: ImmediateEffect<'handle-finding'> = {
  kind: 'handle-finding',
  apply(world, seat, order) {
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
  // The Panel has its own order for its findings, whereas the senders pass reports on.
  sourceOrder(world, event, following) {
    const report = partOf(event, 'report');
    if (partOf(event, 'kind') === 'report-published')
      return { by: 'un', order: { kind: 'handle-finding', report, handling: 'publish' } };
    if (partOf(event, 'kind') !== 'report-shown' || !isPanelFile(world, report, partOf(following, 'proof', 'from')))
      return null;
    return { by: 'un', order: { kind: 'handle-finding', report, handling: 'show', to: partOf(event, 'to') } };
  },
};
