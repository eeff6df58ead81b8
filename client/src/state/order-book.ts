import { isSealed, slotOf } from '@letter/shared/play';
import type { Order, SealedOrder, SeatView, Slot } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { createContext, createElement, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useActions, useSeatView } from './use-table.ts';

/** The delegation's orders as the hand sees them: what was sent and not yet confirmed is already shown. */
export interface OrderBook {
  /** The docket with what is under way. */
  readonly docket: Readonly<Record<string, SealedOrder>>;
  /** Send an order; a refusal is kept under the order's place until the next try there. */
  readonly send: (order: Order) => Promise<boolean>;
  readonly withdraw: (slot: Slot) => Promise<boolean>;
  /** Put the docket back to what it was when this page first saw the round. */
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly refusalAt: (place: string) => Refusal | null;
}

const BookContext = createContext<OrderBook | null>(null);
type Pending = Readonly<Record<string, SealedOrder | null>>;

/** Name the place of an order: its slot, or its kind where it takes effect at once. */
export const placeOf = (order: Order): string => (isSealed(order) ? slotOf(order) : order.kind);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const without = <T>(known: Readonly<Record<string, T>>, place: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(known).filter(([key]) => key !== place));

function merge(docket: SeatView['docket'], pending: Pending): Readonly<Record<string, SealedOrder>> {
  const merged: Record<string, SealedOrder> = { ...docket };
  for (const [place, order] of Object.entries(pending)) {
    if (order === null) delete merged[place];
    else merged[place] = order;
  }
  return merged;
}

/** Holds the order book of the delegation; nothing is decided here that the server does not decide again. */
export function OrderBookProvider({ children }: { readonly children: ReactNode }) {
  const actions = useActions();
  const view = useSeatView();
  const round = view?.public.round ?? 0;
  const [pending, setPending] = useState<Pending>({});
  const [refusals, setRefusals] = useState<Readonly<Record<string, Refusal>>>({});
  const [first, setFirst] = useState({ round, docket: view?.docket ?? {} });
  if (first.round !== round) {
    setFirst({ round, docket: view?.docket ?? {} });
    setPending({});
    setRefusals({});
  }

  const settle = useCallback((place: string, refusal: Refusal | null) => {
    const drop = () => setPending((known) => without(known, place));
    // The patch with the accepted order may come a moment after the answer; until then the hand's choice stands.
    if (refusal === null) window.setTimeout(drop, 400);
    else drop();
    if (refusal !== null) setRefusals((known) => ({ ...known, [place]: refusal }));
    return refusal === null;
  }, []);
  const begin = useCallback((place: string, order: SealedOrder | null | undefined) => {
    setRefusals((known) => without(known, place));
    if (order !== undefined) setPending((known) => ({ ...known, [place]: order }));
  }, []);
  const send = useCallback(
    async (order: Order) => {
      const place = placeOf(order);
      begin(place, isSealed(order) ? order : undefined);
      const answer = await actions.submit(order);
      return settle(place, answer.ok ? null : answer.error);
    },
    [actions, begin, settle],
  );
  const withdraw = useCallback(
    async (slot: Slot) => {
      begin(slot, null);
      const answer = await actions.withdraw(slot);
      return settle(slot, answer.ok ? null : answer.error);
    },
    [actions, begin, settle],
  );

  const docket = view?.docket;
  const book = useMemo<OrderBook>(() => {
    const now = docket ?? {};
    const undo = async () => {
      for (const order of Object.values(now))
        if (first.docket[slotOf(order)] === undefined) await withdraw(slotOf(order));
      for (const order of Object.values(first.docket)) if (!same(now[slotOf(order)], order)) await send(order);
    };
    return {
      docket: merge(now, pending),
      send,
      withdraw,
      undo: () => void undo(),
      canUndo: !same(now, first.docket),
      refusalAt: (place) => refusals[place] ?? null,
    };
  }, [docket, pending, refusals, send, withdraw, first]);
  return createElement(BookContext, { value: book }, children);
}

/** The order book; must stand under an OrderBookProvider. */
export function useOrderBook(): OrderBook {
  const book = useContext(BookContext);
  if (book === null) throw new Error('no OrderBookProvider above');
  return book;
}
