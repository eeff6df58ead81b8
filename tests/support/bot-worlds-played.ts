import { fold } from '../../shared/src/truth/fold/evolve.ts';
import { playBotGame } from '../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import type { Phase } from '../../shared/src/terms/vocabulary.ts';
import type { World } from '../../shared/src/truth/world.ts';

/** The world of a game of bots as a phase opens. */
export function played(seed: number, round: number, phase: Phase): World {
  const { log } = playBotGame({
    scenario: january2016,
    seed,
    format: 'standard',
    fixedRounds: 8,
    temperature: { us: 1, china: 1, un: 1, dprk: 1 },
  });
  const opened = log.findIndex(
    (event) => event.kind === 'phase-opened' && event.round === round && event.phase === phase,
  );
  return fold(january2016, log.slice(0, opened + 1));
}
