import type { Stocks } from '../../terms/stocks.ts';
import { CORRIDORS, MEASURES, SENDERS, BASKETS, type CorridorId, type SenderId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import { baselineAt, type BaselineRun } from './baseline.ts';
import { mean } from '../../rules/aim-functions.ts';

/** A finished game as input of the scores: the true record of its rounds and the reference course. */
export interface Course {
  readonly start: Stocks;
  readonly end: Stocks;
  readonly rounds: readonly RoundRecord[];
  readonly baseline: BaselineRun;
  readonly baselineEnd: Stocks;
  readonly clashed: boolean;
  readonly collapsed: boolean;
}

/** The course of a game, from its world and its baseline. */
export function courseOf(world: World, baseline: BaselineRun): Course {
  const { scenario, history } = world;
  const last = history.at(-1);
  return {
    start: scenario.stocks,
    end: last?.stocks ?? scenario.stocks,
    rounds: history,
    baseline,
    baselineEnd: baselineAt(baseline, scenario, last?.round ?? 0),
    clashed: history.some(({ incidents }) => incidents.some(({ kind }) => kind === 'clash-broke-out')),
    collapsed: history.some(({ incidents }) => incidents.some(({ kind }) => kind === 'regime-collapsed')),
  };
}

/** A weighted value of a stock over the game: half its mean, half its final value. */
export function overGame(course: Course, read: (stocks: Stocks) => number): number {
  if (course.rounds.length === 0) return read(course.end);
  return (mean(course.rounds.map(({ stocks }) => read(stocks))) + read(course.end)) / 2;
}

/** The same weighted value for the baseline, over as many rounds. */
export function overBaseline(course: Course, read: (stocks: Stocks) => number): number {
  const rounds = course.baseline.rounds.filter(({ round }) => round <= course.rounds.length);
  if (rounds.length === 0) return read(course.baselineEnd);
  return (mean(rounds.map(({ stocks }) => read(stocks))) + read(course.baselineEnd)) / 2;
}

/** Mean gap between declared and actual effort of one sender, 0-3. */
export const reportGap = ({ reports, efforts }: RoundRecord, sender: SenderId): number =>
  mean(BASKETS.map((basket) => Math.abs(reports[sender][basket] - efforts[sender][basket])));

/** Honesty of the three senders' reports over the game, 0-100; 100 if all were true. */
export const honestyOf = (course: Course): number =>
  100 - (100 / 3) * mean(course.rounds.flatMap((round) => SENDERS.map((sender) => reportGap(round, sender))));

/** Share of the flow seeking to cross a corridor that crossed it or paid its owner a rent, over the game, percent. */
export function crossedShare(course: Course, corridor: CorridorId): number {
  const shares = course.rounds.map(({ flows }) => {
    const gate = flows.byCorridor[corridor];
    const sought = MEASURES.reduce((total, measure) => total + gate[measure].sought, 0);
    const passed = MEASURES.reduce((total, measure) => total + gate[measure].permitted + gate[measure].leaked, 0);
    return sought === 0 ? 100 : (100 * (passed + flows.rents[corridor])) / sought;
  });
  return shares.length === 0 ? 100 : mean(shares);
}

/** Mean letter over rounds, corridors and measures, 0-4. */
export const meanLetter = (rounds: readonly RoundRecord[]): number =>
  mean(
    rounds.flatMap(({ letters }) =>
      CORRIDORS.flatMap((corridor) => MEASURES.map((measure) => letters[corridor][measure])),
    ),
  );

/** Mean actual or declared effort over rounds, senders and baskets, 0-3. */
export const meanEffort = (rounds: readonly RoundRecord[], which: 'efforts' | 'reports'): number =>
  mean(rounds.flatMap((round) => SENDERS.flatMap((sender) => BASKETS.map((basket) => round[which][sender][basket]))));
