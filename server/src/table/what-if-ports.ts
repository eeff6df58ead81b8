// What a table needs of whoever answers what a finished game would have come to.
import type { GameEvent } from '@letter/shared/authority';
import type { Others, Result, Scenario, WhatIfReply } from '@letter/shared/play';

/** A question about a finished game. `game` names the game and its length: the same question has the same answer. */
export interface WhatIfQuestion {
  readonly game: string;
  /** Reads the game's own log; `null` if the store does not answer. */
  readonly load: () => Promise<{ readonly scenario: Scenario; readonly events: readonly GameEvent[] } | null>;
  readonly change: string;
  readonly others: Others;
}

/** Why there is no answer: its thread did not answer, or ended; no thread was free in time; the log cannot be read. */
export type NoWhatIf = 'hung' | 'died' | 'no-time' | 'no-game';

/** Answers what a finished game would have come to, aside from the event loop. */
export interface WhatIfs {
  ask(question: WhatIfQuestion): Promise<Result<WhatIfReply, NoWhatIf>>;
  close(): Promise<void>;
}
