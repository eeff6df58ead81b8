import { decideAt } from '../bots/at-level.ts';
import type { BotOptions, BotTurn, Moment } from '../bots/turn.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { expertTurn } from './expert-turn.ts';
import type { Depth } from './look-ahead.ts';

/** A bot's turn at its own level, with all the time it takes: for experiments. A table has its experts think aside. */
export const turnAt = (
  view: SeatView,
  scenario: Scenario,
  moment: Moment,
  options: BotOptions,
  depth?: Depth,
): BotTurn =>
  options.level === 'expert' && moment === 'opened'
    ? expertTurn(view, scenario, options, depth)
    : decideAt(view, scenario, moment, options);
