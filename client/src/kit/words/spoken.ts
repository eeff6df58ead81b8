import type { SeatView } from '@letter/shared/play';
import type { Words } from './use-words.ts';

/** What a delegation's panel speaks from: its view, and the words in which its reader is told of it. */
export interface Spoken {
  readonly view: SeatView;
  readonly words: Words;
}
