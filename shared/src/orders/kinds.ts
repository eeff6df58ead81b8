import { setEffortKind } from './set-effort/order.ts';
import { reportEffortKind } from './report-effort/order.ts';
import { imposeMeasureKind } from './impose-measure/order.ts';
import { takeDollarStepKind } from './take-dollar-step/order.ts';
import { pursueNameKind } from './pursue-name/order.ts';
import { collectKind } from './collect/order.ts';
import { setSupportKind } from './set-support/order.ts';
import { treatNameKind } from './treat-name/order.ts';
import { panelLookKind } from './panel-look/order.ts';
import { workCommonListKind } from './work-common-list/order.ts';
import { setReliefKind } from './set-relief/order.ts';
import { setExemptionsKind } from './set-exemptions/order.ts';
import { askStatesKind } from './ask-states/order.ts';
import { fundCircleKind } from './fund-circle/order.ts';
import { fundProgrammeKind } from './fund-programme/order.ts';
import { fundCitizensKind } from './fund-citizens/order.ts';
import { setBurdenKind } from './set-burden/order.ts';
import { fundNetworksKind } from './fund-networks/order.ts';
import { runIllicitTradeKind } from './run-illicit-trade/order.ts';
import { conductTestKind } from './conduct-test/order.ts';
import { fundSecurityKind } from './fund-security/order.ts';
import { fileBeliefKind } from './file-belief/order.ts';
import { tableTextKind } from './table-text/order.ts';
import { castVoteKind } from './cast-vote/order.ts';
import { gatherVotesKind } from './gather-votes/order.ts';
import { tickFamilyKind } from './tick-family/order.ts';
import { proposeListingKind } from './propose-listing/order.ts';
import { placeHoldKind } from './place-hold/order.ts';
import { conveneKind } from './convene/order.ts';
import { passReportKind } from './pass-report/order.ts';
import { showBorderFlowKind } from './show-border-flow/order.ts';
import { handleFindingKind } from './handle-finding/order.ts';
import { showLedgerPageKind } from './show-ledger-page/order.ts';
import { offerAgreementKind } from './offer-agreement/order.ts';
import { answerAgreementKind } from './answer-agreement/order.ts';
import { invokeProcedureKind } from './invoke-procedure/order.ts';
import { judgeProcedureKind } from './judge-procedure/order.ts';
import type { OrderKindView } from './order-kind.ts';
import type { OrderKind } from '../terms/order.ts';

/** The rules of every order kind that a client or a bot needs. They see a SeatView, never the World. */
export const ORDER_KINDS: { readonly [K in OrderKind]: OrderKindView<K> } = {
  'set-effort': setEffortKind,
  'report-effort': reportEffortKind,
  'impose-measure': imposeMeasureKind,
  'take-dollar-step': takeDollarStepKind,
  'pursue-name': pursueNameKind,
  collect: collectKind,
  'set-support': setSupportKind,
  'treat-name': treatNameKind,
  'panel-look': panelLookKind,
  'work-common-list': workCommonListKind,
  'set-relief': setReliefKind,
  'set-exemptions': setExemptionsKind,
  'ask-states': askStatesKind,
  'fund-circle': fundCircleKind,
  'fund-programme': fundProgrammeKind,
  'fund-citizens': fundCitizensKind,
  'set-burden': setBurdenKind,
  'fund-networks': fundNetworksKind,
  'run-illicit-trade': runIllicitTradeKind,
  'conduct-test': conductTestKind,
  'fund-security': fundSecurityKind,
  'file-belief': fileBeliefKind,
  'table-text': tableTextKind,
  'cast-vote': castVoteKind,
  'gather-votes': gatherVotesKind,
  'tick-family': tickFamilyKind,
  'propose-listing': proposeListingKind,
  'place-hold': placeHoldKind,
  convene: conveneKind,
  'pass-report': passReportKind,
  'show-border-flow': showBorderFlowKind,
  'handle-finding': handleFindingKind,
  'show-ledger-page': showLedgerPageKind,
  'offer-agreement': offerAgreementKind,
  'answer-agreement': answerAgreementKind,
  'invoke-procedure': invokeProcedureKind,
  'judge-procedure': judgeProcedureKind,
};
