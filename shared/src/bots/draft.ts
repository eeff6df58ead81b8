import type { DraftBlanks } from '../engine/texts/resolution.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import { BASKETS } from '../engine/vocabulary.ts';
import { best, type Candidate, type Taste } from './choose.ts';
import { recentTest } from './readings.ts';
import { textFacts, valueOfText, type TextFacts } from './value-text.ts';

/** Write the text that is worth most to the UN and that neither Washington nor Beijing is likely to veto; `null` for no text. */
export function draftText(view: SeatView, taste: Taste): DraftBlanks | null {
  const facts = textFacts(view.public, recentTest(view, 1));
  const quiet = recentTest(view, 3) === 'none';
  const candidates: Candidate<DraftBlanks | null>[] = [{ name: 'no text', value: null, utility: 1.2 }];
  for (const changes of changeSets(facts, quiet)) {
    for (const exemptions of [true, false]) {
      const blanks: DraftBlanks = {
        changes,
        exemptions,
        commonList: view.public.commonList.progress === 2 && !view.public.commonList.adopted,
        procedure: view.public.round >= 2 && !view.public.procedureAdopted,
        sunset: 4,
      };
      const worth = valueOfText(blanks, 'un', facts);
      // A pen does not write what it would vote against.
      if (worth < 0.3) continue;
      const us = valueOfText(blanks, 'us', facts);
      const china = valueOfText(blanks, 'china', facts);
      const name = `draft:${changes.map(({ basket, level }) => `${basket}${level}`).join('+')}:${exemptions}`;
      candidates.push({ name, value: blanks, utility: worth * chance(us) * chance(china) });
    }
  }
  return best(candidates, taste);
}

/** One or two baskets, each raised to partial or full, or lowered after a quiet year and a half. */
function changeSets({ levels }: TextFacts, quiet: boolean): readonly DraftBlanks['changes'][] {
  const moves = BASKETS.flatMap((basket) =>
    LEVELS.filter((level) => level > levels[basket] || (quiet && level < levels[basket])).map((level) => ({
      basket,
      level,
    })),
  );
  const pairs = moves.flatMap((one, index) =>
    moves
      .slice(index + 1)
      .filter((other) => other.basket !== one.basket)
      .map((other) => [one, other]),
  );
  return [...moves.map((one) => [one]), ...pairs];
}

const LEVELS = [0, 2, 4] as const;

/** Chance that a permanent member lets a text of a given worth pass. */
const chance = (value: number): number => 1 / (1 + Math.exp(-2 * (value + 0.6)));
