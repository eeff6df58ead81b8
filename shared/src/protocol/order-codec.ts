import { z } from 'zod';
import { agreementId, caseId, intermediaryId, listingId, reportId, textId } from '../terms/ids.ts';
import type { Order } from '../terms/order.ts';
import { PROVIDED, REFRAINED } from '../terms/agreement.ts';
import { BASKETS, CORRIDORS, LUXURY_FAMILIES, SEATS, TESTS } from '../terms/vocabulary.ts';
import { err, ok, type Result } from '../lib/result.ts';

// Unknown input in, a well-formed order out. Nothing here judges legality: a well-formed order may still be refused.

/** Longest id that a client may send. */
const ID_LENGTH = 64;

const id = z.string().min(1).max(ID_LENGTH);
const seat = z.enum(SEATS);
const basket = z.enum(BASKETS);
const corridor = z.enum(CORRIDORS);
const intermediary = id.transform(intermediaryId);
const vote = z.enum(['yes', 'no', 'abstain']);
const effort = z.literal([0, 1, 2, 3]);
const level = z.literal([0, 2, 4]);

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('corridor'), corridor }),
  z.strictObject({ kind: z.literal('name'), intermediary }),
]);

const blanks = z.strictObject({
  changes: z.array(z.strictObject({ basket, level })).max(BASKETS.length).readonly(),
  commonList: z.boolean(),
  exemptions: z.boolean(),
  procedure: z.boolean(),
  sunset: z.literal([2, 4, 6]),
});

const term = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enforce'), by: seat, basket, atLeast: effort }),
  z.strictObject({ kind: z.literal('refrain'), by: seat, from: z.enum(REFRAINED) }),
  z.strictObject({
    kind: z.literal('provide'),
    by: seat,
    what: z.enum(PROVIDED),
    amount: z.number().int().min(1).max(450),
  }),
  z.strictObject({ kind: z.literal('vote'), by: seat, vote }),
  z.strictObject({ kind: z.literal('freeze'), by: seat, share: z.literal([25, 50, 75, 100]) }),
]);

const terms = z.strictObject({
  parties: z.array(seat).min(2).max(SEATS.length).readonly(),
  terms: z.array(term).min(1).max(8).readonly(),
  rounds: z.number().int().min(1).max(4),
  secret: z.boolean(),
  condition: z.enum(['none', 'while-no-test']),
});

const sealedOrders = [
  z.strictObject({ kind: z.literal('set-effort'), basket, effort }),
  z.strictObject({ kind: z.literal('report-effort'), basket, effort }),
  z.strictObject({ kind: z.literal('impose-measure'), basket, level }),
  z.strictObject({ kind: z.literal('take-dollar-step'), step: z.enum(['finding', 'threat', 'penalty']) }),
  z.strictObject({ kind: z.literal('pursue-name'), intermediary, pursuit: z.enum(['act', 'follow']) }),
  z.strictObject({ kind: z.literal('collect'), target }),
  z.strictObject({
    kind: z.literal('set-support'),
    support: z.enum(['cut', 'steady', 'extra']),
    onlyWhileNoTest: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('treat-name'), intermediary, treatment: z.enum(['tolerate', 'warn', 'close']) }),
  z.strictObject({ kind: z.literal('panel-look'), target, depth: z.literal([1, 2]) }),
  z.strictObject({ kind: z.literal('work-common-list') }),
  z.strictObject({ kind: z.literal('set-relief'), units: z.literal([0, 1, 2, 3]) }),
  z.strictObject({ kind: z.literal('set-exemptions'), speed: z.enum(['slow', 'fast']) }),
  z.strictObject({ kind: z.literal('ask-states') }),
  z.strictObject({ kind: z.literal('fund-circle'), chips: z.literal([2, 3, 4, 5]) }),
  z.strictObject({ kind: z.literal('fund-programme'), chips: z.literal([0, 1, 2, 3, 4]) }),
  z.strictObject({ kind: z.literal('fund-citizens'), chips: z.literal([0, 1, 2, 3, 4]) }),
  z.strictObject({ kind: z.literal('set-burden'), burden: z.enum(['none', 'some', 'heavy']) }),
  z.strictObject({
    kind: z.literal('fund-networks'),
    chips: z.literal([0, 1, 2, 3]),
    corridor,
    mode: z.enum(['state-run', 'concession']),
  }),
  z.strictObject({ kind: z.literal('conduct-test'), test: z.enum(TESTS) }),
  z.strictObject({ kind: z.literal('fund-security'), chips: z.literal([0, 1, 2]) }),
  z.strictObject({ kind: z.literal('file-belief'), leakage: z.number().int().min(0).max(100) }),
] as const;

const immediateOrders = [
  z.strictObject({ kind: z.literal('table-text'), blanks }),
  z.strictObject({ kind: z.literal('cast-vote'), text: id.transform(textId), vote }),
  z.strictObject({ kind: z.literal('gather-votes'), votes: z.number().int().min(1).max(13) }),
  z.strictObject({ kind: z.literal('tick-family'), family: z.enum(LUXURY_FAMILIES), ticked: z.boolean() }),
  z.strictObject({ kind: z.literal('propose-listing'), intermediary }),
  z.strictObject({ kind: z.literal('place-hold'), listing: id.transform(listingId) }),
  z.strictObject({ kind: z.literal('convene') }),
  z.strictObject({ kind: z.literal('pass-report'), report: id.transform(reportId), to: seat }),
  z.strictObject({ kind: z.literal('show-border-flow'), to: seat }),
  z.discriminatedUnion('handling', [
    z.strictObject({
      kind: z.literal('handle-finding'),
      report: id.transform(reportId),
      handling: z.literal('publish'),
    }),
    z.strictObject({
      kind: z.literal('handle-finding'),
      report: id.transform(reportId),
      handling: z.literal('show'),
      to: seat,
    }),
  ]),
  z.strictObject({ kind: z.literal('show-ledger-page'), corridor, to: seat }),
  z.strictObject({ kind: z.literal('offer-agreement'), terms }),
  z.strictObject({
    kind: z.literal('answer-agreement'),
    agreement: id.transform(agreementId),
    answer: z.enum(['sign', 'decline']),
  }),
  z.strictObject({
    kind: z.literal('invoke-procedure'),
    report: id.transform(reportId),
    remedy: z.enum(['note', 'publish', 'compensate']),
  }),
  z.strictObject({ kind: z.literal('judge-procedure'), case: id.transform(caseId), inFavour: z.boolean() }),
] as const;

const orderSchema = z.discriminatedUnion('kind', [...sealedOrders, ...immediateOrders]);

type Parsed = z.output<typeof orderSchema>;
/** Compiles only while every parsed order is an `Order` and every `Order` can be parsed. */
type Mutual<A extends Order, B extends Parsed> = A | B;

/** Parse an order from the wire. The error names the first ill-formed field, dotted; empty for the order itself. */
export function parseOrder(input: unknown): Result<Order, { readonly path: string }> {
  const parsed = orderSchema.safeParse(input);
  if (!parsed.success) return err({ path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const order: Mutual<Parsed, Order> = parsed.data;
  return ok(order);
}
