import type { Scenario } from '../terms/scenario.ts';
import type { Parameter } from '../terms/params.ts';
import optimist from './data/optimist.json' with { type: 'json' };
import sceptic from './data/sceptic.json' with { type: 'json' };

/** Parameters by their path, `trade.rerouteShare`, each whole: a new number has a source of its own. */
export type ParamOverlay = Readonly<Record<string, Parameter>>;

/** A school of thought about sanctions as the numbers it would write into the model. */
export interface Rival {
  readonly id: string;
  readonly name: string;
  /** Its position and its grounds, in one paragraph that its own scholars would sign. */
  readonly position: string;
  readonly params: ParamOverlay;
}

/**
 * Two readings of the evidence that the model's own numbers lie between. Not parsed here, like the built-in worlds: a
 * test puts both through `parseRival`.
 */
export const RIVALS: Readonly<Record<'optimist' | 'sceptic', Rival>> = {
  optimist: optimist as Rival,
  sceptic: sceptic as Rival,
};

/**
 * A world with some numbers of its model replaced. Throws (a fault of the overlay) on a parameter that does not exist.
 */
export function withParams(scenario: Scenario, overlay: ParamOverlay): Scenario {
  const params: Record<string, Record<string, unknown>> = { ...scenario.params };
  for (const [path, value] of Object.entries(overlay)) {
    const [group = '', name = ''] = path.split('.');
    const old = params[group];
    if (old?.[name] === undefined) throw new Error(`the model has no parameter ${path}`);
    params[group] = { ...old, [name]: value };
  }
  return { ...scenario, params: params as unknown as Scenario['params'] };
}
