import { intermediaryId } from '../../terms/ids.ts';
import { priceOf } from '../../rules/price.ts';
import { typicalCarriage } from '../../rules/facts/name-facts.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES, findName } from '../../rules/facts/view-facts.ts';
import { TREATMENTS } from './shape.ts';

/** Tolerate, warn or close a name on China's soil. */
export const treatNameKind: OrderKindView<'treat-name'> = {
  kind: 'treat-name',
  seats: ['china'],
  phases: SEALED_PHASES,
  clause: 'R-4.8',
  repeats: null,
  desk: { control: 'own', place: 2, announcedTo: ['china'] },
  isDefault: (order) => order.treatment === 'tolerate',
  cost: (scenario, order) => (order.treatment === 'close' ? priceOf(scenario, 'close-name') : 0),
  options: (view) =>
    view.names
      .filter((name) => name.jurisdiction === 'china')
      .flatMap((name) =>
        TREATMENTS.map((treatment) => ({
          kind: 'treat-name' as const,
          intermediary: intermediaryId(name.id),
          treatment,
        })),
      ),
  precheck(view, _scenario, order) {
    const name = findName(view, order.intermediary);
    if (name === null) return { code: 'unknown-target' };
    if (name.jurisdiction !== 'china') return { code: 'not-your-soil' };
    const gone = name.status === 'closed' || name.status === 'listed';
    return gone ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, order) {
    const name = findName(view, order.intermediary);
    if (name === null || order.treatment === 'tolerate') return [];
    const usual = typicalCarriage(scenario, name.corridor);
    if (order.treatment === 'close') {
      return [
        { quantity: 'blocked', ...usual, unit: 'US$ million' },
        { quantity: 'room', mean: priceOf(scenario, 'close-name-room'), sd: 0, unit: 'points' },
      ];
    }
    const lost = 1 - scenario.params.networks.warnedCapacity.value;
    return [{ quantity: 'blocked', mean: lost * usual.mean, sd: lost * usual.sd, unit: 'US$ million' }];
  },
};
