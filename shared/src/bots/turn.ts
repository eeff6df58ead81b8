import type { Seed } from '../lib/seed.ts';
import type { Act } from '../terms/act.ts';
import type { BotLevel } from '../terms/bot-level.ts';
import type { MindNote } from '../terms/mind-note.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import type { Order, OrderKind } from '../terms/order.ts';
import type { SeatId } from '../terms/vocabulary.ts';

/** One typed act that a bot says. */
export interface BotAct {
  readonly to: SeatId | 'plenary';
  readonly act: Act;
}

/** A bot's turn: orders in their order of submission, what it says, and what it weighed. */
export interface BotTurn {
  readonly orders: readonly Order[];
  readonly acts: readonly BotAct[];
  /** What it believed and weighed; with its plan of a half-year only. */
  readonly note?: MindNote | null;
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
  /** Its temperament; the seed's draw if none is given. */
  readonly temperament?: TemperamentId;
  /** It acts and says nothing, as in games that are only imagined. */
  readonly isMute?: boolean;
  /** How well it plays; competent if nothing is said. */
  readonly level?: BotLevel;
}

/** A turn without orders and words. */
export const NOTHING: BotTurn = { orders: [], acts: [] };
