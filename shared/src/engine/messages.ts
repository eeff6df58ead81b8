import type { MessageId } from './ids.ts';
import type { SeatId } from './vocabulary.ts';

/** Where a message is said: to everybody, or between two seats in the order of the vocabulary. */
export type Channel =
  | { readonly kind: 'plenary' }
  | { readonly kind: 'pair'; readonly between: readonly [SeatId, SeatId] };

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
