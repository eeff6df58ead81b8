import type { Reason } from './act.ts';
import type { BotLevel } from './bot-level.ts';
import type { TemperamentId } from './temperament-id.ts';
import type { BasketId, Effort, SeatId } from './vocabulary.ts';

/** One option that a bot weighed, by what it expected of it. */
export interface Weighed {
  /** The option as a short id: an effort `0` to `3`, a kind of test, a burden. */
  readonly option: string;
  /** Points of its own score that it expected. */
  readonly points: number;
}

/** One choice of a bot: what it could do, what it took, and why. */
export interface Choice {
  readonly about: 'effort' | 'report' | 'test' | 'burden' | 'offer' | 'vote' | 'look';
  readonly basket: BasketId | null;
  readonly weighed: readonly Weighed[];
  readonly chosen: string;
  readonly reason: Reason;
}

/** What a bot believed and weighed in one half-year; shown to nobody before the end. */
export interface MindNote {
  readonly seat: SeatId;
  readonly round: number;
  readonly temperament: TemperamentId;
  readonly level: BotLevel;
  /** The chance that it expected of being seen with less than it said, percent; `null` where nothing could be seen. */
  readonly seen: number | null;
  /** What it said that it did, and what it did, where the two differ. */
  readonly bluffs: readonly { readonly basket: BasketId; readonly said: Effort; readonly did: Effort }[];
  readonly choices: readonly Choice[];
  /** Why an expert fell back to a competent turn, if it did. */
  readonly fellBack: 'hung' | 'died' | 'no-time' | null;
}
