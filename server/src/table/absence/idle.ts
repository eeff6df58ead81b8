import type { Core } from '../core.ts';
import { isCorrespondence } from '../people.ts';
import { forgetAllReadied } from '../readied.ts';
import { later } from '../queue.ts';

/** Give the table up once nobody has been there for long: its record stays, and its code brings it back. */
export function watchIdle(core: Core): void {
  if (core.timers.idle !== null || [...core.people.values()].some((person) => person.isHere)) return;
  const { overMs, idleMs } = core.settings.times;
  // A game by correspondence goes on by its deadlines with nobody there.
  if (isCorrespondence(core) && core.status === 'playing') return;
  core.timers.idle = later(core, core.status === 'over' ? overMs : idleMs, 'idle', () => giveUp(core));
}

/** End the table and close the way to it. */
export function giveUp(core: Core): void {
  closeTable(core);
  core.onGone?.();
}

/** Stop every timer; the record stays. */
export function closeTable(core: Core): void {
  core.isGone = true;
  const { deadline, reply, bots, idle, rest, host, gone, grace, away } = core.timers;
  for (const cancel of [deadline, reply, bots, idle, rest, host, gone, ...grace.values(), ...away.values()]) cancel?.();
  forgetAllReadied(core);
}
