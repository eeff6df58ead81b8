import { delayOf } from '../../rules/aim-functions.ts';
import type { GameSeed } from '../../lib/seed.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { EndingId } from '../../terms/vocabulary.ts';
import type { ByFigure } from '../../terms/what-if.ts';
import { baselineAt, runBaseline } from '../../truth/outcome/baseline.ts';
import { runInputs, type RerunRound } from '../../truth/outcome/rerun.ts';

/** One run of a game: its figures at the end of each half-year, and how it would be called. */
export interface Course {
  readonly figures: readonly ByFigure<number>[];
  readonly ending: EndingId;
}

/** Run a game on the numbers of a scenario; `isSettled` says that its agreements were kept to the end. */
export function courseAt(
  scenario: Scenario,
  seed: GameSeed,
  plan: Parameters<typeof runInputs>[2],
  isSettled: boolean,
): Course {
  const rounds = runInputs(scenario, seed, plan);
  let tests = 0;
  const figures = rounds.map(({ stocks, leakage, incidents }) => {
    if (incidents.some(({ kind }) => kind === 'test-conducted')) tests += 1;
    return {
      programme: stocks.programme.index,
      arrived: 100 * leakage,
      welfare: stocks.citizens.welfare,
      loyalty: stocks.circle.loyalty,
      tension: stocks.diplomacy.tension,
      mandate: stocks.diplomacy.mandate,
      room: stocks.diplomacy.room,
      credibility: stocks.diplomacy.credibility,
      tests,
    };
  });
  return { figures, ending: endingOfRun(scenario, seed, rounds, isSettled) };
}

/** How a run would be called: the first clash or collapse on the way, or where the programme stands at the end. */
function endingOfRun(scenario: Scenario, seed: GameSeed, rounds: readonly RerunRound[], isSettled: boolean): EndingId {
  for (const { incidents } of rounds) {
    if (incidents.some(({ kind }) => kind === 'clash-broke-out')) return 'clash';
    if (incidents.some(({ kind }) => kind === 'regime-collapsed')) return 'collapse';
  }
  if (isSettled) return 'settlement';
  const { line, clear, delay } = scenario.breakout;
  const start = scenario.stocks.programme.index;
  const end = rounds.at(-1)?.stocks.programme.index ?? start;
  if (end >= line) return 'breakout';
  if (end > line - clear) return 'stalemate';
  const reference = baselineAt(runBaseline(scenario, seed, rounds.length), scenario, rounds.length).programme.index;
  return delayOf({ start, end, baseline: reference }) >= delay ? 'contained' : 'stalemate';
}
