import { createContext, useContext, useEffect, useState } from 'react';

const OffsetContext = createContext(0);

/** Gives the milliseconds to add to this device's clock to everything below. */
export const ServerClock = OffsetContext.Provider;

/** Seconds until a time of the server's clock, counting down; null without a deadline. */
export function useSecondsLeft(deadline: number | null): number | null {
  const offset = useContext(OffsetContext);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (deadline === null) return undefined;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, [deadline]);
  return deadline === null ? null : Math.max(0, Math.ceil((deadline - now - offset) / 1000));
}
