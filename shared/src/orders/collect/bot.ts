import { findingStands } from '../../rules/facts/finding.ts';
import { groundsOf } from '../../rules/facts/trade-facts.ts';
import { priceOf } from '../../rules/price.ts';
import { CORRIDOR_OF, type TradeId } from '../../terms/vocabulary.ts';
import { intermediaryId } from '../../terms/ids.ts';
import { darkest, type Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { believedLeakage } from '../../bots/readings.ts';
import { mostSuspected, suspicionOf } from '../../bots/watch.ts';

/** Suspicion of a sender from which its corridor is the one to collect on, and the value of each point of it. */
const SUSPECTED = 0.6;
const FOUND = 0.5;

/**
 * Collect on the route whose evidence is closest to sufficient, and on the corridor of the sender whom the seat suspects,
 * otherwise the one it knows least about.
 */
export function collectLevers(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const open = view.names.filter(({ status, evidence }) => status !== 'listed' && status !== 'closed' && evidence < 80);
  const nearest = open.toSorted((a, b) => b.evidence - a.evidence)[0];
  const suspect = mostSuspected(mind, ['china', 'un']);
  const suspicion = suspect === null ? 0 : suspicionOf(mind, suspect);
  const corridor = suspect !== null && suspicion >= SUSPECTED ? CORRIDOR_OF[suspect] : darkest(view, ['border', 'sea']);
  const levers: Lever[] = [
    {
      order: { kind: 'collect', target: { kind: 'corridor', corridor } },
      utility: 0.3 + believedLeakage(view) / 200 + FOUND * Math.max(0, suspicion - SUSPECTED),
    },
  ];
  if (nearest !== undefined) {
    const target = { kind: 'name', intermediary: intermediaryId(nearest.id) } as const;
    levers.push({ order: { kind: 'collect', target }, utility: 0.5 });
  }
  const trade = groundsNear(mind);
  if (trade !== null) {
    levers.push({ order: { kind: 'collect', target: { kind: 'trade', trade: trade.trade } }, utility: trade.utility });
  }
  return levers;
}

/**
 * The illicit trade on which grounds for a finding are nearest, as long as a finding can still be made and is not at hand.
 * A file that nobody keeps up goes stale, so grounds that are just enough are worth keeping, too.
 */
function groundsNear({ view, scenario }: Mind): { readonly trade: TradeId; readonly utility: number } | null {
  const nearest = view.trades.toSorted((a, b) => (b.evidence ?? 0) - (a.evidence ?? 0))[0];
  if (findingStands(scenario, view.public.record) || nearest === undefined) return null;
  const short = priceOf(scenario, 'dollar-finding-grounds') - groundsOf(view);
  return short > 30 || short < -15 ? null : { trade: nearest.trade, utility: short > 0 ? 1.1 : 0.7 };
}
