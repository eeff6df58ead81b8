import { panelMandate } from '../votes/panel-mandate.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { CORRIDOR_OF, type SenderId } from '../../terms/vocabulary.ts';
import { reportsKnownTo } from './text-facts.ts';

/**
 * How often the Panel reads the effort at one corridor in a half-year in which it may look, 0-1, before a seat has seen
 * it at work: our estimate, from games of bots.
 */
const LOOKS = 0.2;
/** The half-years of experience that the estimate is worth. */
const WEIGHT = 4;

/** How often a reading of effort one step below a promise shows it: the looks of 70 and 90 % confidence in equal parts. */
const READ_ONE_STEP = 0.9;

/** Whether the Panel may look in this half-year: it has its mandate, and its looks are open in this world. */
export const mayPanelLook = (view: Pick<SeatView, 'public'>, scenario: Scenario): boolean =>
  view.public.round >= (scenario.opens['panel-look'] ?? Infinity) && panelMandate(scenario, view.public).runs;

/**
 * Chance (0-1) that the Panel reads a sender's effort in this half-year, as far as its owner can know: how often it did
 * so before, by the reports that the owner has read. Nobody looks at the UN's own corridor but the UN.
 */
export function lookChance(view: SeatView, scenario: Scenario, sender: SenderId): number {
  if (sender === 'un' || !mayPanelLook(view, scenario)) return 0;
  const opens = scenario.opens['panel-look'] ?? Infinity;
  const past = Math.max(0, view.public.round - opens);
  const looked = new Set(
    reportsKnownTo(view)
      .filter(({ reading }) => reading.kind === 'effort' && reading.corridor === CORRIDOR_OF[sender])
      .map(({ round }) => round),
  );
  return Math.min(0.95, (LOOKS * WEIGHT + looked.size) / (WEIGHT + past * KNOWN));
}

/**
 * Share of the half-years that count against a look: most readings stay in the Panel's files, so that none read is
 * little proof that there was none.
 */
const KNOWN = 0.3;

/** Chance (0-1) that a reading shows an effort that is `gap` steps below what was promised or declared. */
export const readChance = (gap: number): number => (gap <= 0 ? 0 : gap === 1 ? READ_ONE_STEP : 1);
