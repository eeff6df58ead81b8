import { askStatesLevers } from '../orders/ask-states/bot.ts';
import { collectLevers } from '../orders/collect/bot.ts';
import { imposeMeasureLevers } from '../orders/impose-measure/bot.ts';
import { panelLookLevers } from '../orders/panel-look/bot.ts';
import { pursueNameLevers } from '../orders/pursue-name/bot.ts';
import { setExemptionsLevers } from '../orders/set-exemptions/bot.ts';
import { setSupportLevers } from '../orders/set-support/bot.ts';
import { takeDollarStepLevers } from '../orders/take-dollar-step/bot.ts';
import { treatNameLevers } from '../orders/treat-name/bot.ts';
import { workCommonListLevers } from '../orders/work-common-list/bot.ts';
import type { BySender, SenderId } from '../terms/vocabulary.ts';
import type { Lever } from './lever.ts';
import type { Mind } from './mind.ts';
import { wordFor } from './talk/word-weight.ts';

/** The levers of one order kind, with their present value to a bot. */
type LeverSource = (mind: Mind) => readonly Lever[];

/** A sender's levers other than effort, by order kind and in order of evaluation; each is in the folder of its kind. */
const LEVER_SOURCES: BySender<readonly LeverSource[]> = {
  us: [takeDollarStepLevers, pursueNameLevers, collectLevers, imposeMeasureLevers],
  china: [setSupportLevers, treatNameLevers, imposeMeasureLevers],
  un: [panelLookLevers, workCommonListLevers, setExemptionsLevers, askStatesLevers],
};

/** A sender's levers other than effort for this round, with their values; what it said in talk counts. */
export const leversOf = (mind: Mind, sender: SenderId): readonly Lever[] =>
  LEVER_SOURCES[sender]
    .flatMap((source) => source(mind))
    .map(({ order, utility }) => ({ order, utility: utility + wordFor(mind, order) }));
