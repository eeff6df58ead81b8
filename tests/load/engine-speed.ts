import { adjudicate, evolveAll, fold } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { OTHERS, type Others } from '@letter/shared/play';
import { whatIf } from '@letter/shared/what-if';

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
    // A game that a clash ended early says nothing about eight rounds.
    if (world.history.length === 8) taken.push(performance.now() - started);
  }
  return percentile(taken, 0.5);
}

/** Median milliseconds of a question about a finished game of eight rounds, after warm-up: all others as recorded, and adapted. */
export function whatIfMillis(warmUp = 3, games = 9): Readonly<Record<Others, number>> {
  const taken: Record<Others, number[]> = { recorded: [], adapted: [] };
  for (let seed = 100; taken.adapted.length < warmUp + games; seed++) {
    const { world, log } = play(seed);
    if (world.history.length < 8) continue;
    for (const others of OTHERS) {
      const started = performance.now();
      const answer = whatIf({ scenario: DEFAULT_SCENARIO, events: log }, ASKED, others);
      if (!answer.ok) throw new Error(answer.error.sentence);
      taken[others].push(performance.now() - started);
    }
  }
  const middle = (others: Others): number => percentile(taken[others].slice(warmUp), 0.5);
  return { recorded: middle('recorded'), adapted: middle('adapted') };
}

const ASKED = { kind: 'effort', by: 'china', basket: null, bound: 'exactly', level: 3, from: 3 } as const;

/**
 * Adjudications per second of processor time: adjudicate and evolve, with trace, events and observations, on dockets
 * that bots filled. Warm-up and slices are measured in processor time too, so that a busy machine does not measure cold
 * code.
 */
export function adjudicationsPerSecond(seconds = 4): number {
  const worlds = [200, 201, 202, 203].flatMap((seed) => sealedWorlds(play(seed).log));
  const slices: number[] = [];
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
  while (slices.length * SLICE < seconds) slices.push(slice(SLICE));
  if (kept === 0) throw new Error('nothing was adjudicated');
  return percentile(slices, 0.5);
}

/** Seconds of processor time; the compiler keeps making the code faster for some eight of them. */
const WARM_UP = 10;
const SLICE = 0.2;
/** Passes over the worlds between two readings of the clock, so that the clock is not part of what is measured. */
const PASSES = 8;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** Every world of a game whose dockets were about to be adjudicated. */
function sealedWorlds(log: readonly GameEvent[]): readonly World[] {
  return log.flatMap((event, index) =>
    event.kind === 'dockets-sealed' ? [fold(DEFAULT_SCENARIO, log.slice(0, index))] : [],
  );
}

/** The value below which a given share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
