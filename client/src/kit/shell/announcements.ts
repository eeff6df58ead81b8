import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../../lib/stored.ts';

const KEY = 'letter.announcements';
const listeners = new Set<() => void>();

/** Whether each message is read out as it comes, or phases, offers, votes and the clock alone. */
export const hearsMessages = (): boolean => readStored(KEY) !== 'few';

/** The same as state, and how to change it; remembered on this device. */
export function useHearsMessages(): readonly [boolean, (hears: boolean) => void] {
  const hears = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, hearsMessages);
  return [
    hears,
    (wanted) => {
      writeStored(KEY, wanted ? 'all' : 'few');
      for (const listener of listeners) listener();
    },
  ];
}
