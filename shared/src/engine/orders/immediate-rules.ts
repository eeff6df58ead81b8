import type { GameEvent } from '../events.ts';
import type { SeatId } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { answerAgreementRules } from './answer-agreement/rules.ts';
import { castVoteRules } from './cast-vote/rules.ts';
import { conveneRules } from './convene/rules.ts';
import { gatherVotesRules } from './gather-votes/rules.ts';
import { handleFindingRules } from './handle-finding/rules.ts';
import { invokeProcedureRules } from './invoke-procedure/rules.ts';
import { judgeProcedureRules } from './judge-procedure/rules.ts';
import { offerAgreementRules } from './offer-agreement/rules.ts';
import type { ImmediateRules } from './order-kind.ts';
import type { ImmediateKind, ImmediateOrder, OrderOf } from './order.ts';
import { passReportRules } from './pass-report/rules.ts';
import { placeHoldRules } from './place-hold/rules.ts';
import { proposeListingRules } from './propose-listing/rules.ts';
import { showBorderFlowRules } from './show-border-flow/rules.ts';
import { showLedgerPageRules } from './show-ledger-page/rules.ts';
import { tableTextRules } from './table-text/rules.ts';
import { tickFamilyRules } from './tick-family/rules.ts';

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
