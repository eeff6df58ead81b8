import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** One round of work; the second completes the list for a text. */
export const workCommonListEffect: SealedEffect<'work-common-list'> = {
  kind: 'work-common-list',
  apply(world, seat, _order, plan) {
    const progress = world.commonList.progress === 0 ? 1 : 2;
    plan.events.push({ kind: 'list-worked', progress });
    noteResult(plan, seat, 'work-common-list', progress === 2 ? 'list-ready' : 'list-worked', { progress });
  },
};
