import type { ModelParams, Parameter } from '../terms/params.ts';

/** The parameter of a trace term, by its path (`circle.rewardGain`); null for terms without one, such as nudges. */
export function findParameter(params: ModelParams, path: string): Parameter | null {
  const found = path.split('.').reduce(valueAt, params);
  return isParameter(found) ? found : null;
}

const valueAt = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;

const isParameter = (node: unknown): node is Parameter =>
  typeof node === 'object' && node !== null && 'value' in node && 'unit' in node && 'source' in node;
