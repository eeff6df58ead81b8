import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import { meanOfGroups } from '../model/circle-groups.ts';
import type { ModelParams } from '../terms/params.ts';
import type { Stocks } from '../terms/stocks.ts';

/**
 * Stocks with some values replaced by path (`control.detection`); the error is the first unknown path. The circle's
 * loyalty follows that of its groups where only those are given (`circle.groups.party`).
 */
export function setStocks(
  stocks: Stocks,
  values: Readonly<Record<string, number>>,
  params: ModelParams,
): Result<Stocks, string> {
  let changed = stocks;
  for (const [path, value] of Object.entries(values)) {
    const next = withLeaf(changed, path.split('.'), value);
    if (next === null) return err(path);
    changed = next;
  }
  const { groups } = changed.circle;
  const isByGroup = groups !== stocks.circle.groups && values['circle.loyalty'] === undefined;
  if (groups === undefined || !isByGroup) return ok(changed);
  return ok({ ...changed, circle: { ...changed.circle, loyalty: meanOfGroups(params, groups) } });
}

function withLeaf<T>(node: T, path: readonly string[], value: number): T | null {
  const [key, ...rest] = path;
  if (key === undefined || typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return null;
  const child: unknown = Object.getOwnPropertyDescriptor(node, key)?.value;
  if (rest.length === 0) return typeof child === 'number' ? { ...node, [key]: value } : null;
  const below = withLeaf(child, rest, value);
  return below === null ? null : { ...node, [key]: below };
}
