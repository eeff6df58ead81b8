/** Calls back when the next frame is drawn. */
export type NextFrame = (callback: () => void) => void;

// A tab in the background draws no frames; what arrived for it is read all the same.
const LONGEST_MS = 100;

/** The next frame of this page; `null` where there are none, as in a test without a page. */
export const nextFrame: NextFrame | null =
  typeof requestAnimationFrame === 'function'
    ? (callback) => {
        let isDue = true;
        const once = (): void => {
          if (!isDue) return;
          isDue = false;
          callback();
        };
        requestAnimationFrame(once);
        setTimeout(once, LONGEST_MS);
      }
    : null;

/** Work that may be asked for a hundred times between two frames and is done at most once in each. */
export interface OnceAFrame {
  /** Does the work, now if it was not done since the last frame. */
  ask(): void;
  /** Does at once what was asked for. */
  flush(): void;
}

/** Makes work happen at most once a frame, the first time at once. */
export function onceAFrame(work: () => void, frame: NextFrame | null = nextFrame): OnceAFrame {
  let isWaiting = false;
  let isAsked = false;
  const flush = (): void => {
    if (!isAsked) return;
    isAsked = false;
    work();
  };
  const again = (): void => {
    isWaiting = isAsked;
    if (!isAsked || frame === null) return;
    flush();
    frame(again);
  };
  return {
    ask() {
      isAsked = true;
      if (isWaiting) return;
      flush();
      if (frame === null) return;
      isWaiting = true;
      frame(again);
    },
    flush,
  };
}
