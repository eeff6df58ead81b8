import type { World } from '../world.ts';
import type { SeatId } from '../vocabulary.ts';
import { setEffortRules } from './set-effort/rules.ts';
import { reportEffortRules } from './report-effort/rules.ts';
import { imposeMeasureRules } from './impose-measure/rules.ts';
import { takeDollarStepRules } from './take-dollar-step/rules.ts';
import { pursueNameRules } from './pursue-name/rules.ts';
import { collectRules } from './collect/rules.ts';
import { setSupportRules } from './set-support/rules.ts';
import { treatNameRules } from './treat-name/rules.ts';
import { panelLookRules } from './panel-look/rules.ts';
import { workCommonListRules } from './work-common-list/rules.ts';
import { setReliefRules } from './set-relief/rules.ts';
import { setExemptionsRules } from './set-exemptions/rules.ts';
import { askStatesRules } from './ask-states/rules.ts';
import { fundCircleRules } from './fund-circle/rules.ts';
import { fundProgrammeRules } from './fund-programme/rules.ts';
import { fundCitizensRules } from './fund-citizens/rules.ts';
import { setBurdenRules } from './set-burden/rules.ts';
import { fundNetworksRules } from './fund-networks/rules.ts';
import { conductTestRules } from './conduct-test/rules.ts';
import { fundSecurityRules } from './fund-security/rules.ts';
import { fileBeliefRules } from './file-belief/rules.ts';
import type { RoundPlan, SealedRules } from './order-kind.ts';
import type { OrderOf, SealedKind, SealedOrder } from './order.ts';

/** The authority side of every sealed kind; apart from `kinds.ts`, so that no client is sent it. */
export const SEALED_RULES: { readonly [K in SealedKind]: SealedRules<K> } = {
  'set-effort': setEffortRules,
  'report-effort': reportEffortRules,
  'impose-measure': imposeMeasureRules,
  'take-dollar-step': takeDollarStepRules,
  'pursue-name': pursueNameRules,
  collect: collectRules,
  'set-support': setSupportRules,
  'treat-name': treatNameRules,
  'panel-look': panelLookRules,
  'work-common-list': workCommonListRules,
  'set-relief': setReliefRules,
  'set-exemptions': setExemptionsRules,
  'ask-states': askStatesRules,
  'fund-circle': fundCircleRules,
  'fund-programme': fundProgrammeRules,
  'fund-citizens': fundCitizensRules,
  'set-burden': setBurdenRules,
  'fund-networks': fundNetworksRules,
  'conduct-test': conductTestRules,
  'fund-security': fundSecurityRules,
  'file-belief': fileBeliefRules,
};

/** Let a sealed order act on the plan of the adjudication. */
export const sealedEffect = (world: World, seat: SeatId, order: SealedOrder, plan: RoundPlan): void =>
  effectOfKind(world, seat, order.kind, order, plan);

function effectOfKind<K extends SealedKind>(
  world: World,
  seat: SeatId,
  kind: K,
  order: OrderOf<K>,
  plan: RoundPlan,
): void {
  SEALED_RULES[kind].effect(world, seat, order, plan);
}
