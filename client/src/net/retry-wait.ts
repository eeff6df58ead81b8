const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 12_000;
// For the first half-minute the waits are short: a server that was only restarted is back within seconds.
const SOON_TRIES = 15;
const LONGEST_SOON_MS = 2_500;
const WAIT_GROWTH = 1.6;

/** Milliseconds to wait before trying again after so many attempts in vain; a page never gives up. */
export const waitBefore = (tries: number): number =>
  Math.min(tries < SOON_TRIES ? LONGEST_SOON_MS : LONGEST_WAIT_MS, FIRST_WAIT_MS * WAIT_GROWTH ** tries);

const FIRST_PATIENCE_MS = 5_000;
const LONGEST_PATIENCE_MS = 40_000;

/**
 * Milliseconds to wait for an answer to an attempt to come back, after so many in vain: a process that has stopped answers nobody,
 * and one that takes in a whole class at once is only slow.
 */
export const patienceOf = (tries: number): number =>
  Math.min(LONGEST_PATIENCE_MS, FIRST_PATIENCE_MS * 2 ** Math.max(0, tries - 1));
