import { lettersAddedBetween } from '../../rules/letters.ts';
import { adjudicatedLetters } from '../../truth/promises/agreed-relief.ts';
import { priceOf } from '../../rules/price.ts';
import type { Instrument } from '../../terms/resolution.ts';
import { CORRIDOR_OF, MEASURES_OF, isSender } from '../../terms/vocabulary.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** A national measure is in force in its owner's corridor from this half-year until its sunset; level 0 lifts it. */
export const imposeMeasureEffect: SealedEffect<'impose-measure'> = {
  kind: 'impose-measure',
  apply(world, seat, order, plan) {
    if (!isSender(seat)) return;
    const mine = (i: Instrument) => i.kind === 'national' && i.owner === seat && i.basket === order.basket;
    for (const old of world.instruments.filter(mine)) plan.events.push({ kind: 'measure-lapsed', id: old.id });
    const others = world.instruments.filter((i) => !mine(i));
    const imposed: Instrument | null =
      order.level === 0
        ? null
        : {
            id: `N${world.round}-${seat}-${order.basket}`,
            kind: 'national',
            owner: seat,
            basket: order.basket,
            level: order.level,
            since: world.round,
            until: world.round + priceOf(world.scenario, 'national-sunset') - 1,
          };
    if (imposed !== null) plan.events.push({ kind: 'measure-imposed', instrument: imposed });

    // Only the owner's corridor changes, so measures of two seats in one round do not overwrite each other.
    const corridor = CORRIDOR_OF[seat];
    const next = { ...world, instruments: imposed === null ? others : [...others, imposed] };
    const now = adjudicatedLetters(next)[corridor];
    const row = { ...plan.inputs.letter[corridor] };
    for (const measure of MEASURES_OF[order.basket]) row[measure] = now[measure];
    const letter = { ...plan.inputs.letter, [corridor]: row };
    plan.inputs.lettersAdded += lettersAddedBetween(plan.inputs.letter, letter);
    plan.inputs.letter = letter;
    plan.headlines.push({ kind: 'measure', by: seat, basket: order.basket, level: order.level });
    const reason = order.level === 0 ? 'measure-lifted' : 'measure-imposed';
    noteResult(plan, seat, 'impose-measure', reason, { basket: order.basket, level: order.level });
  },
};
