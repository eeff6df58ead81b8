import { afterFrame } from '../lib/after-frame.ts';
import type { AfterFrame } from '../lib/after-frame.ts';

/**
 * When work may be done again: not before what the last one drew is painted, else the page draws what nobody sees. `null` where
 * there are no frames, as in a test without a page.
 */
const nextTime: AfterFrame | null = typeof requestAnimationFrame === 'function' ? afterFrame : null;

/** Work that may be asked for a hundred times between two frames and is done at most once in each. */
export interface OnceAFrame {
  /** Does the work, now if it was not done since the last frame. */
  ask(): void;
  /** Does at once what was asked for. */
  flush(): void;
}

/** Makes work happen at most once a frame, the first time at once. */
export function onceAFrame(work: () => void, frame: AfterFrame | null = nextTime): OnceAFrame {
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
