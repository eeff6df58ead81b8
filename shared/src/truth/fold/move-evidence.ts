import type { IntermediaryStock, Stocks } from '../../terms/stocks.ts';
import type { GameEventOf } from '../events.ts';

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** The stocks after a change of one sender's evidence on a name and of the name's exposure, points on 0-100. */
export function moveEvidence(stocks: Stocks, moved: GameEventOf<'evidence-moved'>): Stocks {
  const change = (one: IntermediaryStock): IntermediaryStock =>
    one.id !== moved.intermediary
      ? one
      : {
          ...one,
          exposure: clamp(one.exposure + moved.exposure),
          evidence: { ...one.evidence, [moved.by]: clamp(one.evidence[moved.by] + moved.evidence) },
        };
  return { ...stocks, networks: { ...stocks.networks, intermediaries: stocks.networks.intermediaries.map(change) } };
}
