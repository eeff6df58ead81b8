import { IMMEDIATE_KINDS, SEALED_KINDS } from '../terms/order.ts';
import { NEVER_OPENS } from '../terms/scenario.ts';
import { isOnePiece } from './extend.ts';
import { isList, isObject, nameOf } from './problem.ts';
import { DEFAULT_SCENARIO, findScenario } from './scenarios.ts';

type Data = Readonly<Record<string, unknown>>;

const NOTHING_OPENS: Data = Object.fromEntries(
  [...SEALED_KINDS, ...IMMEDIATE_KINDS].map((kind) => [kind, NEVER_OPENS]),
);

/**
 * Completes the data of a world that an older release saved. What is missing (a price, a parameter, a stock, a format)
 * is taken from the built-in world of its id, or from January 2016 if there is none; an order that it does not open
 * never opens, and the veto and the Panel are those of its time: no
 * member without a seat vetoes for reasons of its own, and the Panel's mandate runs. What it contains stays as it is, except names that this release no longer has.
 */
export function completed(data: Data): unknown {
  const { id } = data;
  const built = (typeof id === 'string' ? findScenario(id) : null) ?? DEFAULT_SCENARIO;
  const ofItsTime = {
    permanentMembers: [],
    panel: { mandate: 'runs', term: 2 },
    draft: { ...built.draft, panel: false },
  };
  return filled({ ...built, opens: NOTHING_OPENS, ...ofItsTime }, data);
}

function filled(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (isList(base) && isList(own)) return filledList(base, own);
  if (!isObject(base) || !isObject(own) || isOnePiece(base)) return own;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, filled(value, Object.hasOwn(own, key) ? own[key] : undefined)]),
  );
}

/**
 * Lists are a world's own choice, so no element is added, but each is completed by the one of the same name. Only the
 * channels of trade are the model's: all of them must be there.
 */
function filledList(base: readonly unknown[], own: readonly unknown[]): readonly unknown[] {
  const twinOf = (one: unknown, list: readonly unknown[]): unknown => {
    const name = nameOf(one);
    return name === null ? undefined : list.find((other) => nameOf(other) === name);
  };
  const missing = base.filter((one) => isObject(one) && 'channel' in one && twinOf(one, own) === undefined);
  return [...own.map((one) => filled(twinOf(one, base) ?? one, one)), ...missing];
}
