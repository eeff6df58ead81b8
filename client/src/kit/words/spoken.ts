import type { SeatView } from '@letter/shared/play';
import type { Words } from './use-words.ts';

/** What a delegation's panel renders from: its view, and the words for its reader. */
export interface Spoken {
  readonly view: SeatView;
  readonly words: Words;
}
