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
  const [kept, setKept] = useState<readonly number[]>([]);
  const numbers = fresh.map(({ number }) => number);
  const isSame = kept.length === numbers.length && kept.every((one, at) => one === numbers[at]);
  // What is shown is remembered as it is drawn, so that holding begins with what the host sees.
  if (!isHeld && !isSame) setKept(numbers);
  if (!isHeld) return fresh;
  const placeOf = ({ number }: TableCard): number => {
    const at = kept.indexOf(number);
    return at < 0 ? kept.length : at;
  };
  return fresh.toSorted((a, b) => placeOf(a) - placeOf(b));
}
