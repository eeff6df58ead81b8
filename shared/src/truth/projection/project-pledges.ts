import { GRACE, heardIn } from '../../rules/acts/pledges.ts';
import type { Pledge, PledgeView } from '../../terms/pledge.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { pledgeJudgements } from '../promises/judge-pledges.ts';

type Known = Pick<World, 'messages' | 'pledges' | 'history'>;
interface Made extends Pick<World, 'history'> {
  readonly seat: SeatId;
  readonly judged: World['pledges'];
  readonly views: readonly PledgeView[];
}

/** What was made of the pledges of a seat: words that bind nobody leave it as it is. */
const MADE = new WeakMap<readonly Pledge[], Made>();

/**
 * The pledges in the channels that a seat may read. Its own it knows; of another's it knows what one of those who were told
 * could see, and of the rest nothing but that its date is over.
 */
export function pledgesOf(world: Known, seat: SeatId): readonly PledgeView[] {
  const { pledges: heard } = heardIn(world.messages)[seat];
  const { history, pledges: judged } = world;
  const known = MADE.get(heard);
  if (known?.seat === seat && known.history === history && known.judged === judged) return known.views;
  const views = viewsOf(world, heard, seat);
  MADE.set(heard, { seat, history, judged, views });
  return views;
}

function viewsOf(world: Known, heard: readonly Pledge[], seat: SeatId): readonly PledgeView[] {
  const judged = new Map(pledgeJudgements(world).map((judgement) => [judgement.pledge, judgement]));
  const last = world.history.at(-1)?.round ?? 0;
  return heard.map((pledge) => {
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
