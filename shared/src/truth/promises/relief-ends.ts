import { isRelief, snapBackOf, type Agreement, type ReliefEnd, type TermJudgement } from '../../terms/agreement.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { isReliefStanding } from '../../rules/promises/relief.ts';
import type { World } from '../world.ts';
import type { JudgedFacts } from './judge-term.ts';

/**
 * The relief that ends with a judgement, from the next round on: what its giver took back, all of it if a sender broke
 * the agreement, and under an automatic snap-back all of it once Pyongyang is seen to break its word.
 */
export function reliefEnds(
  world: Pick<World, 'round'>,
  facts: Pick<JudgedFacts, 'test'>,
  agreement: Agreement,
  judgements: readonly TermJudgement[],
  breakers: readonly SeatId[],
): readonly ReliefEnd[] {
  const isWordBroken = breakers.includes('dprk') || (facts.test !== 'none' && agreement.condition === 'while-no-test');
  const givers = agreement.parties.filter((party) =>
    agreement.terms.some((term) => term.by === party && isRelief(term)),
  );
  return givers.flatMap((by): ReliefEnd[] => {
    if (!isReliefStanding(agreement, by, world.round)) return [];
    const end = (why: ReliefEnd['why']): ReliefEnd[] => [{ by, from: world.round + 1, why }];
    const isTakenBack = judgements.some(({ term: index, kept }) => {
      const term = agreement.terms[index];
      return !kept && term !== undefined && term.by === by && isRelief(term);
    });
    if (isTakenBack) return end('taken-back');
    if (isWordBroken) return snapBackOf(agreement) === 'automatic' ? end('snap-back') : [];
    return breakers.length > 0 ? end('ended') : [];
  });
}
