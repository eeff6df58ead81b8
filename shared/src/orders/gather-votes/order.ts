import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { membersFor } from '../table-text/order.ts';
import { COUNCIL_PHASES } from '../../rules/facts/text-facts.ts';

/** Win the members closest to a yes, for a point of staff time each, up to three per round. */
export const gatherVotesKind: OrderKindView<'gather-votes'> = {
  kind: 'gather-votes',
  seats: ['un'],
  phases: COUNCIL_PHASES,
  clause: 'R-4.22',
  repeats: null,
  desk: { control: 'texts', place: 6, announcedTo: ['un'] },
  cost: (scenario, { votes }) => votes * priceOf(scenario, 'gather.points'),
  options(view, scenario) {
    if (view.public.draft === null) return [];
    const most = priceOf(scenario, 'gather.most') - view.gathered;
    return Array.from({ length: most }, (_, i) => ({ kind: 'gather-votes', votes: i + 1 }));
  },
  precheck(view, scenario, { votes }) {
    if (view.public.draft === null) return { code: 'no-text' };
    const most = priceOf(scenario, 'gather.most') - view.gathered;
    if (most <= 0) return { code: 'already-done' };
    return Number.isInteger(votes) && votes >= 1 && votes <= most ? null : { code: 'out-of-range', least: 1, most };
  },
  forecast(view, scenario, { votes }) {
    const { draft } = view.public;
    if (draft === null) return [];
    const without = membersFor(view, scenario, draft.blanks, 0);
    return [{ ...without, mean: Math.min(scenario.members.length, without.mean + votes) }];
  },
};
