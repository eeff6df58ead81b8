import { priceOf } from '../../rules/price.ts';
import { flowAt } from '../../truth/commands/show-report.ts';
import { trustNudge } from '../../rules/trust.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** Books that are opened earn a little trust, whatever they say: they can be compared with the report. */
export const showBorderFlowRules: ImmediateRules<'show-border-flow'> = {
  kind: 'show-border-flow',
  effect(world, seat, { to }) {
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
};
