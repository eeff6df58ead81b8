import { byNeed } from '@letter/shared/session';
import type { TableCard } from '@letter/shared/protocol';
import { useState } from 'react';

/** How rows are ordered. */
export type Order = 'need' | 'number';

const needsOf = ({ number, attention }: TableCard) => ({ number, needs: attention });

/**
 * The cards in order. While the host is about to press something the rows stay where they are, new ones below: a button
 * must not turn into another under the finger. `hold` says when that is.
 */
export function useHeldOrder(cards: readonly TableCard[], order: Order, isHeld: boolean): readonly TableCard[] {
  const fresh = order === 'number' ? cards : cards.toSorted((a, b) => byNeed(needsOf(a), needsOf(b)));
  const [kept, setKept] = useState<Kept>({ order, numbers: [] });
  const numbers = fresh.map(({ number }) => number);
  // An order that the host asks for is shown at once.
  const isFresh = !isHeld || kept.order !== order;
  const isSame =
    kept.order === order &&
    kept.numbers.length === numbers.length &&
    kept.numbers.every((one, at) => one === numbers[at]);
  // What is shown is remembered as it is drawn, so that holding begins with what the host sees.
  if (isFresh && !isSame) setKept({ order, numbers });
  if (isFresh) return fresh;
  const placeOf = ({ number }: TableCard): number => {
    const at = kept.numbers.indexOf(number);
    return at < 0 ? kept.numbers.length : at;
  };
  return fresh.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Kept {
  readonly order: Order;
  readonly numbers: readonly number[];
}
