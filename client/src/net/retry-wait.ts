const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 12_000;
// For the first half-minute the waits are short: a server that was only restarted is back within seconds.
const SOON_TRIES = 15;
const LONGEST_SOON_MS = 2_500;
const WAIT_GROWTH = 1.6;

/** Milliseconds to wait before trying again after so many attempts in vain; a page never gives up. */
export const waitBefore = (tries: number): number =>
  Math.min(tries < SOON_TRIES ? LONGEST_SOON_MS : LONGEST_WAIT_MS, FIRST_WAIT_MS * WAIT_GROWTH ** tries);
