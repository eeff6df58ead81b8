import { costOf, forecast, legalOrders, opensIn, slotOf } from '@letter/shared/play';
import type {
  Expectation,
  Order,
  OrderKind,
  OrderOf,
  Rejection,
  SealedKind,
  SealedOrder,
  SeatView,
  Slot,
} from '@letter/shared/play';
import { useMemo } from 'react';
import { useScenario, useSeatView } from './use-table.ts';

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

/** Every choice of one lever as the rules offer it to this delegation now. */
export function useOffered<K extends OrderKind>(kind: K): readonly Offered<OrderOf<K>>[] {
  const view = useOwnView();
  const scenario = useScenario();
  return useMemo(() => {
    const isKind = (order: Order): order is OrderOf<K> => order.kind === kind;
    return legalOrders(view, scenario, kind).flatMap(({ order, rejection }) =>
      isKind(order)
        ? [{ order, rejection, cost: costOf(scenario, view.seat, order), expected: forecast(view, scenario, order) }]
        : [],
    );
  }, [view, scenario, kind]);
}

/** The same, grouped by slot, in the order of first appearance. */
export function useSlots<K extends SealedKind>(kind: K): readonly SlotChoices<OrderOf<K>>[] {
  const offered = useOffered(kind);
  return useMemo(() => {
    const groups = new Map<Slot, Offered<OrderOf<K>>[]>();
    for (const one of offered) {
      const slot = slotOf(one.order);
      groups.set(slot, [...(groups.get(slot) ?? []), one]);
    }
    return [...groups].map(([slot, choices]) => ({ slot, choices }));
  }, [offered]);
}

/** Whether this delegation holds a lever and its round has come. */
export const useIsOpen = (): ((kind: OrderKind) => boolean) => {
  const view = useOwnView();
  const scenario = useScenario();
  return (kind) => opensIn(scenario, kind) <= view.public.round;
};
