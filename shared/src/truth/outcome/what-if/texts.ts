import { err, ok, type Result } from '../../../lib/result.ts';
import type { StepInputs } from '../../../model/step-inputs.ts';
import { listsByMeasure } from '../../../rules/letters.ts';
import { MEASURES_OF, type CorridorId, type Letter, type MeasureId } from '../../../terms/vocabulary.ts';
import type { RollCall } from '../../../terms/resolution.ts';
import type { WhatIfFault } from '../../../terms/what-if.ts';
import type { Finished } from './finished.ts';
import { withLetters } from './with-letters.ts';

type Amended = Result<readonly StepInputs[], WhatIfFault>;

/** The roll by which a text was adopted in a round; a fault if none was. */
export function adoptedIn({ rollCalls }: Pick<Finished, 'rollCalls'>, round: number): Result<RollCall, WhatIfFault> {
  const roll = rollCalls.find(({ text, outcome }) => text.round === round && outcome === 'adopted');
  return roll === undefined
    ? err({ code: 'no-such-text', sentence: `No text was adopted in round ${round}.` })
    : ok(roll);
}

/** A text that failed: its letters stay as they were before it, until its sunset or the next text on the same basket. */
export function withoutText(game: Finished, played: readonly StepInputs[], round: number): Amended {
  const roll = adoptedIn(game, round);
  if (!roll.ok) return roll;
  const moved = movesOf(game, played, roll.value);
  const letters = withLetters(game.scenario.letters, played, (at, measure, letter, now) => {
    const move = moved(at, measure);
    if (move === null || now < round || now > move.until) return letter;
    return undone(letter, move);
  });
  const own = listsByMeasure(game.scenario.nationalLists);
  const next = game.rollCalls.find(
    ({ text, outcome }) => outcome === 'adopted' && text.round > round && text.blanks.commonList,
  );
  const nextList = next?.text.round ?? Number.MAX_SAFE_INTEGER;
  return ok(
    letters.map((inputs, index) => {
      const now = index + 1;
      const unlisted = roll.value.text.blanks.commonList && now >= round && now < nextList ? { lists: own } : {};
      if (now === round) return { ...inputs, ...unlisted, textAdopted: false };
      return 'lists' in unlisted ? { ...inputs, ...unlisted } : inputs;
    }),
  );
}

/** A text that was adopted earlier, with the same words: what it set holds from then on, and its sunset comes earlier. */
export function textEarlier(game: Finished, played: readonly StepInputs[], round: number, to: number): Amended {
  const roll = adoptedIn(game, round);
  if (!roll.ok) return roll;
  const { blanks } = roll.value.text;
  const moved = movesOf(game, played, roll.value);
  const lastOfSunset = blanks.sunset === 'none' ? Number.MAX_SAFE_INTEGER : to + blanks.sunset - 1;
  const letters = withLetters(game.scenario.letters, played, (at, measure, letter, now) => {
    const move = moved(at, measure);
    if (move === null || now < to || now > move.until) return letter;
    if (now > lastOfSunset) return now < round ? letter : undone(letter, move);
    if (now >= round) return letter;
    return move.after > move.before === letter < move.after ? move.after : letter;
  });
  const adopted = played[round - 1];
  return ok(
    letters.map((inputs, index) => {
      const now = index + 1;
      const lists =
        blanks.commonList && adopted !== undefined && now >= to && now < round ? { lists: adopted.lists } : {};
      if (now === to) return { ...inputs, ...lists, textAdopted: true };
      if (now === round) return { ...inputs, textAdopted: false };
      return 'lists' in lists ? { ...inputs, ...lists } : inputs;
    }),
  );
}

/** What a text did to one letter: from, to, and the last round in which it decided. */
interface Move {
  readonly before: Letter;
  readonly after: Letter;
  readonly until: number;
}

const undone = (letter: Letter, { before, after }: Move): Letter =>
  after > before === letter > before ? before : letter;

/** What a text did to each letter; `null` where it changed nothing. */
function movesOf(
  { scenario, rollCalls }: Finished,
  played: readonly StepInputs[],
  { text }: RollCall,
): (at: CorridorId, measure: MeasureId) => Move | null {
  const { sunset, changes } = text.blanks;
  const earlier = played[text.round - 2]?.letter ?? scenario.letters;
  const adopted = played[text.round - 1]?.letter ?? earlier;
  const lastOfSunset = sunset === 'none' ? Number.MAX_SAFE_INTEGER : text.round + sunset - 1;
  return (at, measure) => {
    const { basket } = changes.find((one) => MEASURES_OF[one.basket].includes(measure)) ?? {};
    if (basket === undefined || adopted[at][measure] === earlier[at][measure]) return null;
    const next = rollCalls.find(
      (roll) =>
        roll.outcome === 'adopted' &&
        roll.text.round > text.round &&
        roll.text.blanks.changes.some((one) => one.basket === basket),
    );
    const until = Math.min(lastOfSunset, next === undefined ? lastOfSunset : next.text.round - 1);
    return { before: earlier[at][measure], after: adopted[at][measure], until };
  };
}
