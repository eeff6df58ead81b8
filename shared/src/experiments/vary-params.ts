import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import { stream, uniform } from '../lib/rng.ts';
import type { Seed } from '../lib/seed.ts';
import type { ModelParams, Parameter } from '../terms/params.ts';

// A result that holds only at one point of the parameter space is not a finding. Experiments therefore draw every
// parameter for every seed; the paths are those of the scenario data (`trade.rerouteShare`,
// `trade.channels.fuel.flow.sea`).

/** A function from a parameter's path and value to its new value. */
export type Retune = (path: string, value: number, parameter: Parameter) => number;

/** The share by which numbers are varied, by how well they are known. */
export type Spreads = Readonly<Record<Parameter['confidence'], number>>;

/** The parameters with other values; units, sources and structure are unchanged. */
export function retuneParams(params: ModelParams, retune: Retune): ModelParams {
  return retuned(params, '', retune);
}

/** Integer counts, compared with whole chips and rounds: a fraction has no meaning and would only block an option. */
const COUNTS: ReadonlySet<string> = new Set([
  'programme.milestoneRounds',
  'programme.milestoneChips',
  'budget.testChipsMissile',
  'budget.testChipsLongRange',
  'budget.testChipsNuclear',
]);

/**
 * The parameters, each multiplied by its own factor drawn uniformly from [1 - spread, 1 + spread]. Shares stay within
 * 0-1, counts are unchanged, and groups of weights keep their sum. The same seed gives the same parameters. A spread may
 * be told for each confidence.
 */
export function varyParams(params: ModelParams, seed: Seed, spread: number | Spreads): ModelParams {
  if (spread === 0) return params;
  const from = stream(seed, 0);
  const varied = retuneParams(params, (path, value, { confidence }) => {
    if (COUNTS.has(path)) return value;
    const most = typeof spread === 'number' ? spread : spread[confidence];
    const factor = 1 + most * (2 * uniform(from, 'vary', path) - 1);
    return value > 0 && value <= 1 ? Math.min(1, value * factor) : value * factor;
  });
  const factor = weightOf(params) / weightOf(varied);
  return retuneParams(varied, (path, value) => (path.startsWith('diplomacy.effortWeight.') ? value * factor : value));
}

function weightOf({ diplomacy }: ModelParams): number {
  let total = 0;
  for (const one of Object.values(diplomacy.effortWeight)) total += one.value;
  return total;
}

/** Parameters with some values replaced by path; the error is the first unknown path. */
export function setParams(params: ModelParams, values: Readonly<Record<string, number>>): Result<ModelParams, string> {
  const wanted = new Map(Object.entries(values));
  if (wanted.size === 0) return ok(params);
  const changed = retuneParams(params, (path, value) => {
    const next = wanted.get(path);
    wanted.delete(path);
    return next ?? value;
  });
  const [unknown] = wanted.keys();
  return unknown === undefined ? ok(changed) : err(unknown);
}

/** All parameters by path, in the order of the data. */
export function parameterPaths(params: ModelParams): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  walk(params, '', (path, parameter) => {
    found.set(path, parameter);
    return parameter;
  });
  return found;
}

/** A tree with every parameter replaced; a channel's path has its id, because its position means nothing. */
function walk(node: unknown, path: string, replace: (path: string, parameter: Parameter) => Parameter): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (isParameter(node)) return replace(path, node);
  if (Array.isArray(node)) {
    return node.map((one: unknown, index) => walk(one, join(path, nameOf(one) ?? String(index)), replace));
  }
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) copy[key] = walk(value, join(path, key), replace);
  return copy;
}

// The walk preserves the shape of its input, which the compiler cannot infer.
const retuned = (params: ModelParams, path: string, retune: Retune): ModelParams =>
  walk(params, path, (at, parameter) => ({
    ...parameter,
    value: retune(at, parameter.value, parameter),
  })) as ModelParams;

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isParameter = (node: object): node is Parameter => 'value' in node && 'source' in node && 'unit' in node;

const nameOf = (one: unknown): string | null =>
  typeof one === 'object' && one !== null && 'channel' in one && typeof one.channel === 'string' ? one.channel : null;
