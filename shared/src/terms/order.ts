import type * as z from 'zod/mini';
import { answerAgreement } from '../orders/answer-agreement/shape.ts';
import { askStates } from '../orders/ask-states/shape.ts';
import { castVote } from '../orders/cast-vote/shape.ts';
import { collect } from '../orders/collect/shape.ts';
import { conductTest } from '../orders/conduct-test/shape.ts';
import { convene } from '../orders/convene/shape.ts';
import { fileBelief } from '../orders/file-belief/shape.ts';
import { fundCircle } from '../orders/fund-circle/shape.ts';
import { fundCitizens } from '../orders/fund-citizens/shape.ts';
import { fundNetworks } from '../orders/fund-networks/shape.ts';
import { fundProgramme } from '../orders/fund-programme/shape.ts';
import { fundSecurity } from '../orders/fund-security/shape.ts';
import { gatherVotes } from '../orders/gather-votes/shape.ts';
import { handleFinding } from '../orders/handle-finding/shape.ts';
import { imposeMeasure } from '../orders/impose-measure/shape.ts';
import { invokeProcedure } from '../orders/invoke-procedure/shape.ts';
import { judgeProcedure } from '../orders/judge-procedure/shape.ts';
import { offerAgreement } from '../orders/offer-agreement/shape.ts';
import { panelLook } from '../orders/panel-look/shape.ts';
import { passReport } from '../orders/pass-report/shape.ts';
import { placeHold } from '../orders/place-hold/shape.ts';
import { proposeListing } from '../orders/propose-listing/shape.ts';
import { pursueName } from '../orders/pursue-name/shape.ts';
import { reportEffort } from '../orders/report-effort/shape.ts';
import { runIllicitTrade } from '../orders/run-illicit-trade/shape.ts';
import { setBurden } from '../orders/set-burden/shape.ts';
import { setEffort } from '../orders/set-effort/shape.ts';
import { setExemptions } from '../orders/set-exemptions/shape.ts';
import { setRelief } from '../orders/set-relief/shape.ts';
import { setSupport } from '../orders/set-support/shape.ts';
import { showBorderFlow } from '../orders/show-border-flow/shape.ts';
import { showLedgerPage } from '../orders/show-ledger-page/shape.ts';
import { tableText } from '../orders/table-text/shape.ts';
import { takeDollarStep } from '../orders/take-dollar-step/shape.ts';
import { tickFamily } from '../orders/tick-family/shape.ts';
import { treatName } from '../orders/treat-name/shape.ts';
import { workCommonList } from '../orders/work-common-list/shape.ts';

// All orders, as one closed union derived from one table of kinds. Names of orders are imperative. A kind's shape is in
// the folder of the kind, together with its rules for the seat and its effect.

/**
 * The shape of every kind: sealed ones wait in a docket until adjudication, immediate ones take effect when accepted.
 */
export const ORDER_SHAPES = [
  setEffort,
  reportEffort,
  imposeMeasure,
  takeDollarStep,
  pursueName,
  collect,
  setSupport,
  treatName,
  panelLook,
  workCommonList,
  setRelief,
  setExemptions,
  askStates,
  fundCircle,
  fundProgramme,
  fundCitizens,
  setBurden,
  fundNetworks,
  runIllicitTrade,
  conductTest,
  fundSecurity,
  fileBelief,
  tableText,
  castVote,
  gatherVotes,
  tickFamily,
  proposeListing,
  placeHold,
  convene,
  passReport,
  showBorderFlow,
  handleFinding,
  showLedgerPage,
  offerAgreement,
  answerAgreement,
  invokeProcedure,
  judgeProcedure,
] as const;
type Shape = (typeof ORDER_SHAPES)[number];
type SealedShapes = Extract<Shape, { readonly timing: 'sealed' }>;
type ImmediateShapes = Extract<Shape, { readonly timing: 'immediate' }>;

export type SealedKind = SealedShapes['kind'];
export type ImmediateKind = ImmediateShapes['kind'];
export type OrderKind = Shape['kind'];
export type SealedOrder = Readonly<z.output<SealedShapes['schema']>>;
export type ImmediateOrder = Readonly<z.output<ImmediateShapes['schema']>>;
export type Order = SealedOrder | ImmediateOrder;
export type OrderOf<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

const isSealedShape = (shape: Shape): shape is SealedShapes => shape.timing === 'sealed';
const isImmediateShape = (shape: Shape): shape is ImmediateShapes => shape.timing === 'immediate';

export const SEALED_KINDS: readonly SealedKind[] = ORDER_SHAPES.filter(isSealedShape).map(({ kind }) => kind);
export const IMMEDIATE_KINDS: readonly ImmediateKind[] = ORDER_SHAPES.filter(isImmediateShape).map(({ kind }) => kind);

const SEALED: ReadonlySet<string> = new Set(SEALED_KINDS);

/** Whether an order stays in the docket until adjudication. */
export const isSealed = (order: Order): order is SealedOrder => SEALED.has(order.kind);

const ABOUT: ReadonlyMap<string, string | null> = new Map(
  ORDER_SHAPES.filter(isSealedShape).map(({ kind, about }) => [kind, about]),
);

/** The field that is a sealed order's subject, with one slot for each value; null for a kind with a single slot. */
export const aboutOf = (kind: SealedKind): string | null => ABOUT.get(kind) ?? null;

/** A reason code in the result of a sealed order. */
export type ResultReason = SealedShapes['reasons'][number];
export const RESULT_REASONS: readonly ResultReason[] = [
  ...new Set(ORDER_SHAPES.filter(isSealedShape).flatMap(({ reasons }): readonly ResultReason[] => reasons)),
];
/** Prices that belong to one order kind. */
export type OrderPrice = Shape['prices'][number];
