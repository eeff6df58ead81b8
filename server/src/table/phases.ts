import { closePhase } from '@letter/shared/authority';
import type { World } from '@letter/shared/authority';
import { ok, SEATS } from '@letter/shared/play';
import { PACE_HOURS } from '@letter/shared/protocol';
import { commit } from './record/commit.ts';
import { later } from './queue.ts';
import type { Core } from './core.ts';
import { coverLate, uncoverLate } from './absence/cover-late.ts';
import { coverFor, markCovers } from './absence/cover.ts';
import { driveBots } from './bots/drive-bots.ts';
import { keepWorld } from './record/keep-record.ts';
import { isAttended, isCorrespondence, isInhabited } from './people.ts';
import { publish } from './snapshot.ts';

/** A store that failed is asked again after so long. */
export const RETRY_MS = 1_000;
const HOUR_MS = 3_600_000;

/** Set the time at which the open phase closes; solo tables have none, a paused table keeps what was left. */
export function armPhase(core: Core, ms: number | null): void {
  disarm(core);
  if (ms === null || core.status !== 'playing') return;
  if (core.paused !== null) {
    core.paused = ms;
    return;
  }
  core.deadline = core.ports.clock.now() + ms;
  core.timers.deadline = later(core, ms, 'deadline', () => advance(core));
}

/** Take the deadline away. */
export function disarm(core: Core): void {
  core.timers.deadline?.();
  core.timers.deadline = null;
  core.deadline = null;
}

/** Milliseconds the open phase lasts; `null` when only its people can close it. */
export function phaseLength(core: Core): number | null {
  if (core.world === null || core.settings.meta.kind === 'solo') return null;
  const hours = PACE_HOURS[core.pace];
  if (hours !== null) return hours * HOUR_MS;
  return core.settings.scenario.formats[core.settings.format].seconds[core.world.phase] * 1_000;
}

/** Close the open phase and open the next one, or end the game. */
export async function advance(core: Core): Promise<void> {
  if (core.world !== null && core.status === 'playing') await close(core, core.world);
}

async function close(core: Core, { round, phase }: Pick<World, 'round' | 'phase'>): Promise<void> {
  disarm(core);
  const open = (): World | null => {
    const { world } = core;
    return world?.ending === null && world.round === round && world.phase === phase ? world : null;
  };
  if (open() !== null) {
    await markCovers(core);
    await coverLate(core);
    await driveBots(core, 'closing');
  }
  // A store that lost its answer may have taken the closing all the same: no phase is closed twice.
  const world = open();
  const closed = world === null ? ok(null) : await commit(core, closePhase(world), { tell: false });
  if (!closed.ok) {
    core.timers.deadline = later(core, RETRY_MS, 'deadline', () => close(core, { round, phase }));
    return;
  }
  if (core.world?.ending !== null) return finish(core);
  await uncoverLate(core);
  armPhase(core, phaseLength(core));
  keepWorld(core);
  publish(core);
  await playOn(core);
}

/** Let the bots act on the open phase, and close it if everybody is ready; a store that fails is asked again. */
export async function playOn(core: Core): Promise<void> {
  core.timers.bots?.();
  core.timers.bots = null;
  if (await driveBots(core, 'opened')) await closeIfReady(core);
  else core.timers.bots = later(core, RETRY_MS, 'bots', () => (core.paused === null ? playOn(core) : undefined));
}

/** The game has ended: its clocks stop, and everybody is told. */
export function finish(core: Core): void {
  core.status = 'over';
  core.paused = null;
  disarm(core);
  core.timers.reply?.();
  core.timers.reply = null;
  publish(core);
}

/** Close the phase early if every delegation is ready and somebody is there to see it. */
export async function closeIfReady(core: Core): Promise<void> {
  const { world } = core;
  if (world === null || core.status !== 'playing' || core.paused !== null) return;
  if (!isInhabited(core) && !isCorrespondence(core)) return;
  if (SEATS.every((seat) => world.seats[seat].ready)) await advance(core);
}

/** Stop the clock when the last seated person goes, and let it run on when one returns. */
export async function pauseOrResume(core: Core): Promise<void> {
  if (core.status !== 'playing') return;
  if (isCorrespondence(core) && core.paused === null) return;
  if (core.paused === null && !isInhabited(core)) {
    core.paused = core.deadline === null ? 0 : Math.max(0, core.deadline - core.ports.clock.now());
    disarm(core);
    publish(core);
    return;
  }
  if (core.paused === null || (!isInhabited(core) && !isCorrespondence(core))) return;
  const left = core.paused;
  core.paused = null;
  armPhase(core, phaseLength(core) === null ? null : Math.max(left, RETRY_MS));
  publish(core);
  await playOn(core);
}

/** Start or stop the waiting of seats whose people are away; after it the advisor covers. */
export function watchAbsence(core: Core): void {
  if (core.status !== 'playing') return;
  for (const seat of SEATS) {
    const waits = core.timers.grace.get(seat);
    const isEmpty = ![...core.people.values()].some((person) => person.seat === seat);
    // By correspondence nobody is expected to be there: an absent seat has until the phase closes.
    if (isEmpty || isAttended(core, seat) || isCorrespondence(core)) {
      waits?.();
      core.timers.grace.delete(seat);
    } else if (waits === undefined && !core.covered.has(seat)) {
      core.timers.grace.set(
        seat,
        later(core, core.settings.times.graceMs, 'cover', async () => {
          core.timers.grace.delete(seat);
          await coverFor(core, seat);
          publish(core);
          if (core.paused !== null) return;
          await playOn(core);
        }),
      );
    }
  }
}
