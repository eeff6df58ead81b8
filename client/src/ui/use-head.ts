import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows that are drawn at first, and that each further press adds. */
const PAGE = 60;

/** A long list that is drawn from its beginning: the rows that are drawn, how many are not, and how to draw more. */
export interface Head<R> {
  readonly rows: readonly R[];
  readonly hidden: number;
  readonly more: () => void;
}

/** The first rows of a long list, and more on request. Paper has all of them. */
export function useHead<R>(all: readonly R[]): Head<R> {
  const [shown, setShown] = useState(PAGE);
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setIsPrinting(true));
    const after = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const rows = isPrinting ? all : all.slice(0, shown);
  return { rows, hidden: all.length - rows.length, more: () => setShown(shown + PAGE) };
}
