import { closePhase } from '@letter/shared/authority';
import type { World } from '@letter/shared/authority';
import { ok, SEATS } from '@letter/shared/play';
import { commit } from './record/commit.ts';
import { limitToPlan } from './conduct/limit-to-plan.ts';
import { isWaiting, openMargins } from './conduct/margins.ts';
import { later } from './queue.ts';
import type { Core } from './core.ts';
import { coverLate, markCovers, uncoverLate } from './absence/cover.ts';
import { clearDeadline, phaseLength, RETRY_MS, setDeadline } from './deadline.ts';
import { answerSoon, driveBots } from './bots/drive-bots.ts';
import { openPhase } from './delegation/state.ts';
import { keepWorld } from './record/keep-record.ts';
import { isCorrespondence, isInhabited } from './people.ts';
import { forgetAllReadied, isReopenable } from './readied.ts';
import { publish } from './snapshot.ts';

/** Set the time at which the open phase closes; solo tables have none, a paused table keeps what was left. */
export function armPhase(core: Core, ms: number | null): void {
  clearDeadline(core);
  if (ms === null || core.status !== 'playing') return;
  if (core.paused !== null) {
    core.paused = ms;
    return;
  }
  setDeadline(core, ms, 'deadline', () => advance(core));
}

/** Set the time of a phase that has just opened. */
export function openClock(core: Core): void {
  const length = phaseLength(core);
  openMargins(core, length);
  armPhase(core, length);
}

/** Close the open phase and open the next one, or end the game. */
export async function advance(core: Core): Promise<void> {
  if (core.world !== null && core.status === 'playing') await close(core, core.world);
}

async function close(core: Core, { round, phase }: Pick<World, 'round' | 'phase'>): Promise<void> {
  clearDeadline(core);
  forgetAllReadied(core);
  const open = (): World | null => {
    const { world } = core;
    return world?.ending === null && world.round === round && world.phase === phase ? world : null;
  };
  if (open() !== null) {
    await markCovers(core);
    await coverLate(core);
    await driveBots(core, 'closing');
    await limitToPlan(core);
  }
  // A store that lost its answer may have taken the closing all the same: no phase is closed twice.
  const world = open();
  const closed = world === null ? ok(null) : await commit(core, closePhase(world), { tell: false });
  if (!closed.ok) {
    core.timers.deadline = later(core, RETRY_MS, 'deadline', () => close(core, { round, phase }));
    return;
  }
  openPhase(core);
  if (core.world?.ending !== null) return finish(core);
  await uncoverLate(core);
  core.lengthened = 0;
  core.lastPlayed = core.ports.clock.now();
  openClock(core);
  keepWorld(core);
  publish(core);
  await playOn(core);
}

/** Let the bots act on the open phase, and close it if everybody is ready; a store that fails is asked again. */
export async function playOn(core: Core): Promise<void> {
  core.timers.bots?.();
  core.timers.bots = null;
  if (await driveBots(core, 'opened', () => playOn(core))) {
    // What bots said to each other as the phase opened is answered a moment later, as what people say is.
    answerSoon(core);
    await closeIfReady(core);
  } else core.timers.bots = later(core, RETRY_MS, 'bots', () => (core.paused === null ? playOn(core) : undefined));
}

/** The game has ended: its clocks stop, and everybody is told. */
export function finish(core: Core): void {
  core.status = 'over';
  forgetAllReadied(core);
  core.paused = null;
  core.hold = null;
  clearDeadline(core);
  core.timers.reply?.();
  core.timers.reply = null;
  publish(core);
}

/** Close the phase early if every delegation is ready and somebody is there to see it. */
export async function closeIfReady(core: Core): Promise<void> {
  const { world } = core;
  if (world === null || core.status !== 'playing' || core.paused !== null) return;
  if (!isInhabited(core) && !isCorrespondence(core)) return;
  if (isReopenable(core)) return;
  if (!SEATS.every((seat) => world.seats[seat].ready)) return;
  if (isWaiting(core)) publish(core);
  else await advance(core);
}
