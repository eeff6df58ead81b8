import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 640px)');
const subscribe = (listener: () => void): (() => void) => {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
};

/** Whether the page is as narrow as a phone, where one lever has a page of its own. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => phone.matches);
