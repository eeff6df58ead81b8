import { priceOf } from '../../rules/price.ts';
import type { Nudge } from '../../terms/nudge.ts';
import { SENDERS, type ByBasket, type BySender, type Effort } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/**
 * Credibility that the UN loses in the round of adoption for each letter on which no sender spends any effort.
 * Called at adjudication with the actual effort; the cause stays hidden from every seat.
 */
export function unfundedNudges(world: World, efforts: BySender<ByBasket<Effort>>): readonly Nudge[] {
  return world.instruments
    .filter(({ kind, since }) => kind === 'resolution' && since === world.round)
    .filter(({ basket }) => SENDERS.every((sender) => efforts[sender][basket] === 0))
    .map(() => ({
      variable: 'credibility',
      amount: priceOf(world.scenario, 'roll.unfunded-credibility'),
      term: 'unfunded-text',
      origin: 'mixed',
    }));
}
