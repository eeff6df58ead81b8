import { z } from 'zod';
import type { Clock } from '../table/ports.ts';

// A pulled cable sends nothing, so every connection is pinged each 5 s. One that does not answer within 3 s is pinged again at
// once; the third miss ends it, at most 14 s after the cable was pulled, so that people see it within 15. Browsers answer
// without the page, so that a tab in the background misses nothing.
const BEAT_MS = 5_000;
const ANSWER_MS = 3_000;
const MISSES = 3;
// Multiples of the golden ratio lie evenly however many there are: beats of all connections at once would stall the process.
const SPREAD = 0.618_033_988_75;

interface Socket {
  ping(): void;
  terminate(): void;
  on(event: 'pong', listener: () => void): unknown;
  once(event: 'close', listener: () => void): unknown;
}

const SOCKET = z.custom<Socket>(
  (value) => typeof value === 'object' && value !== null && 'ping' in value && 'terminate' in value,
);

let watched = 0;

/** Watch one connection until it closes; each beats in a phase of its own. */
export function watchHeartbeat(transport: unknown, clock: Pick<Clock, 'setTimer'>): void {
  const socket = SOCKET.parse(transport);
  const phase = ((watched++ * SPREAD) % 1) * BEAT_MS;
  let misses = 0;
  let isAnswered = true;
  let cancel = clock.setTimer(phase, beat);

  function beat(): void {
    isAnswered = false;
    socket.ping();
    cancel = clock.setTimer(ANSWER_MS, judge);
  }
  function judge(): void {
    if (isAnswered) {
      misses = 0;
      cancel = clock.setTimer(BEAT_MS - ANSWER_MS, beat);
    } else if (++misses >= MISSES) {
      socket.terminate();
    } else {
      beat();
    }
  }

  socket.on('pong', () => (isAnswered = true));
  socket.once('close', () => cancel());
}
