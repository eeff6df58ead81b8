import type { SessionCore } from './core.ts';
import { touch } from './publish.ts';
import { later } from './queue.ts';

// Between two lessons a session may rest for days; its tables stand still meanwhile, and its code brings all of it back.
const IDLE_MS = 6 * 3_600_000;
/** One that is over is read by few. */
const OVER_MS = 30 * 60_000;

/** Give the session up once nobody has been in it for long: its record stays. */
export function watchSession(core: SessionCore): void {
  watchPulse(core);
  if (core.here.size > 0 || core.isGone) {
    core.idle?.();
    core.idle = null;
    return;
  }
  core.idle ??= later(core, core.state.stage === 'over' ? OVER_MS : IDLE_MS, 'idle-session', () => {
    core.idle = null;
    if (core.here.size === 0) giveUp(core);
  });
}

/** How long things last at the tables is told again so often while a host is there. */
const PULSE_MS = 5_000;

function watchPulse(core: SessionCore): void {
  const isWatched = !core.isGone && core.state.hosts.some(({ id }) => core.here.has(id));
  if (!isWatched) {
    core.pulse?.();
    core.pulse = null;
    return;
  }
  core.pulse ??= later(core, PULSE_MS, 'pulse-session', () => {
    core.pulse = null;
    if (core.state.stage === 'playing') touch(core);
    watchPulse(core);
  });
}

/** Stop everything that goes on by itself. */
export function stopTimers(core: SessionCore): void {
  for (const cancel of [core.cooling, core.idle, core.pulse, core.slow]) cancel?.();
  core.lesson?.stop();
  Object.assign(core, { cooling: null, idle: null, pulse: null, slow: null });
}

/** End the session in memory and close the way to it and to its tables. */
export function giveUp(core: SessionCore): void {
  core.isGone = true;
  stopTimers(core);
  for (const table of core.tables.values()) table.giveUp();
  core.onGone?.();
}
