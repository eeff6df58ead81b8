import { pledgesIn } from '../../rules/acts/pledges.ts';
import { mayRead } from '../../terms/message.ts';
import type { PledgeJudgement, PledgeView } from '../../terms/pledge.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { pledgeJudgements } from '../promises/judge-pledges.ts';

/**
 * The pledges in the channels that a seat may read. Its own it knows; of another's it knows what one of those who were told
 * could see.
 */
export function pledgesOf(world: Pick<World, 'messages' | 'pledges'>, seat: SeatId): readonly PledgeView[] {
  const pledges = pledgesIn(world.messages.filter(({ channel }) => mayRead(channel, seat)));
  const judged = new Map(pledgeJudgements(world).map((judgement) => [judgement.pledge, judgement]));
  return pledges.map((pledge) => {
    const judgement = judged.get(pledge.id);
    if (judgement === undefined) return { ...pledge, outcome: 'open', judgedIn: null };
    return { ...pledge, outcome: seenOutcome(judgement, pledge.by === seat), judgedIn: judgement.round };
  });
}

const seenOutcome = ({ outcome, observable }: PledgeJudgement, isOwn: boolean): PledgeView['outcome'] =>
  isOwn || observable ? outcome : 'unverifiable';
