import type { Act } from './act.ts';
import type { MessageId } from './ids.ts';
import type { SeatId } from './vocabulary.ts';

/** The channel of a message: public, or between two seats in the order of the vocabulary. */
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
/** The key of a stock sentence for bots; the client has the sentence in its own language. */
export type StockKey = (typeof STOCK_KEYS)[number];

/** One message; its author is shown as the delegation. */
export interface Message {
  readonly id: MessageId;
  readonly round: number;
  readonly from: SeatId;
  readonly channel: Channel;
  readonly text: string;
  /** Whether its author marked it as a pledge. */
  readonly pledge: boolean;
  /** For a bot's stock sentence: a key and facts, which the client formats in its own language. */
  readonly stock: { readonly key: string; readonly facts: Readonly<Record<string, string | number>> } | null;
  /** What it does, typed; absent where it is free text alone, and in games of rules 1 to 3. */
  readonly act?: Act;
  /** When it was sent, ms since the epoch; games of bots alone and older ones do not say. */
  readonly at?: number;
}

/** Whether a seat may read a channel. */
export const mayRead = (channel: Channel, seat: SeatId): boolean =>
  channel.kind === 'plenary' || channel.between.includes(seat);

/** A message that a delegation sends; `to` is the plenary or one counterpart. */
export interface Saying {
  readonly id: MessageId;
  readonly to: SeatId | 'plenary';
  readonly text: string;
  readonly pledge: boolean;
  readonly stock: Message['stock'];
  readonly act?: Act | undefined;
  readonly at?: number | undefined;
}
