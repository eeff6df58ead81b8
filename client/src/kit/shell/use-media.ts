import { useCallback, useSyncExternalStore } from 'react';
import { BREAKPOINTS } from '../../styles/breakpoints.ts';

/** The list of each query: to make one has the browser look at the styles of the page, and a page asks with each thing drawn. */
const lists = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds now. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = listOf(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => listOf(query).matches);
}

/** Whether the page is as narrow as a phone. */
export const usePhone = (): boolean => useMedia(`(width <= ${BREAKPOINTS.phone})`);

/** Whether there is room for conversations beside the page. */
export const useRoomForTalk = (): boolean => useMedia(`(width >= ${BREAKPOINTS.talk})`);

/** Whether there is room for the seat's column beside the page and its conversations. */
export const useRoomForSeat = (): boolean => useMedia(`(width >= ${BREAKPOINTS.seat})`);

/** Whether the reader has asked for less motion: what comes step by step is then there at once. */
export const useLessMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)');
