import { useCallback, useSyncExternalStore } from 'react';
import { BREAKPOINTS } from '../../styles/breakpoints.ts';

/** Whether a media query holds now. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Whether the page is as narrow as a phone. */
export const usePhone = (): boolean => useMedia(`(width <= ${BREAKPOINTS.phone})`);

/** Whether there is room for conversations beside the page. */
export const useRoomForTalk = (): boolean => useMedia(`(width >= ${BREAKPOINTS.talk})`);

/** Whether there is room for the seat's column beside the page and its conversations. */
export const useRoomForSeat = (): boolean => useMedia(`(width >= ${BREAKPOINTS.seat})`);

/** Whether the reader has asked for less motion: what comes step by step is then there at once. */
export const useLessMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)');
