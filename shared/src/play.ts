// The face of the rules that a client may import: words, orders, options, views and forecasts. Never the World.
export * from './lib/result.ts';
export * from './lib/assert-never.ts';
export * from './engine/vocabulary.ts';
export * from './engine/ids.ts';
export * from './engine/scenario.ts';
export type { PrivateAimId } from './engine/private-aim.ts';
export type { Cover, CoveredRound, PhaseStamp } from './engine/covers.ts';
export * from './engine/messages.ts';
export * from './engine/evidence.ts';
export * from './engine/rejection.ts';
export * from './engine/budget.ts';
export * from './engine/precheck.ts';
export * from './engine/legal-orders.ts';
export * from './engine/forecast.ts';
export * from './engine/orders/order.ts';
export * from './engine/orders/slot.ts';
export type { Expectation, Option } from './engine/orders/order-kind.ts';
export * from './engine/texts/agreement.ts';
export * from './engine/texts/resolution.ts';
export {
  amountRange,
  checkTerms,
  MAY_PROVIDE,
  MAY_REFRAIN,
  MOST_ROUNDS,
  MOST_TERMS,
} from './engine/texts/check-terms.ts';
export { mandatePrice } from './engine/texts/offer-price.ts';
export { promisedBy } from './engine/texts/procedure.ts';
export { supportParts, whipFactsOfView, type SupportPart, type SupportReason } from './engine/texts/whip.ts';
export * from './engine/view/seat-view.ts';
export * from './engine/view/observation.ts';
export * from './engine/view/debrief-view.ts';
export type { Docket, Headline, Ledger, Listing, PublicRound } from './engine/world.ts';
export { findParameter } from './model/find-parameter.ts';
export type { TraceTerm, VariableId } from './model/trace.ts';
export { letterShare, restrictableFlow, soughtFlow } from './model/expectations.ts';
export * from './scenario/ids.ts';
export * from './scenario/scenarios.ts';
