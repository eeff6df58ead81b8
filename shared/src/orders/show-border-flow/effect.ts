import { priceOf } from '../../rules/price.ts';
import { flowAt } from '../../truth/commands/show-report.ts';
import { trustNudge } from '../../rules/trust.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** Opening the books earns a little trust, whatever they show, because they can be compared with the report. */
export const showBorderFlowEffect: ImmediateEffect<'show-border-flow'> = {
  kind: 'show-border-flow',
  apply(world, seat, { to }) {
    const last = world.history.at(-1);
    if (last === undefined) return [];
    const shown = { kind: 'border-flow', ...flowAt(last, 'border') } as const;
    return [
      { kind: 'proof-shown', proof: { round: world.round, from: seat, to, shown } },
      {
        kind: 'standing-moved',
        nudges: trustNudge(seat, to, priceOf(world.scenario, 'proof.trust'), 'books-shown', 'mixed'),
      },
    ];
  },
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'proof-shown' && partOf(event, 'proof', 'shown', 'kind') === 'border-flow'
      ? { by: partOf(event, 'proof', 'from'), order: { kind: 'show-border-flow', to: partOf(event, 'proof', 'to') } }
      : null,
};
