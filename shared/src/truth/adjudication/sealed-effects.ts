import type { World } from '../world.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { setEffortRules } from '../../orders/set-effort/effect.ts';
import { reportEffortRules } from '../../orders/report-effort/effect.ts';
import { imposeMeasureRules } from '../../orders/impose-measure/effect.ts';
import { takeDollarStepRules } from '../../orders/take-dollar-step/effect.ts';
import { pursueNameRules } from '../../orders/pursue-name/effect.ts';
import { collectRules } from '../../orders/collect/effect.ts';
import { setSupportRules } from '../../orders/set-support/effect.ts';
import { treatNameRules } from '../../orders/treat-name/effect.ts';
import { panelLookRules } from '../../orders/panel-look/effect.ts';
import { workCommonListRules } from '../../orders/work-common-list/effect.ts';
import { setReliefRules } from '../../orders/set-relief/effect.ts';
import { setExemptionsRules } from '../../orders/set-exemptions/effect.ts';
import { askStatesRules } from '../../orders/ask-states/effect.ts';
import { fundCircleRules } from '../../orders/fund-circle/effect.ts';
import { fundProgrammeRules } from '../../orders/fund-programme/effect.ts';
import { fundCitizensRules } from '../../orders/fund-citizens/effect.ts';
import { setBurdenRules } from '../../orders/set-burden/effect.ts';
import { fundNetworksRules } from '../../orders/fund-networks/effect.ts';
import { conductTestRules } from '../../orders/conduct-test/effect.ts';
import { fundSecurityRules } from '../../orders/fund-security/effect.ts';
import { fileBeliefRules } from '../../orders/file-belief/effect.ts';
import type { RoundPlan, SealedRules } from '../effect.ts';
import type { OrderOf, SealedKind, SealedOrder } from '../../terms/order.ts';

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
