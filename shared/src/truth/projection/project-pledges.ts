import { GRACE, heardIn } from '../../rules/acts/pledges.ts';
import type { PledgeView } from '../../terms/pledge.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { pledgeJudgements } from '../promises/judge-pledges.ts';

/**
 * The pledges in the channels that a seat may read. Its own it knows; of another's it knows what one of those who were told
 * could see, and of the rest nothing but that its date is over.
 */
export function pledgesOf(world: Pick<World, 'messages' | 'pledges' | 'history'>, seat: SeatId): readonly PledgeView[] {
  const judged = new Map(pledgeJudgements(world).map((judgement) => [judgement.pledge, judgement]));
  const last = world.history.at(-1)?.round ?? 0;
  return heardIn(world.messages)[seat].pledges.map((pledge) => {
    const judgement = judged.get(pledge.id);
    if (judgement === undefined) return { ...pledge, outcome: 'open', judgedIn: null };
    const { outcome, observable, round } = judgement;
    if (observable || pledge.by === seat) return { ...pledge, outcome, judgedIn: round };
    const end = pledge.due + (pledge.unless === null ? 0 : GRACE);
    return last < end
      ? { ...pledge, outcome: 'open', judgedIn: null }
      : { ...pledge, outcome: 'unverifiable', judgedIn: end };
  });
}
