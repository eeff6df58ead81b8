/** Calls back once a frame is painted. */
export type AfterFrame = (next: () => void) => void;

/** A tab in the background draws no frames; what waits for one goes on all the same. */
const LONGEST_MS = 100;

/** Calls back once the next frame of this page is painted. */
export const afterFrame: AfterFrame = (next) => {
  let isDue = true;
  const once = (): void => {
    if (!isDue) return;
    isDue = false;
    next();
  };
  // What is asked for within a frame comes after it is painted.
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, LONGEST_MS);
};
