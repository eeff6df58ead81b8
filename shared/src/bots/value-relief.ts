import type { AgreementTerms, Licensed, ReliefTerm } from '../terms/agreement.ts';
import { isByCommittee } from '../rules/promises/relief.ts';
import {
  CORRIDOR_OF,
  MEASURES_OF,
  isSender,
  type BasketId,
  type ByBasket,
  type BySeat,
  type BySender,
  type SenderId,
  type SeatId,
} from '../terms/vocabulary.ts';
import type { Mind } from './mind.ts';

// Values are points of a seat's own score for one half-year in which relief stands, from scripted games in three worlds.
// A sender is better off by what its own corridor lets pass, and worse off by what others let pass.

/** What relief is worth: to Pyongyang by who gives it, to its giver, and to each of the other senders. */
interface Worth {
  readonly dprk: BySender<number>;
  readonly giver: BySender<number>;
  readonly others: BySender<number>;
}

/** A letter eased by two levels. */
const EASED: ByBasket<Worth> = {
  elite: {
    dprk: { us: 0.14, china: 0.07, un: 0.06 },
    giver: { us: 0.02, china: 0.03, un: 0 },
    others: { us: 0, china: 0, un: -0.05 },
  },
  programme: {
    dprk: { us: 0.05, china: 0.04, un: 0.07 },
    giver: { us: -0.02, china: 0.01, un: -0.03 },
    others: { us: -0.02, china: 0, un: -0.09 },
  },
  finance: {
    dprk: { us: 0.24, china: 0.08, un: 0.07 },
    giver: { us: 0, china: 0.17, un: 0.2 },
    others: { us: -0.05, china: -0.08, un: -0.16 },
  },
  broad: {
    dprk: { us: 0.1, china: 0.35, un: 0.18 },
    giver: { us: 0.15, china: 0.3, un: 0.3 },
    others: { us: 0, china: -0.01, un: 0 },
  },
};

/** US$100 million of flow licensed. */
const LICENSED: Readonly<Record<Licensed, Worth>> = {
  trade: {
    dprk: { us: 0.05, china: 0.12, un: 0.08 },
    giver: { us: -0.03, china: 0.09, un: -0.02 },
    others: { us: -0.06, china: -0.01, un: -0.05 },
  },
  financial: {
    dprk: { us: 0.18, china: 0.08, un: 0.07 },
    giver: { us: -0.09, china: 0.07, un: -0.02 },
    others: { us: -0.04, china: -0.04, un: -0.09 },
  },
  aid: {
    dprk: { us: 0.01, china: 0.01, un: 0.01 },
    giver: { us: 0, china: 0.01, un: 0 },
    others: { us: 0, china: 0, un: 0 },
  },
};

/** A finding rescinded, in each half-year after it. */
const RELEASED: BySeat<number> = { us: -0.05, china: 0, un: 0, dprk: 0.24 };

/** The value of one promise of relief to a seat for a half-year. */
export function valueOfRelief(mind: Mind, offer: AgreementTerms, term: ReliefTerm, seat: SeatId): number {
  if (term.kind === 'release') return RELEASED[seat];
  if (!isSender(term.by)) return 0;
  const worth = term.kind === 'license' ? LICENSED[term.measure] : EASED[term.basket];
  const size = term.kind === 'license' ? term.amount / 100 : stepsEased(mind, offer, term.by, term);
  if (!isSender(seat)) return worth.dprk[term.by] * size;
  return (seat === term.by ? worth.giver : worth.others)[seat] * size;
}

/** Steps of two levels by which a letter falls, the most of its measures: not below the Council's without its Committee. */
function stepsEased(
  { view }: Mind,
  offer: AgreementTerms,
  by: SenderId,
  { basket, level }: { readonly basket: BasketId; readonly level: number },
): number {
  const { letters, council } = view.public;
  return Math.max(
    0,
    ...MEASURES_OF[basket].map((measure) => {
      const least = isByCommittee(offer) ? level : Math.max(level, council[measure]);
      return (letters[CORRIDOR_OF[by]][measure] - least) / 2;
    }),
  );
}
