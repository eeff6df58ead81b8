import { createContext, useContext, useSyncExternalStore } from 'react';

const OffsetContext = createContext(0);

/** Provides the milliseconds to add to this device's clock. */
export const ServerClock = OffsetContext.Provider;

const TICK_MS = 500;
const subscribe = (listener: () => void): (() => void) => {
  const timer = window.setInterval(listener, TICK_MS / 2);
  return () => window.clearInterval(timer);
};
const noTime = (): (() => void) => () => undefined;
// Rounded to whole ticks, so that two readings within one render agree.
const tick = (): number => Math.floor(Date.now() / TICK_MS) * TICK_MS;

/** Seconds until a time on the server's clock, counting down; null without a deadline. */
export function useSecondsLeft(deadline: number | null): number | null {
  const offset = useContext(OffsetContext);
  const now = useSyncExternalStore(deadline === null ? noTime : subscribe, tick);
  return deadline === null ? null : Math.max(0, Math.ceil((deadline - now - offset) / 1000));
}
