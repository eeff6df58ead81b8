import { roundTo } from '../../lib/round-to.ts';
import { termGrain } from '../../terms/grains.ts';
import type { SeenTrace } from '../../terms/observation.ts';

/** The part of a change that the seat's visible terms do not explain, as precisely as the terms are given. */
export function unseenChange({ variable, before, after, terms }: SeenTrace): number {
  const seen = terms.reduce((sum, { amount }) => sum + amount, 0);
  return roundTo(after - before - seen, termGrain(variable));
}
