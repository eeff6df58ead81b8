import * as z from 'zod/mini';
import { intermediary } from './order-fields.ts';
import { CORRIDORS, TRADES, type TradeId } from './vocabulary.ts';

/** Parses the target of a look: a corridor, a name or an illicit trade. */
export const lookTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('corridor'), corridor: z.enum(CORRIDORS) }),
  z.strictObject({ kind: z.literal('name'), intermediary }),
  z.strictObject({ kind: z.literal('trade'), trade: z.enum(TRADES) }),
]);
/** The target of a look: a corridor, a name or an illicit trade. */
export type LookTarget = Readonly<z.output<typeof lookTarget>>;

/** The target as one string: a corridor, the id of a name, or a trade after `trade:`, which no id contains. */
export function targetKey(target: LookTarget): string {
  switch (target.kind) {
    case 'corridor':
      return target.corridor;
    case 'name':
      return target.intermediary;
    case 'trade':
      return tradeKey(target.trade);
  }
}

/** An illicit trade as a target. */
export const tradeKey = (trade: TradeId): string => `trade:${trade}`;
