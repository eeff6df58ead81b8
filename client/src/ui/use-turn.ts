import { useState } from 'react';

/**
 * How often a value has become another one. As the key of an alert it makes a new element of each, so that the same words
 * are said again when the same thing happens again.
 */
export function useTurn(value: unknown): number {
  const [known, setKnown] = useState({ value, turn: 0 });
  if (known.value === value) return known.turn;
  setKnown({ value, turn: known.turn + 1 });
  return known.turn + 1;
}
