import { priceOf } from '../../rules/price.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { addClosure, noteResult } from '../../truth/adjudication/plan-entries.ts';

/** A warned name carries less, a closed one nothing; closing costs political room. Neither is announced. */
export const treatNameEffect: SealedEffect<'treat-name'> = {
  kind: 'treat-name',
  apply(world, seat, order, plan) {
    const { intermediary } = order;
    switch (order.treatment) {
      case 'tolerate':
        noteResult(plan, seat, 'treat-name', 'name-tolerated', { intermediary });
        return;
      case 'warn':
        addClosure(plan, intermediary, 'warned');
        noteResult(plan, seat, 'treat-name', 'name-warned', { intermediary });
        return;
      case 'close': {
        addClosure(plan, intermediary, 'closed');
        const amount = priceOf(world.scenario, 'close-name-room');
        plan.nudges.push({ variable: 'room', amount, term: 'closed-name', origin: 'border' });
        noteResult(plan, seat, 'treat-name', 'name-closed', { intermediary });
      }
    }
  },
};
