import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES } from '../../rules/facts/text-facts.ts';

/**
 * Convene the US and Pyongyang: costs a point, and earns standing if they sign an agreement in the same round.
 */
export const conveneKind: OrderKindView<'convene'> = {
  kind: 'convene',
  seats: ['china'],
  phases: DEALING_PHASES,
  clause: 'R-4.23',
  repeats: null,
  desk: { control: 'own', place: 6, announcedTo: ['china'] },
  cost: (scenario) => priceOf(scenario, 'convene.points'),
  options: () => [{ kind: 'convene' }],
  precheck: (view) => (view.public.convenedIn === view.public.round ? { code: 'once-a-round' } : null),
  forecast(view, scenario) {
    // They decide whether to sign: even odds with an offer that China knows of, one in four without.
    const pending = view.agreements.some(
      ({ status, parties }) => status === 'offered' && parties.includes('us') && parties.includes('dprk'),
    );
    const chance = pending ? 0.5 : 0.25;
    const gain = priceOf(scenario, 'convene.standing');
    return [{ quantity: 'standing', mean: chance * gain, sd: Math.sqrt(chance * (1 - chance)) * gain, unit: 'points' }];
  },
};
