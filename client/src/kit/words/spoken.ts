import type { SeatView, SettledView } from '@letter/shared/play';
import type { Words } from './use-words.ts';

/** What a delegation's panel renders from: its view, and the words for its reader. */
export interface Spoken {
  readonly view: SeatView;
  readonly words: Words;
}

/** The same for a panel that does not change with the orders of its delegation. */
export interface Settled {
  readonly view: SettledView;
  readonly words: Words;
}
