import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fold } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { OTHERS, type Others } from '@letter/shared/play';
import { whatIf } from '@letter/shared/what-if';
import { end } from '../tools/tools.ts';

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
 * that bots filled. They are timed in a process of its own that has played no game: what a game keeps teaches the collector
 * that things an adjudication makes live long, and it then copies a fourth of them at every turn.
 */
export async function adjudicationsPerSecond(): Promise<number> {
  const worlds = [200, 201, 202, 203].flatMap((seed) => sealedWorlds(play(seed).log)).map(unsaved);
  const child = fork(fileURLToPath(new URL('adjudicating-process.ts', import.meta.url)), { execArgv: [] });
  try {
    child.send(worlds);
    return await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`the process ended with ${code} before it told its rate`)));
    });
  } finally {
    await end(child);
  }
}

function unsaved(world: World): Omit<World, 'scenario'> {
  const { scenario: _, ...saved } = world;
  return saved;
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
