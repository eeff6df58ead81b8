import type { StockKey } from '../terms/message.ts';
import type { Order, OrderKind } from '../terms/order.ts';
import type { SeatId } from '../terms/vocabulary.ts';

export interface StockMessage {
  readonly to: SeatId | 'plenary';
  readonly key: StockKey;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a bot does when asked: orders in the order in which they are to be submitted, and short stock messages. */
export interface BotTurn {
  readonly orders: readonly Order[];
  readonly messages: readonly StockMessage[];
}

/** Why a bot is asked: a phase opened; somebody wrote, offered or tabled something; the phase is about to close. */
export type Moment = 'opened' | 'addressed' | 'closing';

export interface BotOptions {
  /** Noise of its choices in points of utility; 0 always takes the best. People are about 1. */
  readonly temperature: number;
  /** Seed of its noise; same seed, same choices. */
  readonly seed: number;
  /** Kinds of order that the bot may not use: what a kind is worth is what a bot loses without it. */
  readonly without?: ReadonlySet<OrderKind>;
}

/** A turn in which a bot does and says nothing. */
export const NOTHING: BotTurn = { orders: [], messages: [] };

/** A part of a turn. */
export type Moves = BotTurn;
