import type { Seed } from '../lib/seed.ts';
import type { StockKey } from '../terms/message.ts';
import type { Order, OrderKind } from '../terms/order.ts';
import type { SeatId } from '../terms/vocabulary.ts';

export interface StockMessage {
  readonly to: SeatId | 'plenary';
  readonly key: StockKey;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A bot's turn: orders in their order of submission, and short stock messages. */
export interface BotTurn {
  readonly orders: readonly Order[];
  readonly messages: readonly StockMessage[];
}

/** Why a bot takes a turn: a phase opened; somebody wrote, offered or tabled something; the phase is about to close. */
export type Moment = 'opened' | 'addressed' | 'closing';

export interface BotOptions {
  /** Noise of its choices, points of utility; 0 always takes the best. People are at about 1. */
  readonly temperature: number;
  /** Seed of its noise; the same seed gives the same choices. */
  readonly seed: Seed;
  /** Order kinds that the bot may not use; the value of a kind is measured by a bot's loss without it. */
  readonly without?: ReadonlySet<OrderKind>;
}

/** A turn without orders and messages. */
export const NOTHING: BotTurn = { orders: [], messages: [] };

/** A part of a turn. */
export type Moves = BotTurn;
