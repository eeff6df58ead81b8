import type { Core, Person } from './core.ts';
import { makerOf } from './power.ts';
import { later } from './queue.ts';
import { publish } from './snapshot.ts';

// Screens sleep and pages are loaded again.
const LOST_MS = 20_000;
// A teacher who opened several tables goes from one to the next; a table that waits is still theirs meanwhile.
const WAITING_MS = 5 * 60_000;

/** Whether somebody at the table leads it: nobody does among strangers, and in a session its hosts do. */
const isLed = ({ settings }: Core): boolean => settings.meta.kind !== 'public' && settings.session === undefined;

/** Make the person who opened the table its maker as they arrive; where nobody is named, that is whoever comes first. */
export function recogniseMaker(core: Core, person: Person): void {
  if (!isLed(core) || core.maker !== null) return;
  if (core.makerToken !== null && core.makerToken !== person.tokenHash) return;
  core.maker = person.id;
  core.makerToken = null;
}

/** Give the role back to the maker who is here; otherwise let somebody stand in, after a while. */
export function watchLead(core: Core, how: 'lost' | 'closed' | 'left' = 'lost'): void {
  if (!isLed(core)) return;
  if (makerOf(core)?.isHere === true) return settle(core, core.maker);
  const standIn = core.people.get(core.host ?? '');
  if (standIn !== undefined && standIn.id !== core.maker && standIn.isHere && standIn.seat !== null) {
    return settle(core, standIn.id);
  }
  if (how === 'left' && core.status !== 'waiting') return settle(core, nextLead(core));
  const wait = how === 'lost' || core.status !== 'waiting' ? LOST_MS : WAITING_MS;
  core.timers.host ??= later(core, wait, 'host', () => {
    settle(core, nextLead(core));
    publish(core);
  });
}

function settle(core: Core, host: string | null): void {
  core.timers.host?.();
  core.timers.host = null;
  core.host = host;
}

/** Of the seated people who are here, the one who sat down first; never an onlooker, who has no share in the game. */
function nextLead(core: Core): string | null {
  const next = [...core.people.values()].find(({ isHere, seat }) => isHere && seat !== null);
  if (next !== undefined) return next.id;
  return core.people.has(core.host ?? '') ? core.host : core.maker;
}
