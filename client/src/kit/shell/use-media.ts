import { useCallback, useSyncExternalStore } from 'react';

/** Follow a media query. */
export function useMedia(query: string): boolean {
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
export const usePhone = (): boolean => useMedia('(max-width: 640px)');

/** Whether there is room for conversations beside the page. */
export const useRoomForTalk = (): boolean => useMedia('(min-width: 1024px)');
