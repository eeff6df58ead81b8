import { priceOf } from '../../rules/price.ts';
import type { GameEvent } from '../../truth/events.ts';
import { flowAt } from '../../truth/commands/show-report.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The reader of the page gains evidence on every route of the corridor that carried goods last round. */
export const showLedgerPageEffect: ImmediateEffect<'show-ledger-page'> = {
  kind: 'show-ledger-page',
  apply(world, seat, { corridor, to }) {
    const last = world.history.at(-1);
    if (last === undefined || !isSender(to)) return [];
    const evidence = priceOf(world.scenario, 'ledger.evidence');
    const exposure = priceOf(world.scenario, 'ledger.exposure');
    const exposed = world.scenario.intermediaries
      .filter((one) => one.corridor === corridor && (last.flows.carriedBy[one.id] ?? 0) > 0)
      .map(({ id }): GameEvent => ({ kind: 'evidence-moved', intermediary: id, by: to, evidence, exposure }));
    const shown = { kind: 'ledger-page', corridor, ...flowAt(last, corridor) } as const;
    return [{ kind: 'proof-shown', proof: { round: world.round, from: seat, to, shown } }, ...exposed];
  },
  sourceOrder(_world, event) {
    if (partOf(event, 'kind') !== 'proof-shown' || partOf(event, 'proof', 'shown', 'kind') === 'border-flow')
      return null;
    const corridor = partOf(event, 'proof', 'shown', 'corridor');
    const order = { kind: 'show-ledger-page', corridor, to: partOf(event, 'proof', 'to') };
    return { by: partOf(event, 'proof', 'from'), order };
  },
};
