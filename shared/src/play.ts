// The part of the rules that a client may import: terms, orders, options, views and forecasts, never the World.
export * from './lib/result.ts';
export { isSameJson } from './lib/same-json.ts';
export * from './lib/assert-never.ts';
export * from './terms/vocabulary.ts';
export * from './terms/circle.ts';
export * from './terms/ids.ts';
export * from './terms/scenario.ts';
export type { PrivateAimId } from './terms/private-aim.ts';
export type { Cover, CoveredRound, PhaseStamp } from './terms/cover.ts';
export type { LookTarget } from './terms/look-target.ts';
export * from './terms/inject.ts';
export * from './terms/message.ts';
export * from './terms/evidence.ts';
export * from './terms/role.ts';
export type { PanelView, PressView, RoleView } from './terms/role-view.ts';
export { concernedBy } from './orders/handle-finding/order.ts';
export { checkFinding } from './rules/roles/check-finding.ts';
export { checkHeadline, recordLine } from './rules/roles/check-headline.ts';
export { headlineEffect, type HeadlineEffect } from './rules/roles/headline-effect.ts';
export { breakoutCapability } from './terms/capabilities.ts';
export * from './terms/rejection.ts';
export * from './orders/budget.ts';
export * from './orders/precheck.ts';
export * from './orders/legal-orders.ts';
export * from './orders/forecast.ts';
export * from './terms/order.ts';
export * from './orders/slot.ts';
export { announcedKinds, commonLevers, isDefault, type CommonLever } from './orders/desk.ts';
export type { Expectation, Option } from './terms/expectation.ts';
export * from './terms/act.ts';
export * from './terms/agreement.ts';
export * from './terms/bot-level.ts';
export * from './terms/delegation.ts';
export * from './terms/mind-note.ts';
export * from './terms/temperament.ts';
export * from './terms/temperament-id.ts';
export * from './terms/resolution.ts';
export {
  amountRange,
  checkTerms,
  LICENCE_RANGE,
  MAY_PROVIDE,
  MAY_REFRAIN,
  MAX_ROUNDS,
  MAX_TERMS,
} from './rules/promises/check-terms.ts';
export * from './terms/pledge.ts';
export { addresseesOf, doerOf, wantsAnswer } from './rules/acts/addressed.ts';
export { answerKindsFor } from './rules/acts/check-answer.ts';
export { checkAct, MAX_ACTS } from './rules/acts/check-act.ts';
export { deedsSeen } from './rules/acts/deeds-seen.ts';
export { dueRange, mayTake } from './rules/acts/may-take.ts';
export {
  answersTo,
  awaitedAnswers,
  closedFor,
  isOpening,
  owedAnswers,
  type ActMessage,
} from './rules/acts/open-acts.ts';
export { actOptions, answerOptions, ownSteps, pressureSteps, stepsFor, type ActOptions } from './rules/acts/options.ts';
export { openPledges } from './rules/acts/pledges.ts';
export { saidBy } from './rules/acts/said-by.ts';
export * from './rules/what-if/parse-change.ts';
export * from './rules/what-if/write-change.ts';
export * from './terms/what-if.ts';
export { decidersAmong, headOf, majorityOf, presentOf, ruleFor } from './rules/delegation/delegates.ts';
export { deciderOf, verdictOf } from './rules/delegation/decide.ts';
export { agreedAfterChange, isAgreed } from './rules/delegation/seal.ts';
export * from './orders/portfolio.ts';
export { priceOf } from './rules/price.ts';
export { MAX_CHANGES, panelTextOpensIn } from './orders/table-text/order.ts';
export { absentNoes } from './rules/votes/absent-vetoes.ts';
export { panelMandate, type PanelMandate } from './rules/votes/panel-mandate.ts';
export { councilLetter, effectOfText } from './rules/votes/text-effect.ts';
export type { PermanentMemberId, VetoGround } from './terms/permanent-member.ts';
export { brokenBy, ownPromises, type OwnPromise, type Plan, type PlannedBreach } from './rules/promises/broken-by.ts';
export { slotsOf } from './rules/promises/slots-of.ts';
export { cannotBeHidden, type Sight } from './rules/promises/sight.ts';
export { chipsUnderFreeze } from './rules/promises/by-docket.ts';
export { effortChange, falseReport, type EffortChange, type FalseReport } from './orders/effort-stakes.ts';
export { dutiesOf, type Duty } from './orders/duties.ts';
export { breaksOf } from './orders/breaks.ts';
export { mandatePrice } from './rules/promises/offer-price.ts';
export { letterOf } from './rules/letters.ts';
export { promisedBy } from './rules/votes/procedure.ts';
export { VOTES_NEEDED } from './rules/votes/votes-needed.ts';
export { countVotes, hasVeto, VETO_SEATS } from './rules/votes/count-votes.ts';
export { EASED_LEVELS, FREEZE_SHARES } from './orders/offer-agreement/shape.ts';
export { hasRelief } from './rules/promises/relief.ts';
export { CHIPS as CIRCLE_CHIPS } from './orders/fund-circle/shape.ts';
export { CHIPS as CITIZENS_CHIPS } from './orders/fund-citizens/shape.ts';
export { CHIPS as PROGRAMME_CHIPS } from './orders/fund-programme/shape.ts';
export { CHIPS as NETWORKS_CHIPS, MODES as NETWORKS_MODES } from './orders/fund-networks/shape.ts';
export { supportParts, whipFactsOfView } from './rules/votes/whip.ts';
export { storyOfRound, type RoundStory } from './rules/story/round-story.ts';
export { gateRows, type GateRow } from './rules/story/gate-rows.ts';
export { obstaclesOf, type Obstacle } from './rules/story/obstacles.ts';
export { reactionsTo } from './rules/story/reactions.ts';
export type { KeptTreaty, Moment, Told } from './rules/story/moment.ts';
export { forecastRoll, type RollForecast } from './rules/votes/forecast-roll.ts';
export { explainRoll, type RollSurprise } from './rules/votes/explain-roll.ts';
export { isPermanent, type CouncilMember } from './terms/council-member.ts';
export * from './terms/seat-view.ts';
export * from './terms/observation.ts';
export * from './terms/debrief-view.ts';
export type { Docket } from './terms/docket.ts';
export type { FoundGap, Headline, Listing, PublicRound } from './terms/public-record.ts';
export type { Ledger } from './terms/ledger.ts';
export { PUBLIC_ERROR, RECORDED_TRADE_ERROR } from './terms/grains.ts';
export { unseenChange } from './rules/facts/unseen-change.ts';
export { groupsOf, sharesOf, wavers } from './model/circle-groups.ts';
export { findParameter } from './model/find-parameter.ts';
export type { TraceTerm, VariableId } from './terms/trace.ts';
export { dollarReach, letterShare, restrictableFlow, soughtFlow, waverLine } from './model/expectations.ts';
export * from './scenario/ids.ts';
export * from './scenario/scenarios.ts';
export { scenarioHash } from './scenario/scenario-hash.ts';
