import { priceOf } from '../../rules/price.ts';
import type { GameEvent } from '../../truth/events.ts';
import { CAPITAL_OF } from '../../rules/trust.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** A tick is public and costs its owner a little capital; taking it back returns nothing. */
export const tickFamilyRules: ImmediateRules<'tick-family'> = {
  kind: 'tick-family',
  effect(world, seat, { family, ticked }) {
    if (!isSender(seat)) return [];
    const event: GameEvent = { kind: 'family-ticked', family, ticked, by: seat };
    if (!ticked) return [event];
    const amount = priceOf(world.scenario, 'tick.capital');
    return [
      event,
      { kind: 'standing-moved', nudges: [{ variable: CAPITAL_OF[seat], amount, term: 'list-tick', origin: 'public' }] },
    ];
  },
};
