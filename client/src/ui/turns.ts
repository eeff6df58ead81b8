import { afterFrame } from '../lib/after-frame.ts';
import type { AfterFrame } from '../lib/after-frame.ts';

// Parts of a page that are drawn after the first take turns, one in each frame: several in one would hold the page as long as all
// of them at once, since a frame is laid out and painted in one go.

/** Asks for a turn to draw; returns how to give it up. */
export type TakeTurn = (draw: () => void) => () => void;

/** Gives turns in the order in which they are asked for, one after each frame. */
export function turnsAfter(after: AfterFrame): TakeTurn {
  const waiting = new Set<() => void>();
  let isAwaited = false;
  const look = (): void => {
    if (isAwaited || waiting.size === 0) return;
    isAwaited = true;
    after(() => {
      isAwaited = false;
      const [draw] = waiting;
      if (draw === undefined) return;
      waiting.delete(draw);
      draw();
      look();
    });
  };
  return (draw) => {
    waiting.add(draw);
    look();
    return () => waiting.delete(draw);
  };
}

let take = turnsAfter(afterFrame);

/** Lets every part have its turn at once, where no frames are drawn. */
export function withoutFrames(): void {
  take = turnsAfter((next) => next());
}

/** Draws a part in a frame of its own, after those that asked before. */
export const takeTurn: TakeTurn = (draw) => take(draw);
