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

/** What a kind of order is worth to a bot now, choice by choice. */
type Worth = (mind: Mind) => readonly Lever[];

/** The kinds that a sender weighs beside effort, in the order in which it weighs them; each worth lies in the folder of its kind. */
const WORTHS: BySender<readonly Worth[]> = {
  us: [dollarStepWorth, pursuitWorth, collectionWorth, measureWorth],
  china: [supportWorth, treatmentWorth, measureWorth],
  un: [lookWorth, listWorth, exemptionsWorth, askingWorth],
};

/** The levers beside effort that a sender may want this round, with their worth. */
export const leversOf = (mind: Mind, sender: SenderId): readonly Lever[] =>
  WORTHS[sender].flatMap((worth) => worth(mind));
