import { costOf, forecast, legalOrders, opensIn, slotOf } from '@letter/shared/play';
import type {
  Expectation,
  Order,
  OrderKind,
  OrderOf,
  Rejection,
  Scenario,
  SealedKind,
  SealedOrder,
  SeatView,
  Slot,
} from '@letter/shared/play';
import { useMemo } from 'react';
import { useKept } from './use-kept.ts';
import { usePublic, useScenario, useSeatView } from './use-table.ts';

/** One choice with the reason why it is closed, its cost and its expected effects. */
export interface Offered<O extends Order> {
  readonly order: O;
  readonly rejection: Rejection | null;
  readonly cost: number;
  readonly expected: readonly Expectation[];
}

/** The choices of one slot, which exclude each other. */
export interface SlotChoices<O extends SealedOrder> {
  readonly slot: Slot;
  readonly choices: readonly Offered<O>[];
}

/** The delegation's view where one is guaranteed: a delegation's panels are rendered only if there is one. */
export function useOwnView(): SeatView {
  const view = useSeatView();
  if (view === null) throw new Error('no seat');
  return view;
}

/**
 * Every choice of one lever as the rules offer it to this delegation now. What is offered as before is the same object, so
 * that only the levers are drawn again whose choices have moved.
 */
export function useOffered<K extends OrderKind>(kind: K): readonly Offered<OrderOf<K>>[] {
  const view = useOwnView();
  const scenario = useScenario();
  return useKept(useMemo(() => offersOf(view, scenario, kind), [view, scenario, kind]));
}

function offersOf<K extends OrderKind>(view: SeatView, scenario: Scenario, kind: K): readonly Offered<OrderOf<K>>[] {
  const isKind = (order: Order): order is OrderOf<K> => order.kind === kind;
  return legalOrders(view, scenario, kind).flatMap(({ order, rejection }) =>
    isKind(order)
      ? [{ order, rejection, cost: costOf(scenario, view.seat, order), expected: forecast(view, scenario, order) }]
      : [],
  );
}

/** The same, grouped by slot, in the order of first appearance. */
export function useSlots<K extends SealedKind>(kind: K): readonly SlotChoices<OrderOf<K>>[] {
  const offered = useOffered(kind);
  return useKept(useMemo(() => groupBySlot(offered), [offered]));
}

function groupBySlot<O extends SealedOrder>(offered: readonly Offered<O>[]): readonly SlotChoices<O>[] {
  const groups = new Map<Slot, Offered<O>[]>();
  for (const one of offered) {
    const slot = slotOf(one.order);
    groups.set(slot, [...(groups.get(slot) ?? []), one]);
  }
  return [...groups].map(([slot, choices]) => ({ slot, choices }));
}

/** Whether this delegation holds a lever and its round has come. */
export const useIsOpen = (): ((kind: OrderKind) => boolean) => {
  const round = usePublic()?.round ?? 0;
  const scenario = useScenario();
  return (kind) => opensIn(scenario, kind) <= round;
};
