import { BASKETS } from '../terms/vocabulary.ts';
import type { BasketId, SeatId } from '../terms/vocabulary.ts';
import { SEALED_KINDS } from '../terms/order.ts';
import type { Order, OrderKind } from '../terms/order.ts';
import type { Delegate } from '../terms/delegation.ts';
import { NEVER_OPENS } from '../terms/scenario.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { Slot } from '../terms/ids.ts';
import { decidersAmong } from '../rules/delegation/delegates.ts';
import { kindsOf } from './legal-orders.ts';
import { opensIn } from './precheck.ts';

type Kind = Exclude<OrderKind, 'set-effort' | 'report-effort'>;

/** One lever that somebody in a delegation can own: a kind of order, or effort and report of one basket. */
export type LeverId = Kind | `effort:${BasketId}`;

const JOINT: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'table-text',
  'cast-vote',
  'offer-agreement',
  'answer-agreement',
]);

/** Whether a kind is a text, a vote or an agreement, which are never one person's. */
export const isJoint = (kind: OrderKind): boolean => JOINT.has(kind);

/** The lever of an order; a report belongs to its effort. */
export function leverOf(order: Order): LeverId {
  return order.kind === 'set-effort' || order.kind === 'report-effort' ? `effort:${order.basket}` : order.kind;
}

/** The lever of a slot of the docket. */
export function leverOfSlot(slot: Slot): LeverId | null {
  const [kind, about] = slot.split(':');
  if (kind === 'set-effort' || kind === 'report-effort') {
    const basket = BASKETS.find((one) => one === about);
    return basket === undefined ? null : `effort:${basket}`;
  }
  return SEALED_KINDS.find((one): one is Extract<Kind, typeof one> => one === kind && !isEffort(one)) ?? null;
}

const isEffort = (kind: OrderKind): kind is 'set-effort' | 'report-effort' =>
  kind === 'set-effort' || kind === 'report-effort';

/** The levers of a delegation in a scenario that can be owned, in the order of its desk. */
export function portfolioOf(scenario: Scenario, seat: SeatId): readonly LeverId[] {
  return kindsOf(seat).flatMap((kind): readonly LeverId[] => {
    if (isJoint(kind) || kind === 'report-effort' || opensIn(scenario, kind) >= NEVER_OPENS) return [];
    return kind === 'set-effort' ? BASKETS.map((basket) => `effort:${basket}` as const) : [kind];
  });
}

/** Who owns which lever; `null` is nobody. */
export type Owners = ReadonlyMap<LeverId, string | null>;

/**
 * Who owns which lever: whom the delegation gave it to while they sit in it, and otherwise a run of neighbouring levers each,
 * in the order in which they sat down.
 */
export function dealLevers(
  levers: readonly LeverId[],
  given: Readonly<Record<string, string | null>>,
  delegates: readonly Delegate[],
): Owners {
  const deciding = decidersAmong(delegates);
  return new Map(
    levers.map((lever, index) => {
      const chosen = given[lever];
      if (chosen === null || deciding.some(({ id }) => id === chosen)) return [lever, chosen ?? null];
      return [lever, deciding[Math.floor((index * deciding.length) / levers.length)]?.id ?? null];
    }),
  );
}
