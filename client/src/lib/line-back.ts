const AGAIN_MS = 2_000;

/** Resolves when it is worth asking again for what could not be fetched: the network is back, or two seconds have passed. */
export const lineBack = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      window.removeEventListener('online', done);
      window.clearTimeout(timer);
      resolve();
    };
    const timer = window.setTimeout(done, AGAIN_MS);
    window.addEventListener('online', done);
  });
