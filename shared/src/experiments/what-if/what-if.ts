import { err, ok, type Result } from '../../lib/result.ts';
import { recordOf } from '../../lib/record-of.ts';
import { roundTo } from '../../lib/round-to.ts';
import { mean } from '../../rules/aim-functions.ts';
import { writeChange } from '../../rules/what-if/write-change.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { BASKETS, MEASURES_OF, CORRIDOR_OF, type EndingId } from '../../terms/vocabulary.ts';
import {
  WHAT_IF_FIGURES,
  type Others,
  type WhatIfAnswer,
  type WhatIfChange,
  type WhatIfFault,
  type WhatIfFigure,
  type WhatIfHistory,
} from '../../terms/what-if.ts';
import type { GameEvent } from '../../truth/events.ts';
import { fold } from '../../truth/fold/evolve.ts';
import { amendInputs, firstRound } from '../../truth/outcome/what-if/amend.ts';
import { RULES_VERSION, type RoundRecord, type World } from '../../truth/world.ts';
import { quantile } from '../quantile.ts';
import { playAdapted } from './adapt.ts';
import { changesOver, standardDeviation } from './changes-over.ts';
import { courseAt, type Course } from './course.ts';
import { drawsOfParams } from './draws.ts';

/** Draws of the numbers of the model. */
export const DRAWS = 40;
/** The share of the draws that the band leaves out on either side. */
const LEFT_OUT = 0.1;
/** What a figure is told to. */
const GRAIN = 0.1;

/** A game to ask about: its own log and the world that it was played on. */
export interface AskedGame {
  readonly scenario: Scenario;
  readonly events: readonly GameEvent[];
}

/**
 * A game with one thing changed, beside the game as it was: on the model's own numbers, and on 40 draws of them within
 * their ranges. Both histories of a draw share its numbers and the game's chance, so that they differ by the change alone.
 * How others answer, with the change and without it, is worked out once, on the model's own numbers. Throws, as `fold` does, on what is no log of a game.
 */
export function whatIf(
  { scenario, events }: AskedGame,
  change: WhatIfChange,
  others: Others,
  draws = DRAWS,
): Result<WhatIfAnswer, WhatIfFault> {
  const [started] = events;
  if (started?.kind === 'game-started' && started.rulesVersion !== RULES_VERSION) {
    const sentence = `The game was played by version ${started.rulesVersion} of the rules; version ${RULES_VERSION} cannot run it again.`;
    return err({ code: 'older-rules', sentence });
  }
  const played = fold(scenario, events);
  const amended = amendInputs(played, change);
  if (!amended.ok) return amended;
  const isAdapted = others === 'adapted';
  const now = isAdapted ? playAdapted(played, events, change, true) : played;
  const was = isAdapted ? playAdapted(played, events, change, false) : played;
  const plan = planOf(now.history);
  const nowPlan = isAdapted
    ? plan
    : plan.map((round, index) => ({ ...round, inputs: amended.value[index] ?? round.inputs }));
  const wasPlan = planOf(was.history);

  const run = (params: Scenario['params']): Pair => {
    const tuned = { ...scenario, params };
    return {
      was: courseAt(tuned, played.seed, wasPlan, isSettled(was)),
      now: courseAt(tuned, played.seed, nowPlan, isSettled(now)),
    };
  };
  const own = run(scenario.params);
  const drawn = drawsOfParams(scenario.params, draws).map(run);
  const course = isAdapted ? courseAt(scenario, played.seed, planOf(played.history), isSettled(played)) : own.was;
  return ok({
    change: writeChange(change),
    others,
    from: firstRound(change),
    played: historyOf(course, endingOf(played)),
    unchanged: isAdapted ? historyOf(own.was, endingOf(was)) : null,
    changed: historyOf(own.now, isAdapted ? endingOf(now) : null),
    ...spreadOf(own.was, drawn),
    end: recordOf(WHAT_IF_FIGURES, (figure) => differenceIn(figure, own, drawn)),
    draws: drawn.length,
    effort: effortOf(change, was.history, now.history, nowPlan),
  });
}

