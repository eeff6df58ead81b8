import type { DraftBlanks } from './resolution.ts';
import type { ByBasket, CorridorId, Effort, SenderId, Vote } from './vocabulary.ts';

/**
 * What the bot of a sender does in one round of a world that teaches, whatever it would choose: orders by the rules like
 * any others, so that what the lesson shows has really happened. What is left out is the bot's own choice.
 */
export interface ScriptedRound {
  readonly round: number;
  /** The text that the pen tables; `null` leaves what lies on the table. */
  readonly text?: DraftBlanks | null | undefined;
  readonly vote?: Vote | undefined;
  readonly efforts?: ByBasket<Effort> | undefined;
  readonly reports?: ByBasket<Effort> | undefined;
  /** The corridor at which the Panel takes a deep look. */
  readonly look?: CorridorId | undefined;
  /** Whether the pen publishes every finding on effort that it holds. */
  readonly publishes?: boolean | undefined;
}

/** The scripted rounds of each sender's bot. */
export type Script = { readonly [S in SenderId]?: readonly ScriptedRound[] | undefined };
