import { AIM_CLAIMS } from '../../rules/aims/outlook.ts';
import type { AimWord } from '../../terms/observation.ts';
import type { SeatScore } from '../../terms/debrief-view.ts';
import { SEATS, type BySeat } from '../../terms/vocabulary.ts';
import type { World } from '../../truth/world.ts';

// Whether the words by which seats read their aims during a game are right at its end as often as they claim.

/** How often a word was used, and how often the aim then came to half of its points or more. */
export interface AimWordCount {
  readonly told: number;
  readonly reached: number;
}

export type AimWordCounts = Readonly<Record<AimWord, AimWordCount>>;

export const AIM_WORDS = [
  'out of reach',
  'behind',
  'in the balance',
  'on course',
  'secure',
] as const satisfies readonly AimWord[];

const NEVER: AimWordCount = { told: 0, reached: 0 };
const NONE: AimWordCounts = {
  'out of reach': NEVER,
  behind: NEVER,
  'in the balance': NEVER,
  'on course': NEVER,
  secure: NEVER,
};

/** An aim is reached by half of its points. */
const HALF = 50;

/** Collects the words of a game round by round, and counts them once its scores are known. */
export class AimWordTally {
  readonly #told: { readonly seat: keyof BySeat<unknown>; readonly aim: string; readonly word: AimWord }[] = [];

  /** Note what every seat reads after a round. */
  note({ seats }: Pick<World, 'seats'>): void {
    for (const seat of SEATS) {
      for (const { aim, word } of seats[seat].observations.at(-1)?.aims ?? []) this.#told.push({ seat, aim, word });
    }
  }

  count(scores: BySeat<SeatScore>): AimWordCounts {
    return addWords(
      this.#told.map(({ seat, aim, word }) => {
        const score = scores[seat].aims.find((one) => one.aim === aim)?.score ?? 0;
        return { ...NONE, [word]: { told: 1, reached: score >= HALF ? 1 : 0 } };
      }),
    );
  }
}

/** The sum of counts. */
export const addWords = (all: readonly AimWordCounts[]): AimWordCounts =>
  all.reduce((sum, one) => {
    const add = (word: AimWord): AimWordCount => ({
      told: sum[word].told + one[word].told,
      reached: sum[word].reached + one[word].reached,
    });
    return {
      'out of reach': add('out of reach'),
      behind: add('behind'),
      'in the balance': add('in the balance'),
      'on course': add('on course'),
      secure: add('secure'),
    };
  }, NONE);

/** The share (0-1) that came true of each word, and whether it is as the word claims, within `slack`. */
export const wordShare = ({ told, reached }: AimWordCount): number => (told === 0 ? 0.5 : reached / told);

/** The words that were not right as often as they claim, within `slack` (a share of 0-1). */
export const wordsBeside = (counts: AimWordCounts, slack: number): readonly AimWord[] =>
  AIM_WORDS.filter((word) => {
    const share = wordShare(counts[word]);
    const { least, most } = AIM_CLAIMS[word];
    return counts[word].told > 0 && (share < least - slack || share > most + slack);
  });
