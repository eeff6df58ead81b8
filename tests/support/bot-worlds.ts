import fc from 'fast-check';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { fold } from '../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { playBotGame, type BotGame } from '../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// Worlds that bots of any temperature have reached: the inputs of the law tests.

const temperature = fc.double({ min: 0, max: 10, noNaN: true });

/** Games of any seed, length and format, with bots from careful to careless. */
export const arbitraryGame: fc.Arbitrary<BotGame> = fc
  .record({
    seed: fc.integer({ min: -1000, max: 1_000_000 }),
    format: fc.constantFrom('blitz' as const, 'standard' as const),
    fixedRounds: fc.constantFrom(null, 2, 4, 8),
    temperature: fc.record({ us: temperature, china: temperature, un: temperature, dprk: temperature }),
  })
  .map((setup) => playBotGame({ scenario: january2016, ...setup }));

/** Every world of a game at which a phase had just opened, in order. */
export function worldsOf({ log }: Pick<BotGame, 'log'>): readonly World[] {
  return phaseEnds(log).map((end) => fold(january2016, log.slice(0, end)));
}

const phaseEnds = (log: readonly GameEvent[]): readonly number[] =>
  log.flatMap((event, index) => (event.kind === 'phase-opened' ? [index + 1] : []));

/** A world somewhere in a game, also in the middle of a phase. */
export const arbitraryWorld: fc.Arbitrary<World> = fc
  .tuple(arbitraryGame, fc.double({ min: 0.05, max: 0.999, noNaN: true }))
  .map(([{ log }, share]) => fold(january2016, log.slice(0, Math.max(4, Math.floor(share * log.length)))));
