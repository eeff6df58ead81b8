import { askingWorth } from '../orders/ask-states/bot.ts';
import { collectionWorth } from '../orders/collect/bot.ts';
import { measureWorth } from '../orders/impose-measure/bot.ts';
import { lookWorth } from '../orders/panel-look/bot.ts';
import { pursuitWorth } from '../orders/pursue-name/bot.ts';
import { exemptionsWorth } from '../orders/set-exemptions/bot.ts';
import { supportWorth } from '../orders/set-support/bot.ts';
import { dollarStepWorth } from '../orders/take-dollar-step/bot.ts';
import { treatmentWorth } from '../orders/treat-name/bot.ts';
import { listWorth } from '../orders/work-common-list/bot.ts';
import type { BySender, SenderId } from '../terms/vocabulary.ts';
import type { Lever } from './lever.ts';
import type { Mind } from './mind.ts';

/** The levers of one order kind, with their present value to a bot. */
type Worth = (mind: Mind) => readonly Lever[];

/** A sender's levers other than effort, by order kind and in order of evaluation; each is in the folder of its kind. */
const WORTHS: BySender<readonly Worth[]> = {
  us: [dollarStepWorth, pursuitWorth, collectionWorth, measureWorth],
  china: [supportWorth, treatmentWorth, measureWorth],
  un: [lookWorth, listWorth, exemptionsWorth, askingWorth],
};

/** A sender's levers other than effort for this round, with their values. */
export const leversOf = (mind: Mind, sender: SenderId): readonly Lever[] =>
  WORTHS[sender].flatMap((worth) => worth(mind));
