import { priceOf } from '../../rules/price.ts';
import type { GameEvent } from '../../truth/events.ts';
import { CAPITAL_OF } from '../../rules/trust.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** A tick is public and costs its owner a little capital; removing it returns nothing. */
export const tickFamilyEffect: ImmediateEffect<'tick-family'> = {
  kind: 'tick-family',
  apply(world, seat, { family, ticked }) {
    if (!isSender(seat)) return [];
    const event: GameEvent = { kind: 'family-ticked', family, ticked, by: seat };
    if (!ticked) return [event];
    const amount = priceOf(world.scenario, 'tick.capital');
    return [
      event,
      { kind: 'standing-moved', nudges: [{ variable: CAPITAL_OF[seat], amount, term: 'list-tick', origin: 'public' }] },
    ];
  },
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'family-ticked'
      ? {
          by: partOf(event, 'by'),
          order: { kind: 'tick-family', family: partOf(event, 'family'), ticked: partOf(event, 'ticked') },
        }
      : null,
};
