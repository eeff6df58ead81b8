import { subSeed } from '../../lib/rng.ts';
import { recordOf } from '../../lib/record-of.ts';
import { roundTo } from '../../lib/round-to.ts';
import { mean } from '../../rules/aim-functions.ts';
import {
  RESULT_FIGURES,
  type Moment,
  type ResultFigure,
  type ResultFigures,
  type Turning,
} from '../../terms/debrief-view.ts';
import type { World } from '../world.ts';
import { decisionsOf, type Revocable } from './decisions.ts';
import { rerunGame, type Change, type RerunRound } from './rerun.ts';

/** Other draws of chance under which the decision is tried: enough for a spread, few enough for the end of a game. */
const DRAWS = 6;
/** What a point of each figure counts: what arrived is on the way to a result, and tension passes; the others are
 * the result. */
const COUNTS: ResultFigures = { programme: 1, arrived: 0.1, welfare: 1, loyalty: 1, tension: 0.5 };
/** Change of all figures together below which no decision is worth telling, points. */
const WORTH_TELLING = 1;

/**
 * The decision that moved the result most: each is taken back in turn and the rest of the game run again with the
 * same chance. `null` if none moved anything, or if the game cannot be run again.
 */
export function momentOf(world: World): Moment | null {
  // A table's view is made for everybody who looks, and after the end nothing of this changes.
  const known = kept.get(world.history);
  if (known !== undefined) return known;
  const found = findMoment(world);
  kept.set(world.history, found);
  return found;
}

const kept = new WeakMap<World['history'], Moment | null>();

function findMoment(world: World): Moment | null {
  const played = again(world, [], Number.MAX_SAFE_INTEGER);
  if (played.length === 0) return null;
  const turnings = decisionsOf(world)
    .map((revocable) => turningOf(world, revocable, played))
    .filter((one) => one !== null)
    .toSorted((one, other) => other.moved - one.moved);
  const [first, ...rest] = turnings;
  if (first === undefined || first.moved < WORTH_TELLING) return null;
  return {
    ...told(first),
    ...underOtherDraws(world, first.revocable),
    next: rest
      .slice(0, 2)
      .filter(({ moved }) => moved >= WORTH_TELLING)
      .map(told),
  };
}

interface Weighed extends Turning {
  readonly revocable: Revocable;
  readonly moved: number;
}

const told = ({ round, decision, was, without }: Weighed): Turning => ({ round, decision, was, without });

function turningOf(world: World, revocable: Revocable, played: readonly RerunRound[]): Weighed | null {
  const { round, decision, change } = revocable;
  const other = again(world, [change], round);
  const was = figuresOf(played);
  const without = figuresOf(other);
  if (was === null || without === null) return null;
  return { round, decision, was, without, revocable, moved: distance(played, other) };
}

/** How far two runs of a game lie apart, points: half over their half-years, half at the end, as scores are. */
function distance(one: readonly RerunRound[], other: readonly RerunRound[]): number {
  return RESULT_FIGURES.reduce((sum, figure) => {
    const gaps = one.map((round, index) => Math.abs(READ[figure](round) - READ[figure](other[index] ?? round)));
    return sum + (COUNTS[figure] * (mean(gaps) + (gaps.at(-1) ?? 0))) / 2;
  }, 0);
}

/** The change that taking a decision back makes, on pairs of runs that share their chance. */
function underOtherDraws(world: World, { round, change }: Revocable): Pick<Moment, 'draws' | 'change'> {
  const changes: ResultFigures[] = [];
  for (let draw = 1; draw <= DRAWS; draw++) {
    const other = { ...world, seed: subSeed(world.seed, `other draw ${draw}`) };
    const was = figuresOf(again(other, [], round));
    const without = figuresOf(again(other, [change], round));
    if (was === null || without === null) continue;
    changes.push(recordOf(RESULT_FIGURES, (figure) => without[figure] - was[figure]));
  }
  return {
    draws: changes.length,
    change: recordOf(RESULT_FIGURES, (figure) => {
      const values = changes.map((one) => one[figure]);
      const middle = mean(values);
      const sd = Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
      return { mean: roundTo(middle, 0.1), sd: roundTo(sd, 0.1) };
    }),
  };
}

function again(world: World, changes: readonly Change[], from: number): readonly RerunRound[] {
  const run = rerunGame(world, changes, from);
  return run.ok ? run.value : [];
}

/** What a run came to; `null` for an empty one. */
function figuresOf(rounds: readonly RerunRound[]): ResultFigures | null {
  const end = rounds.at(-1);
  if (end === undefined) return null;
  return recordOf(RESULT_FIGURES, (figure) =>
    roundTo(isAverage(figure) ? mean(rounds.map(READ[figure])) : READ[figure](end), 0.1),
  );
}

const isAverage = (figure: ResultFigure): boolean => figure === 'arrived' || figure === 'tension';

const READ: Readonly<Record<ResultFigure, (round: RerunRound) => number>> = {
  programme: ({ stocks }) => stocks.programme.index,
  arrived: ({ leakage }) => 100 * leakage,
  welfare: ({ stocks }) => stocks.citizens.welfare,
  loyalty: ({ stocks }) => stocks.circle.loyalty,
  tension: ({ stocks }) => stocks.diplomacy.tension,
};
