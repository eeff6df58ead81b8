import type { DraftBlanks } from '../../terms/resolution.ts';
import { CORRIDORS, MEASURES_OF } from '../../terms/vocabulary.ts';
import type { BasketId, ByCorridor, ByMeasure, Letter } from '../../terms/vocabulary.ts';
import { letterOf } from '../letters.ts';

type Letters = ByCorridor<ByMeasure<Letter>>;

/** What a text would do to the letters in force. */
export interface TextEffect {
  /** Whether it raises a letter anywhere, or adopts the common list, which covers more goods. */
  readonly adds: boolean;
  /** Whether it lowers a letter of the Council. */
  readonly eases: boolean;
}

/** What a text would do to the letters in force. */
export const effectOfText = (letters: Letters, blanks: DraftBlanks): TextEffect => ({
  adds: blanks.commonList || blanks.changes.some((change) => raises(letters, change)),
  eases: blanks.changes.some((change) => lowers(letters, change)),
});

/** The Council's letter of a basket: that at sea, where no seat has a national measure. */
export const councilLetter = (letters: Letters, basket: BasketId): Letter => letterOf(letters, 'sea', basket);

/** Whether a change sets a basket below the Council's letter; it then raises no other measure of the basket. */
export const lowers = (letters: Letters, { basket, level }: DraftBlanks['changes'][number]): boolean =>
  level < councilLetter(letters, basket);

const raises = (letters: Letters, change: DraftBlanks['changes'][number]): boolean =>
  !lowers(letters, change) &&
  CORRIDORS.some((corridor) => MEASURES_OF[change.basket].some((measure) => letters[corridor][measure] < change.level));
