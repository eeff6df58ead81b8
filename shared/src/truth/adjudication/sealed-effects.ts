import type { World } from '../world.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { setEffortEffect } from '../../orders/set-effort/effect.ts';
import { reportEffortEffect } from '../../orders/report-effort/effect.ts';
import { imposeMeasureEffect } from '../../orders/impose-measure/effect.ts';
import { takeDollarStepEffect } from '../../orders/take-dollar-step/effect.ts';
import { pursueNameEffect } from '../../orders/pursue-name/effect.ts';
import { collectEffect } from '../../orders/collect/effect.ts';
import { setSupportEffect } from '../../orders/set-support/effect.ts';
import { treatNameEffect } from '../../orders/treat-name/effect.ts';
import { panelLookEffect } from '../../orders/panel-look/effect.ts';
import { workCommonListEffect } from '../../orders/work-common-list/effect.ts';
import { setReliefEffect } from '../../orders/set-relief/effect.ts';
import { setExemptionsEffect } from '../../orders/set-exemptions/effect.ts';
import { askStatesEffect } from '../../orders/ask-states/effect.ts';
import { fundCircleEffect } from '../../orders/fund-circle/effect.ts';
import { fundProgrammeEffect } from '../../orders/fund-programme/effect.ts';
import { fundCitizensEffect } from '../../orders/fund-citizens/effect.ts';
import { setBurdenEffect } from '../../orders/set-burden/effect.ts';
import { fundNetworksEffect } from '../../orders/fund-networks/effect.ts';
import { runIllicitTradeEffect } from '../../orders/run-illicit-trade/effect.ts';
import { conductTestEffect } from '../../orders/conduct-test/effect.ts';
import { fundSecurityEffect } from '../../orders/fund-security/effect.ts';
import { fileBeliefEffect } from '../../orders/file-belief/effect.ts';
import type { RoundPlan, SealedEffect } from '../effect.ts';
import type { OrderOf, SealedKind, SealedOrder } from '../../terms/order.ts';

/** The effects of every sealed kind, separate from `kinds.ts` so that they are not part of the client. */
export const SEALED_EFFECTS: { readonly [K in SealedKind]: SealedEffect<K> } = {
  'set-effort': setEffortEffect,
  'report-effort': reportEffortEffect,
  'impose-measure': imposeMeasureEffect,
  'take-dollar-step': takeDollarStepEffect,
  'pursue-name': pursueNameEffect,
  collect: collectEffect,
  'set-support': setSupportEffect,
  'treat-name': treatNameEffect,
  'panel-look': panelLookEffect,
  'work-common-list': workCommonListEffect,
  'set-relief': setReliefEffect,
  'set-exemptions': setExemptionsEffect,
  'ask-states': askStatesEffect,
  'fund-circle': fundCircleEffect,
  'fund-programme': fundProgrammeEffect,
  'fund-citizens': fundCitizensEffect,
  'set-burden': setBurdenEffect,
  'fund-networks': fundNetworksEffect,
  'run-illicit-trade': runIllicitTradeEffect,
  'conduct-test': conductTestEffect,
  'fund-security': fundSecurityEffect,
  'file-belief': fileBeliefEffect,
};

/** Apply a sealed order to the plan of the adjudication. */
export const applySealed = (world: World, seat: SeatId, order: SealedOrder, plan: RoundPlan): void =>
  effectOfKind(world, seat, order.kind, order, plan);

function effectOfKind<K extends SealedKind>(
  world: World,
  seat: SeatId,
  kind: K,
  order: OrderOf<K>,
  plan: RoundPlan,
): void {
  SEALED_EFFECTS[kind].apply(world, seat, order, plan);
}
