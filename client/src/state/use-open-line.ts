import { useEffect } from 'react';

/** What is kept open for as long as its page is shown. */
interface OpenLine {
  open(): void;
  close(): void;
  /** Looks at once whether the connection still works, as after a sleep. */
  wake(): Promise<void>;
  check(): Promise<void>;
}

// A dead network sends no event; a page on screen checks whether its connection still works.
const CHECK_EVERY_MS = 10_000;

/** Keeps a connection open for as long as the page is shown, and looks after it while the page is on screen. */
export function useOpenLine(store: OpenLine): void {
  useEffect(() => {
    let isOpened = false;
    // The short delay lets React's double run of effects in development pass without a second connection.
    const timer = window.setTimeout(() => {
      isOpened = true;
      store.open();
    }, 0);
    return () => {
      window.clearTimeout(timer);
      if (isOpened) store.close();
    };
  }, [store]);
  useEffect(() => {
    const ifSeen = (act: () => Promise<void>) => () => {
      if (document.visibilityState === 'visible') void act();
    };
    const wake = ifSeen(() => store.wake());
    const timer = window.setInterval(
      ifSeen(() => store.check()),
      CHECK_EVERY_MS,
    );
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [store]);
}
