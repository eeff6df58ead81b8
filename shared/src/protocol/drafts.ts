import * as z from 'zod/mini';
import { OFFER_DRAFT } from '../orders/offer-agreement/shape.ts';
import type { Act } from '../terms/act.ts';
import type { AgreementTerms } from '../terms/agreement.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { ACT } from './act-codec.ts';
import { parseOrder } from './order-codec.ts';
import { STANDING_ORDERS } from './standing-orders.ts';
import type { StandingOrders } from './standing-orders.ts';

// What a page keeps on its own device while somebody is still at work on it. It never crosses the wire, and it may have
// been written by another release: whatever cannot be read is none.

const read = <T>(schema: z.core.$ZodType<T>, input: unknown): T | null => {
  const parsed = z.safeParse(schema, input);
  return parsed.success ? parsed.data : null;
};

/** Reads an offer in the making. */
export const readOfferDraft = (input: unknown): AgreementTerms | null => read(OFFER_DRAFT, input);

/** Reads standing orders in the making. */
export const readStandingDraft = (input: unknown): StandingOrders | null => read(STANDING_ORDERS, input);

/** Reads the blanks of a text in the making. */
export function readBlanksDraft(input: unknown): DraftBlanks | null {
  const order = parseOrder({ kind: 'table-text', blanks: input });
  return order.ok && order.value.kind === 'table-text' ? order.value.blanks : null;
}

/** Reads an act in the making. */
export const readActDraft = (input: unknown): Act | null => read(ACT, input);
