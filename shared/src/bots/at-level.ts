import type { BotLevel } from '../terms/bot-level.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { decide } from './decide.ts';
import type { BotOptions, BotTurn, Moment } from './turn.ts';

/**
 * Noise of a bot's choices by its level, points. A little keeps competent ones from being read like a table of contents;
 * the careless take what comes to mind.
 */
export const NOISE_OF: Readonly<Record<BotLevel, number>> = { careless: 8, competent: 0.25, expert: 0.25 };

/** A bot's turn without any looking ahead: a careless one chooses with much noise and remembers nothing. */
export const decideAt = (view: SeatView, scenario: Scenario, moment: Moment, options: BotOptions): BotTurn =>
  options.level === 'careless'
    ? decide(withoutMemory(view), scenario, moment, {
        ...options,
        temperature: Math.max(NOISE_OF.careless, options.temperature),
      })
    : decide(view, scenario, moment, options);

/** A view as one has it who forgets each half-year what was found, broken, judged and said in those before. */
function withoutMemory(view: SeatView): SeatView {
  const { round } = view.public;
  return {
    ...view,
    public: {
      ...view.public,
      found: view.public.found.filter((one) => one.round >= round - 1),
      announcedBreaches: view.public.announcedBreaches.filter((one) => one.round >= round),
      record: view.public.record.slice(-1),
    },
    messages: view.messages.filter((one) => one.round >= round),
    observations: view.observations.slice(-1),
    ownEfforts: view.ownEfforts.slice(-1),
    beliefs: view.beliefs.slice(-1),
  };
}
