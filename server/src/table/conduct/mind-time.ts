import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { pauseOrResume } from '../absence/watch-absence.ts';
import type { Core } from '../core.ts';
import { phaseLength, timeLeft } from '../deadline.ts';
import { advance, armPhase, closeIfReady } from '../phases.ts';
import { breakOffGame } from '../requests/break-off.ts';
import { publish } from '../snapshot.ts';
import { limitToPlan } from './limit-to-plan.ts';
import { openMargins } from './margins.ts';

// What the session of a table does to its clock. A table that does not play is left alone: it is no fault that it is over.

type Outcome = Promise<Result<null, Refusal>>;

/** A conductor takes over: a game that came back from its record goes on, unless it was paused. */
export async function takeOver(core: Core): Promise<void> {
  if (core.status !== 'playing' || core.conductor === null) return;
  if (core.hold?.kind === 'rest') core.hold = null;
  openMargins(core);
  await pauseOrResume(core);
}

/** Stop the clock, by a host of this name. */
export async function hold(core: Core, by: string): Outcome {
  if (core.status !== 'playing' || core.hold?.kind === 'asked') return ok(null);
  core.hold = { kind: 'asked', by };
  await pauseOrResume(core);
  publish(core);
  return ok(null);
}

/** Let the clock run on. */
export async function letGo(core: Core): Outcome {
  if (core.status !== 'playing' || core.hold === null) return ok(null);
  core.hold = null;
  await pauseOrResume(core);
  publish(core);
  return ok(null);
}

/** Give the open phase more time. */
export function lengthen(core: Core, ms: number): Result<null, Refusal> {
  if (core.status !== 'playing') return ok(null);
  const left = timeLeft(core);
  if (left === null || phaseLength(core) === null) return err({ code: 'no-clock' });
  armPhase(core, left + ms);
  publish(core);
  return ok(null);
}

/** Close the open phase now. */
export async function closeNow(core: Core): Outcome {
  const before = core.sequence;
  await advance(core);
  return core.status === 'playing' && core.sequence === before ? err({ code: 'store-unavailable' }) : ok(null);
}

/** The plan has changed: the open phase gets the time that it has now, and a table that waits may go on. */
export async function followPlan(core: Core): Promise<void> {
  if (core.status !== 'playing') return;
  await limitToPlan(core);
  const length = phaseLength(core);
  openMargins(core, length);
  armPhase(core, length);
  publish(core);
  await closeIfReady(core);
}

/** Go on from the round's end if the others do. */
export const goOn = (core: Core): Promise<void> => closeIfReady(core);

/**
 * Time is up, as the conductor says as well: a round whose orders are open is played to its end, and so is the first; any
 * other is broken off, and the game ends with what was played.
 */
export async function stopPlay(core: Core): Outcome {
  const { world } = core;
  if (core.status !== 'playing' || world === null) return ok(null);
  const isNearEnd = world.phase === 'orders' || world.phase === 'adjudication' || world.history.length === 0;
  if (!isNearEnd) {
    const ended = await breakOffGame(core);
    return ended.ok ? ok(null) : ended;
  }
  for (let phases = 0; phases < 4 && isPlaying(core); phases++) {
    const closed = await closeNow(core);
    if (!closed.ok) return closed;
  }
  return ok(null);
}

const isPlaying = (core: Core): boolean => core.status === 'playing';
