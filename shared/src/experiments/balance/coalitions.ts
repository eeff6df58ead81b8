import { byBasket, bySender } from '../../terms/records.ts';
import type { Term } from '../../terms/agreement.ts';
import { promisedBy } from '../../rules/votes/procedure.ts';
import { BASKETS, type BasketId, type ByBasket, type BySender, type Effort } from '../../terms/vocabulary.ts';
import type { SenderId } from '../../terms/vocabulary.ts';

// Scripts for the three senders together: texts, efforts, and optionally a bargain. The scores of a game are measured
// with these (rules of play, section 7), and only Pyongyang makes choices.

/** Letter 0, 2 or 4 of each basket in every corridor. */
type Letters = ByBasket<0 | 2 | 4>;

/** A script of all three senders for a whole game. */
export interface Coalition {
  readonly id: string;
  readonly letters: Letters;
  readonly efforts: BySender<ByBasket<Effort>>;
  /** A common list of luxury goods, complete and ticked in all six families, and fast exemptions in every round. */
  readonly humane: boolean;
  readonly bargain: Bargain | null;
}

/** Mutual promises of Pyongyang and the senders from a round on, which they keep. */
export interface Bargain {
  readonly from: number;
  readonly terms: readonly Term[];
}

const NOTHING: Letters = { elite: 0, programme: 0, finance: 0, broad: 0 };
const PACKAGE: Letters = { elite: 4, programme: 4, finance: 4, broad: 0 };
const EMBARGO: Letters = { elite: 4, programme: 4, finance: 4, broad: 4 };
const HALF: Letters = { elite: 2, programme: 2, finance: 2, broad: 2 };

/** The effort that matches the letter: what a text promises. */
const spiritOf = (letters: Letters): ByBasket<Effort> => byBasket((basket) => promisedBy(letters[basket]));

/** The same effort on every basket with a letter. */
const evenly = (letters: Letters, effort: Effort): ByBasket<Effort> =>
  byBasket((basket) => (letters[basket] === 0 ? 0 : effort));

const IDLE: ByBasket<Effort> = evenly(NOTHING, 0);

/** A targeted package with a common list and exemptions; `slackers` make no effort, the other senders enforce it. */
const targeted = (id: string, slackers: readonly SenderId[]): Coalition => ({
  id,
  letters: PACKAGE,
  efforts: bySender((sender) => (slackers.includes(sender) ? IDLE : spiritOf(PACKAGE))),
  humane: true,
  bargain: null,
});

/** A broad embargo without a common list and without exemptions. */
const broad = (id: string, slackers: readonly SenderId[]): Coalition => ({
  ...targeted(id, slackers),
  letters: EMBARGO,
  efforts: bySender((sender) => (slackers.includes(sender) ? IDLE : spiritOf(EMBARGO))),
  humane: false,
});

const single = (id: string, basket: BasketId, level: 2 | 4): Coalition => {
  const letters = { ...NOTHING, [basket]: level };
  return { id, letters, efforts: bySender(() => spiritOf(letters)), humane: false, bargain: null };
};

/** Half letters; the US makes two thirds of the effort, China and the UN a third. */
const STALEMATE: Coalition = {
  id: 'stalemate',
  letters: HALF,
  efforts: { us: evenly(HALF, 2), china: evenly(HALF, 1), un: evenly(HALF, 1) },
  humane: false,
  bargain: null,
};

/** Relief in the reference bargain, US$ million per half-year; the payoff study allows 300 to 600. */
export const REFERENCE_RELIEF = 600;

/** An inspected freeze of half the programme and a moratorium for some relief, kept by all from round 3. */
export const freezeFor = (relief: number): Coalition => ({
  ...STALEMATE,
  id: relief === REFERENCE_RELIEF ? 'freeze' : `freeze-${relief}`,
  bargain: {
    from: 3,
    terms: [
      { kind: 'freeze', by: 'dprk', share: 50 },
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
      { kind: 'refrain', by: 'dprk', from: 'long-range' },
      { kind: 'refrain', by: 'dprk', from: 'missile' },
      { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 },
      ...(relief === 0
        ? []
        : ([
            { kind: 'provide', by: 'us', what: 'relief', amount: relief / 2 },
            { kind: 'provide', by: 'china', what: 'relief', amount: relief / 2 },
          ] as const)),
    ],
  },
});

/** The reference: everybody enforces the letter of the package. */
export const REFERENCE = targeted('package', []);

/** The worlds that the payoff conditions compare. */
export const PAYOFF_WORLDS = {
  reference: REFERENCE,
  usSlack: targeted('package-us-slack', ['us']),
  chinaSlack: targeted('package-china-slack', ['china']),
  unSlack: targeted('package-un-slack', ['un']),
  allSlack: targeted('package-no-effort', ['us', 'china', 'un']),
  allAtOne: { ...REFERENCE, id: 'package-effort-1', efforts: bySender(() => evenly(PACKAGE, 1)) },
  embargo: broad('embargo', []),
  stalemate: STALEMATE,
  freeze: freezeFor(REFERENCE_RELIEF),
  freezeWithoutRelief: freezeFor(0),
} as const satisfies Readonly<Record<string, Coalition>>;

/** A world of the payoff conditions. */
export type PayoffWorld = keyof typeof PAYOFF_WORLDS;

const atOne = (coalition: Coalition): Coalition['efforts'] => bySender(() => evenly(coalition.letters, 1));

/** Coalitions without a bargain that Pyongyang may face. */
export const COALITIONS: readonly Coalition[] = [
  { ...targeted('no-sanctions', ['us', 'china', 'un']), letters: NOTHING, humane: false },
  PAYOFF_WORLDS.reference,
  PAYOFF_WORLDS.usSlack,
  PAYOFF_WORLDS.chinaSlack,
  PAYOFF_WORLDS.unSlack,
  targeted('package-china-only', ['us', 'un']),
  targeted('package-us-only', ['china', 'un']),
  PAYOFF_WORLDS.allAtOne,
  PAYOFF_WORLDS.allSlack,
  PAYOFF_WORLDS.embargo,
  broad('embargo-us-slack', ['us']),
  broad('embargo-china-slack', ['china']),
  broad('embargo-un-slack', ['un']),
  { ...PAYOFF_WORLDS.embargo, id: 'embargo-effort-1', efforts: atOne(PAYOFF_WORLDS.embargo) },
  broad('embargo-no-effort', ['us', 'china', 'un']),
  single('elite-only', 'elite', 4),
  single('programme-only', 'programme', 4),
  single('finance-only', 'finance', 4),
  single('trade-half', 'broad', 2),
  STALEMATE,
];

/** The baskets that a coalition restricts, in the order of two texts of two changes each. */
export const changesOf = ({ letters }: Coalition): readonly { basket: BasketId; level: 2 | 4 }[] =>
  BASKETS.flatMap((basket) => {
    const level = letters[basket];
    return level === 0 ? [] : [{ basket, level }];
  });
