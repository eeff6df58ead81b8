import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';

/** Grant humanitarian exemptions slowly or fast: fast ones spare citizens and leak a little. */
export const setExemptionsKind: OrderKindView<'set-exemptions'> = {
  kind: 'set-exemptions',
  seats: ['un'],
  phases: SEALED_PHASES,
  clause: 'R-4.12',
  repeats: { priority: 8, lower: () => null },
  desk: { control: 'choices', place: 4, announcedTo: ['un'] },
  isDefault: (order) => order.speed === 'slow',
  cost: () => 0,
  options: () => [
    { kind: 'set-exemptions', speed: 'slow' },
    { kind: 'set-exemptions', speed: 'fast' },
  ],
  precheck: () => null,
  forecast(view, scenario, order) {
    if (order.speed === 'slow') return [];
    const { trade, citizens } = scenario.params;
    const leak = 100 * trade.exemptionLeak.value;
    // Welfare spared: the share of the loss that exemptions avoid, for the goods stopped according to the seat's own
    // belief.
    const believed = view.beliefs.at(-1)?.leakage ?? 50;
    const letter = view.public.letters.border.trade / 4;
    const lost = citizens.embargoLoss.value * citizens.weightConsumer.value * letter * (1 - believed / 100);
    const spared = citizens.exemptionRelief.value * lost;
    return [
      { quantity: 'leakage', mean: leak, sd: 0.2 * leak, unit: 'percent' },
      { quantity: 'welfare', mean: spared, sd: 0.5 * spared, unit: 'points' },
    ];
  },
};
