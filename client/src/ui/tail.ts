import { useCallback, useState } from 'react';

/** Rows that are drawn at first, and that each further step adds. */
export const PAGE = 60;
/** Rows that are drawn at most before some are left out again at the other end. */
export const MOST = 3 * PAGE;

/** Which part of a list that grows at its end is drawn: from `first` on and before `past`; null where it follows the end. */
export interface Tail {
  readonly first: number;
  readonly past: number | null;
}

/** Where a reader of a long list turns to. */
export type TailStep = 'earlier' | 'later' | 'start' | 'end';

/** The part that a list opens with: its end. */
export const tailOf = (count: number): Tail => ({ first: Math.max(0, count - PAGE), past: null });

/** The part after a step, which always overlaps the one before, unless it goes to one of the ends. */
export function tailAfter({ first, past }: Tail, count: number, step: TailStep): Tail {
  switch (step) {
    case 'earlier': {
      const from = Math.max(0, first - PAGE);
      return upTo(from, Math.min(past ?? count, from + MOST), count);
    }
    case 'later': {
      const to = Math.min(count, (past ?? count) + PAGE);
      return upTo(Math.max(first, to - MOST), to, count);
    }
    case 'start':
      return upTo(0, Math.min(count, MOST), count);
    case 'end':
      return tailOf(count);
  }
}

const upTo = (first: number, past: number, count: number): Tail => ({ first, past: past >= count ? null : past });

/** The rows of a part: what follows the end grows with the list, until its head is left out. */
export function rowsOf({ first, past }: Tail, count: number): { readonly first: number; readonly past: number } {
  if (past !== null) return { first: Math.min(first, count), past: Math.min(past, count) };
  // Whole pages are left out, so that the head moves seldom.
  const over = Math.max(0, count - first - MOST);
  return { first: Math.min(first + Math.ceil(over / PAGE) * PAGE, Math.max(0, count - 1)), past: count };
}

/** A long list that is drawn from its end, a part at a time, and how its reader turns to another part. */
export interface LongList {
  readonly first: number;
  readonly past: number;
  readonly turn: (step: TailStep) => void;
}

/** The drawn part of a list of so many rows; `list` names it, since another list begins at its own end. */
export function useTail(list: string, count: number): LongList {
  const [state, setState] = useState(() => ({ list, tail: tailOf(count) }));
  const now = state.list === list ? state : { list, tail: tailOf(count) };
  if (now !== state) setState(now);
  const turn = useCallback(
    (step: TailStep) => setState((known) => ({ ...known, tail: tailAfter(known.tail, count, step) })),
    [count],
  );
  return { ...rowsOf(now.tail, count), turn };
}
