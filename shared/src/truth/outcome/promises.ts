import { pledgesIn } from '../../rules/acts/pledges.ts';
import type { PledgeTruth } from '../../terms/pledge.ts';
import { pledgeJudgements } from '../promises/judge-pledges.ts';
import type { World } from '../world.ts';
import type { PromiseOutcome } from '../../terms/debrief-view.ts';
import type { Agreement } from '../../terms/agreement.ts';

/** The outcome of every promise that was ever in force, for the debrief. */
export function promisesOf(agreements: readonly Agreement[]): readonly PromiseOutcome[] {
  return agreements
    .filter(({ parties, signed }) => parties.every((party) => signed.includes(party)))
    .flatMap((agreement) =>
      agreement.terms.map(({ by }, term) => ({ agreement, term, by, outcome: outcomeOf(agreement, term) })),
    );
}

function outcomeOf({ judgements }: Agreement, term: number): PromiseOutcome['outcome'] {
  const own = judgements.filter((judgement) => judgement.term === term);
  const breaches = own.filter(({ kept }) => !kept);
  if (own.length === 0) return 'not-due';
  if (breaches.length === 0) return 'kept';
  return breaches.some(({ observable }) => observable) ? 'broken' : 'broken-unseen';
}

/** What really became of everything that was pledged in talk. */
export function pledgeTruths(world: Pick<World, 'messages' | 'pledges'>): readonly PledgeTruth[] {
  const judged = new Map(pledgeJudgements(world).map((judgement) => [judgement.pledge, judgement]));
  return pledgesIn(world.messages).map((pledge): PledgeTruth => {
    const judgement = judged.get(pledge.id);
    if (judgement === undefined) return { ...pledge, outcome: 'open' };
    const isUnseen = judgement.outcome === 'broken' && !judgement.observable;
    return { ...pledge, outcome: isUnseen ? 'broken-unseen' : judgement.outcome };
  });
}
