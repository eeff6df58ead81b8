import type { GameEvent } from '../events.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { answerAgreementRules } from '../../orders/answer-agreement/effect.ts';
import { castVoteRules } from '../../orders/cast-vote/effect.ts';
import { conveneRules } from '../../orders/convene/effect.ts';
import { gatherVotesRules } from '../../orders/gather-votes/effect.ts';
import { handleFindingRules } from '../../orders/handle-finding/effect.ts';
import { invokeProcedureRules } from '../../orders/invoke-procedure/effect.ts';
import { judgeProcedureRules } from '../../orders/judge-procedure/effect.ts';
import { offerAgreementRules } from '../../orders/offer-agreement/effect.ts';
import type { ImmediateRules } from '../effect.ts';
import type { ImmediateKind, ImmediateOrder, OrderOf } from '../../terms/order.ts';
import { passReportRules } from '../../orders/pass-report/effect.ts';
import { placeHoldRules } from '../../orders/place-hold/effect.ts';
import { proposeListingRules } from '../../orders/propose-listing/effect.ts';
import { showBorderFlowRules } from '../../orders/show-border-flow/effect.ts';
import { showLedgerPageRules } from '../../orders/show-ledger-page/effect.ts';
import { tableTextRules } from '../../orders/table-text/effect.ts';
import { tickFamilyRules } from '../../orders/tick-family/effect.ts';

type AllImmediateRules = { readonly [K in ImmediateKind]: ImmediateRules<K> };

/** What every order that takes effect at once does to the world. */
export const IMMEDIATE_RULES: AllImmediateRules = {
  'table-text': tableTextRules,
  'cast-vote': castVoteRules,
  'gather-votes': gatherVotesRules,
  'tick-family': tickFamilyRules,
  'propose-listing': proposeListingRules,
  'place-hold': placeHoldRules,
  convene: conveneRules,
  'pass-report': passReportRules,
  'show-border-flow': showBorderFlowRules,
  'handle-finding': handleFindingRules,
  'show-ledger-page': showLedgerPageRules,
  'offer-agreement': offerAgreementRules,
  'answer-agreement': answerAgreementRules,
  'invoke-procedure': invokeProcedureRules,
  'judge-procedure': judgeProcedureRules,
};

/** Turn an accepted immediate order into its events. The caller has judged it on the seat's view. */
export const immediateEffect = (world: World, seat: SeatId, order: ImmediateOrder): readonly GameEvent[] =>
  apply(world, seat, order.kind, order);

/** One kind's rules meet one kind's order; the pair is kept together by its discriminant. */
const apply = <K extends ImmediateKind>(world: World, seat: SeatId, kind: K, order: OrderOf<K>): readonly GameEvent[] =>
  IMMEDIATE_RULES[kind].effect(world, seat, order);
