// Adjudicates the worlds it is sent over and over, in a process of its own, and tells its rate once: started by
// engine-speed.ts.
import { adjudicate, evolveAll, type World } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { percentile } from './engine-speed.ts';

/** Seconds of processor time; the compiler keeps making the code faster for some eight of them. */
const WARM_UP = 10;
const SLICE = 0.2;
const SLICES = 20;
/** Passes over the worlds between two readings of the clock, so that the clock is not part of what is measured. */
const PASSES = 8;

process.on('disconnect', () => process.exit(0));
process.once('message', (sent: readonly Omit<World, 'scenario'>[]) => {
  process.send?.(rateOf(sent.map((world) => ({ ...world, scenario: DEFAULT_SCENARIO }))));
});

/**
 * The median rate of some slices. Warm-up and slices are measured in processor time, so that a busy machine does not
 * measure cold code.
 */
function rateOf(worlds: readonly World[]): number {
  let kept = 0;
  const slice = (length: number): number => {
    const started = cpuSeconds();
    let done = 0;
    while (cpuSeconds() - started < length) {
      for (let pass = 0; pass < PASSES; pass++) {
        for (const world of worlds) kept += evolveAll(world, adjudicate(world)).history.length;
      }
      done += PASSES * worlds.length;
    }
    return done / (cpuSeconds() - started);
  };
  slice(WARM_UP);
  const rates = Array.from({ length: SLICES }, () => slice(SLICE));
  if (kept === 0) throw new Error('nothing was adjudicated');
  return percentile(rates, 0.5);
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
