import { penShift } from '../../rules/votes/whip.ts';
import type { OrderKindView } from '../order-kind.ts';
import { membersFor } from '../table-text/order.ts';
import { VOTES } from '../../terms/vocabulary.ts';
import { COUNCIL_PHASES } from '../../rules/facts/text-facts.ts';

/** Vote on the text on the table; the vote is sealed and may be changed until the roll is called. */
export const castVoteKind: OrderKindView<'cast-vote'> = {
  kind: 'cast-vote',
  seats: ['us', 'china', 'un'],
  phases: COUNCIL_PHASES,
  clause: 'R-3.5',
  repeats: null,
  desk: { control: 'texts', place: 0, announcedTo: [] },
  cost: () => 0,
  options(view) {
    const { draft } = view.public;
    return draft === null ? [] : VOTES.map((vote) => ({ kind: 'cast-vote', text: draft.id, vote }));
  },
  precheck(view, _scenario, { text, vote }) {
    if (view.public.draft?.id !== text) return { code: 'no-text' };
    return view.ownVote === vote ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, { vote }) {
    const { draft } = view.public;
    if (draft === null) return [];
    return [membersFor(view, scenario, draft.blanks, view.seat === 'un' ? penShift(scenario, vote) : 0)];
  },
};
