import { shortSeed } from '../../lib/seed.ts';
import type { ModelParams } from '../../terms/params.ts';
import { varyParams, type Spreads } from '../vary-params.ts';

/** How far a number may lie from its own value, by how well it is known. */
export const RANGES: Spreads = { high: 0.1, medium: 0.2, low: 0.3 };

/** So many draws of a model's numbers within their ranges; always the same, so that tables can be compared. */
export function drawsOfParams(params: ModelParams, count: number): readonly ModelParams[] {
  const known = kept.get(params) ?? [];
  for (let draw = known.length + 1; draw <= count; draw++) known.push(varyParams(params, shortSeed(draw), RANGES));
  kept.set(params, known);
  return known.slice(0, count);
}

// A class asks many questions of one world.
const kept = new WeakMap<ModelParams, ModelParams[]>();
