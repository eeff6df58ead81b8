import { useSyncExternalStore } from 'react';

const media = window.matchMedia('print');
let isAsked = false;

function subscribe(listener: () => void): () => void {
  const tell = (printing: boolean) => () => {
    isAsked = printing;
    listener();
  };
  const begin = tell(true);
  const end = tell(false);
  media.addEventListener('change', listener);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', listener);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is drawn for paper now: what is shown step by step on a screen stands one below the other there. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isAsked || media.matches);
