import type { GameEvent } from '../events.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { answerAgreementEffect } from '../../orders/answer-agreement/effect.ts';
import { castVoteEffect } from '../../orders/cast-vote/effect.ts';
import { conveneEffect } from '../../orders/convene/effect.ts';
import { gatherVotesEffect } from '../../orders/gather-votes/effect.ts';
import { handleFindingEffect } from '../../orders/handle-finding/effect.ts';
import { invokeProcedureEffect } from '../../orders/invoke-procedure/effect.ts';
import { judgeProcedureEffect } from '../../orders/judge-procedure/effect.ts';
import { offerAgreementEffect } from '../../orders/offer-agreement/effect.ts';
import type { ImmediateEffect } from '../effect.ts';
import type { ImmediateKind, ImmediateOrder, OrderOf } from '../../terms/order.ts';
import { passReportEffect } from '../../orders/pass-report/effect.ts';
import { placeHoldEffect } from '../../orders/place-hold/effect.ts';
import { proposeListingEffect } from '../../orders/propose-listing/effect.ts';
import { showBorderFlowEffect } from '../../orders/show-border-flow/effect.ts';
import { showLedgerPageEffect } from '../../orders/show-ledger-page/effect.ts';
import { tableTextEffect } from '../../orders/table-text/effect.ts';
import { tickFamilyEffect } from '../../orders/tick-family/effect.ts';

type AllImmediateRules = { readonly [K in ImmediateKind]: ImmediateEffect<K> };

/** The effects of every immediate kind. */
export const IMMEDIATE_EFFECTS: AllImmediateRules = {
  'table-text': tableTextEffect,
  'cast-vote': castVoteEffect,
  'gather-votes': gatherVotesEffect,
  'tick-family': tickFamilyEffect,
  'propose-listing': proposeListingEffect,
  'place-hold': placeHoldEffect,
  convene: conveneEffect,
  'pass-report': passReportEffect,
  'show-border-flow': showBorderFlowEffect,
  'handle-finding': handleFindingEffect,
  'show-ledger-page': showLedgerPageEffect,
  'offer-agreement': offerAgreementEffect,
  'answer-agreement': answerAgreementEffect,
  'invoke-procedure': invokeProcedureEffect,
  'judge-procedure': judgeProcedureEffect,
};

/** The events of an accepted immediate order. The caller has checked it on the seat's view. */
export const applyImmediate = (world: World, seat: SeatId, order: ImmediateOrder): readonly GameEvent[] =>
  apply(world, seat, order.kind, order);

/** Applies the effect of an order's own kind; the type parameter ties the two together. */
const apply = <K extends ImmediateKind>(world: World, seat: SeatId, kind: K, order: OrderOf<K>): readonly GameEvent[] =>
  IMMEDIATE_EFFECTS[kind].apply(world, seat, order);
