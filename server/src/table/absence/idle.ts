import type { Core } from '../core.ts';
import { isCorrespondence } from '../people.ts';
import { forgetAllReadied } from '../readied.ts';
import { later } from '../queue.ts';
import { layAside } from './lay-aside.ts';

/** Give the table up once nobody has been there for long: its record stays, and its code brings it back. */
export function watchIdle(core: Core): void {
  // A table of a session is there as long as its session.
  if (core.settings.session !== undefined) return;
  if (core.timers.idle !== null || isAnybodyHere(core)) return;
  const { status } = core;
  const { overMs, idleMs } = core.settings.times;
  core.timers.idle = later(core, status === 'over' ? overMs : idleMs, 'idle', async () => {
    core.timers.idle = null;
    if (isAnybodyHere(core)) return;
    // A game by correspondence goes on by its deadlines with nobody there: it may have ended meanwhile, or be about to go on.
    const isPlayedOn = core.status === 'playing' && isCorrespondence(core);
    if (core.status !== status || (isPlayedOn && !(await layAside(core)))) watchIdle(core);
    else giveUp(core);
  });
}

const isAnybodyHere = (core: Core): boolean => [...core.people.values()].some((person) => person.isHere);

/** End the table and close the way to it. */
export function giveUp(core: Core): void {
  closeTable(core);
  core.onGone?.();
}

/** Stop every timer; the record stays. */
export function closeTable(core: Core): void {
  core.isGone = true;
  const { deadline, reply, bots, idle, rest, host, gone, grace, away } = core.timers;
  const one = [deadline, reply, bots, idle, rest, host, gone];
  for (const cancel of [...one, ...grace.values(), ...away.values(), ...core.delegations.waits.values()]) cancel?.();
  forgetAllReadied(core);
}
