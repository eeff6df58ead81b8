import { useSyncExternalStore } from 'react';
import type { SessionDesk, SessionView } from '../../../state/session-desk.ts';

const TICK_MS = 1_000;
const subscribe = (listener: () => void): (() => void) => {
  const timer = window.setInterval(listener, TICK_MS / 2);
  return () => window.clearInterval(timer);
};

/** This moment on the server's steady clock, in whole seconds as ms; it goes on by itself. */
export function useMoment(desk: Pick<SessionDesk<SessionView>, 'now'>): number {
  return useSyncExternalStore(subscribe, () => Math.floor(desk.now() / TICK_MS) * TICK_MS);
}

/** Ms that this device's time of day is ahead of the server's steady clock, to the second so that no time flickers. */
export const dateAhead = (desk: Pick<SessionDesk<SessionView>, 'now'>): number =>
  Math.round((Date.now() - desk.now()) / TICK_MS) * TICK_MS;