interface Pair {
  readonly was: Course;
  readonly now: Course;
}

function planOf(history: readonly RoundRecord[]) {
  return history.flatMap(({ round, basis }) => (basis === undefined ? [] : [{ round, basis, inputs: basis.inputs }]));
}

const isSettled = ({ ending }: World): boolean => ending === 'settlement';

/** An ending that was played; one broken off is called by where it stood. */
const endingOf = ({ ending }: World): EndingId | null => (ending === 'broken-off' ? null : ending);

function historyOf({ figures, ending }: Course, called: EndingId | null): WhatIfHistory {
  return {
    rounds: figures.map((row, index) => ({
      round: index + 1,
      figures: recordOf(WHAT_IF_FIGURES, (figure) => roundTo(row[figure], GRAIN)),
    })),
    ending: called ?? ending,
  };
}

/** The change of a draw is laid on the unchanged course: the band says what the change does, and not what the numbers do. */
function spreadOf({ figures }: Course, drawn: readonly Pair[]): Pick<WhatIfAnswer, 'band' | 'endings'> {
  const edge = (share: number, index: number) =>
    recordOf(WHAT_IF_FIGURES, (figure) => {
      const value = (figures[index]?.[figure] ?? 0) + quantile(changesOver(drawn, figure, index), share);
      return roundTo(figure === 'tests' ? value : Math.max(0, Math.min(100, value)), GRAIN);
    });
  const endings: Partial<Record<EndingId, number>> = {};
  for (const { now } of drawn) endings[now.ending] = (endings[now.ending] ?? 0) + 1;
  const rounds = Math.min(figures.length, drawn[0]?.now.figures.length ?? 0);
  const band = figures.slice(0, rounds).map((_, index) => ({
    round: index + 1,
    low: edge(LEFT_OUT, index),
    high: edge(1 - LEFT_OUT, index),
  }));
  return { band, endings };
}

function differenceIn(
  figure: WhatIfFigure,
  { was, now }: Pair,
  drawn: readonly Pair[],
): WhatIfAnswer['end'][WhatIfFigure] {
  const changes = changesOver(drawn, figure, null);
  const told = (value: number): number => roundTo(value, GRAIN);
  return {
    was: told(was.figures.at(-1)?.[figure] ?? 0),
    now: told(now.figures.at(-1)?.[figure] ?? 0),
    mean: told(mean(changes)),
    sd: told(standardDeviation(changes)),
    low: told(quantile(changes, LEFT_OUT)),
    high: told(quantile(changes, 1 - LEFT_OUT)),
  };
}

function effortOf(
  change: WhatIfChange,
  was: readonly RoundRecord[],
  now: readonly RoundRecord[],
  plan: ReturnType<typeof planOf>,
): WhatIfAnswer['effort'] {
  if (change.kind !== 'effort') return null;
  const { by, from } = change;
  const since = was.filter(({ round }) => round >= from);
  const over = (values: readonly number[]): number => roundTo(mean(values), GRAIN);
  const made = plan.filter(({ round }) => round >= from);
  return {
    by,
    letter: over(
      plan.flatMap(({ round, inputs }) => (round < from ? [] : Object.values(inputs.letter[CORRIDOR_OF[by]]))),
    ),
    reported: over(
      since.flatMap(({ round, reports }) => {
        const told = now.find((one) => one.round === round)?.reports ?? reports;
        return BASKETS.map((basket) => told[by][basket]);
      }),
    ),
    made: over(since.flatMap(({ efforts }) => BASKETS.map((basket) => efforts[by][basket]))),
    now: over(
      made.flatMap(({ inputs }) =>
        BASKETS.map((basket) => mean(MEASURES_OF[basket].map((measure) => inputs.spirit[CORRIDOR_OF[by]][measure]))),
      ),
    ),
  };
}
