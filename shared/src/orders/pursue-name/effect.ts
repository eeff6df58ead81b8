import { priceOf } from '../../rules/price.ts';
import { isReportedTo } from '../../rules/facts/name-facts.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { addClosure, addScrutiny, noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Acting lists the name nationally and publicly; following leaves it in business to gain evidence. */
export const pursueNameEffect: SealedEffect<'pursue-name'> = {
  kind: 'pursue-name',
  apply(world, seat, order, plan) {
    const { intermediary } = order;
    if (order.pursuit === 'follow') {
      const strength = priceOf(world.scenario, 'follow-strength');
      addClosure(plan, intermediary, 'followed');
      addScrutiny(plan, { kind: 'name', intermediary }, 'us', strength);
      plan.looks.push({ by: 'us', order, strength });
      noteResult(plan, seat, 'pursue-name', 'name-followed', { intermediary });
      return;
    }
    addClosure(plan, intermediary, 'listed');
    plan.headlines.push({ kind: 'listing', intermediary, by: 'us' });
    // Beijing objects to a surprise about a firm on its soil, but not about a name elsewhere.
    const soil = world.scenario.intermediaries.find((facts) => facts.id === intermediary)?.jurisdiction;
    const untold = soil === 'china' && !isReportedTo(world.reports, intermediary, 'china');
    if (untold) {
      const amount = priceOf(world.scenario, 'act-untold-trust');
      plan.nudges.push({ variable: 'trust:us-china', amount, term: 'acted-untold', origin: 'public' });
    }
    noteResult(plan, seat, 'pursue-name', untold ? 'name-acted-on-untold' : 'name-acted-on', { intermediary });
  },
};
