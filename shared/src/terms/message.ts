import type { MessageId } from './ids.ts';
import type { SeatId } from './vocabulary.ts';

/** Where a message is said: to everybody, or between two seats in the order of the vocabulary. */
export type Channel =
  | { readonly kind: 'plenary' }
  | { readonly kind: 'pair'; readonly between: readonly [SeatId, SeatId] };

export const STOCK_KEYS = [
  'greet',
  'ask-vote',
  'promise-effort',
  'accuse-leak',
  'offer-terms',
  'accept',
  'decline',
  'warn-test',
  'ask-restraint',
  'thank',
  'explain-vote',
  'counter',
] as const;
/** A sentence of the stock that a bot may say; the client has it in its language. */
export type StockKey = (typeof STOCK_KEYS)[number];

/** One message; the sender shown is the delegation. */
export interface Message {
  readonly id: MessageId;
  readonly round: number;
  readonly from: SeatId;
  readonly channel: Channel;
  readonly text: string;
  /** Marked by its author as a pledge. */
  readonly pledge: boolean;
  /** Bots speak in stock sentences: a key and facts; the client says it in its language. */
  readonly stock: { readonly key: string; readonly facts: Readonly<Record<string, string | number>> } | null;
}

/** Tell whether a seat may read a channel. */
export const mayRead = (channel: Channel, seat: SeatId): boolean =>
  channel.kind === 'plenary' || channel.between.includes(seat);

/** What a delegation wants to say; `to` names the plenary or one counterpart. */
export interface Saying {
  readonly id: MessageId;
  readonly to: SeatId | 'plenary';
  readonly text: string;
  readonly pledge: boolean;
  readonly stock: Message['stock'];
}
