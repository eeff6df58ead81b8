import { adjudicate, evolveAll, fold } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';

const play = (seed: number) =>
  playBotGame({
    scenario: DEFAULT_SCENARIO,
    seed,
    format: 'standard',
    fixedRounds: 8,
    temperature: { us: 1, china: 1, un: 1, dprk: 1 },
  });

/** Median milliseconds of a bot game of eight rounds on one core, after warm-up. */
export function gameMillis(warmUp = 12, games = 21): number {
  for (let seed = 0; seed < warmUp; seed++) play(seed);
  const taken: number[] = [];
  for (let seed = 100; taken.length < games; seed++) {
    const started = performance.now();
    const { world } = play(seed);
    // A game that a clash cut short says nothing about eight rounds.
    if (world.history.length === 8) taken.push(performance.now() - started);
  }
  return percentile(taken, 0.5);
}

/**
 * Adjudications in a second of processor time, which other programs cannot shorten: adjudicate and evolve, with trace and
 * events, on dockets that bots filled.
 */
export function adjudicationsPerSecond(seconds = 4): number {
  const worlds = [200, 201, 202, 203].flatMap((seed) => sealedWorlds(play(seed).log));
  let done = 0;
  let kept = 0;
  const run = (until: number): void => {
    while (performance.now() < until) {
      for (const world of worlds) {
        kept += evolveAll(world, adjudicate(world)).history.length;
        done += 1;
      }
    }
  };
  run(performance.now() + 1_500);
  done = 0;
  const before = process.cpuUsage();
  run(performance.now() + seconds * 1_000);
  const { user, system } = process.cpuUsage(before);
  if (kept === 0) throw new Error('nothing was adjudicated');
  return done / ((user + system) / 1_000_000);
}

/** Every world of a game whose dockets were about to be adjudicated. */
function sealedWorlds(log: readonly GameEvent[]): readonly World[] {
  return log.flatMap((event, index) =>
    event.kind === 'dockets-sealed' ? [fold(DEFAULT_SCENARIO, log.slice(0, index))] : [],
  );
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
