import type { Scenario } from '../terms/scenario.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { GameEvent } from '../truth/events.ts';
import { fold } from '../truth/fold/evolve.ts';
import { rerunGame, type Change, type RerunFault, type RerunRound } from '../truth/outcome/rerun.ts';
import { RULES_VERSION, type World } from '../truth/world.ts';

/** A game's own log and the world it was played on. */
export interface PlayedLog {
  readonly scenario: Scenario;
  readonly events: readonly GameEvent[];
}

/** A game as it was, and as it would have been with one thing changed. */
export interface Rerun {
  readonly played: World;
  readonly rounds: readonly RerunRound[];
}

/**
 * Adjudicates a game's own log again with one thing changed: the same seed and draws, all other orders as they were
 * given. A log of older rules can be folded, but not run again. Throws, as `fold` does, on what is no log of a game.
 */
export function rerun({ scenario, events }: PlayedLog, change: Change): Result<Rerun, RerunFault> {
  const [started] = events;
  if (started?.kind === 'game-started' && started.rulesVersion !== RULES_VERSION) {
    const sentence = `the game was played by version ${started.rulesVersion} of the rules; version ${RULES_VERSION} cannot run it again`;
    return err({ code: 'older-rules', sentence });
  }
  const played = fold(scenario, events);
  const again = rerunGame(played, [change]);
  return again.ok ? ok({ played, rounds: again.value }) : again;
}
