import { createContext, useContext, useSyncExternalStore } from 'react';

const OffsetContext = createContext<number | null>(null);

/** Provides the milliseconds to add to the page's steady clock; `null` until the server has told its time. */
export const ServerClock = OffsetContext.Provider;

const TICK_MS = 500;
const subscribe = (listener: () => void): (() => void) => {
  const timer = window.setInterval(listener, TICK_MS / 2);
  return () => window.clearInterval(timer);
};
const noTime = (): (() => void) => () => undefined;
// Rounded to whole ticks, so that two readings within one render agree.
const tick = (): number => Math.floor(performance.now() / TICK_MS) * TICK_MS;

/**
 * Seconds until a time on the server's clock, counting down whatever becomes of the device's own time of day; null without a
 * deadline or before the server has told its time.
 */
export function useSecondsLeft(deadline: number | null): number | null {
  const offset = useContext(OffsetContext);
  const now = useSyncExternalStore(deadline === null ? noTime : subscribe, tick);
  return deadline === null || offset === null ? null : Math.max(0, Math.ceil((deadline - now - offset) / 1000));
}

/** The time of day of this device at a time on the server's clock; null before the server has told its time. */
export function useTimeOfDay(deadline: number | null): Date | null {
  const offset = useContext(OffsetContext);
  return deadline === null || offset === null ? null : dateOf(deadline - offset);
}

/** A moment on the page's steady clock as a date, to the minute, so that it does not flicker. */
function dateOf(steady: number): Date {
  const minute = 60_000;
  return new Date(Math.round((Date.now() + steady - performance.now()) / minute) * minute);
}
