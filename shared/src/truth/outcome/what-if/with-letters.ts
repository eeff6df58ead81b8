import type { StepInputs } from '../../../model/step-inputs.ts';
import { recordOf } from '../../../lib/record-of.ts';
import { lettersAddedBetween } from '../../../rules/letters.ts';
import { CORRIDORS, MEASURES, type ByCorridor, type ByMeasure } from '../../../terms/vocabulary.ts';
import type { CorridorId, Letter, MeasureId } from '../../../terms/vocabulary.ts';

type Letters = ByCorridor<ByMeasure<Letter>>;

/**
 * The inputs of every half-year with other letters; what was added in each is counted anew, from the letters of the
 * opening on. `letterAt` is given the round, from 1.
 */
export function withLetters(
  opening: Letters,
  played: readonly StepInputs[],
  letterAt: (at: CorridorId, measure: MeasureId, letter: Letter, round: number) => Letter,
): readonly StepInputs[] {
  const changed = (letters: Letters, round: number): Letters =>
    recordOf(CORRIDORS, (at) => recordOf(MEASURES, (measure) => letterAt(at, measure, letters[at][measure], round)));
  let before = changed(opening, 1);
  let playedBefore = opening;
  return played.map((inputs, index) => {
    const letter = changed(inputs.letter, index + 1);
    const isSame = CORRIDORS.every((at) =>
      MEASURES.every((measure) => letter[at][measure] === inputs.letter[at][measure]),
    );
    const isSameBefore = lettersAddedBetween(playedBefore, before) + lettersAddedBetween(before, playedBefore) === 0;
    const lettersAdded = lettersAddedBetween(before, letter);
    before = letter;
    playedBefore = inputs.letter;
    return isSame && isSameBefore ? inputs : { ...inputs, letter, lettersAdded };
  });
}
