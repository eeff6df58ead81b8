import { byBasket } from '../engine/efforts.ts';
import type { Vote } from '../engine/orders/order.ts';
import type { DraftBlanks } from '../engine/texts/resolution.ts';
import type { PublicView } from '../engine/view/seat-view.ts';
import { CORRIDORS, MEASURES_OF, type BasketId, type ByBasket, type SenderId } from '../engine/vocabulary.ts';
import type { TestKind } from '../engine/vocabulary.ts';

/** Worth of raising a basket by one level in every corridor, per sender. */
const PER_LEVEL: Readonly<Record<SenderId, ByBasket<number>>> = {
  us: { elite: 0.5, programme: 0.9, finance: 0.8, broad: 0.45 },
  china: { elite: 0.3, programme: 0.7, finance: -0.25, broad: -0.7 },
  un: { elite: 0.5, programme: 0.9, finance: 0.25, broad: -0.3 },
};

/** Resolve that a test lends to every sender. */
const AFTER_TEST: Readonly<Record<TestKind, number>> = { none: 0, missile: 0.6, 'long-range': 1.5, nuclear: 2.2 };

/** What the worth of a text depends on beside the text: the letters in force, what is stacked already, the last test. */
export interface TextFacts {
  readonly levels: ByBasket<number>;
  readonly stacked: number;
  readonly tested: TestKind;
}

/** Read the facts of a text's worth from the public view. */
export const textFacts = (view: PublicView, tested: TestKind): TextFacts => ({
  levels: byBasket((basket) => levelOf(view, basket)),
  stacked: view.instruments.length,
  tested,
});

/** What a text is worth to a sender against no text at all, in points of its own utility. */
export function valueOfText(blanks: DraftBlanks, sender: SenderId, facts: TextFacts): number {
  const { tested } = facts;
  let value = AFTER_TEST[tested] - 0.25 * facts.stacked;
  for (const { basket, level } of blanks.changes) {
    const rise = level - facts.levels[basket];
    const relieved = rise < 0 && tested !== 'none' ? 1 : 0;
    value += PER_LEVEL[sender][basket] * rise - relieved;
    // A broad embargo without exemptions falls on households; every delegation answers for that at home.
    if (basket === 'broad' && level === 4 && !blanks.exemptions) value -= 1.5;
  }
  if (blanks.exemptions) value += sender === 'us' ? 0.1 : 0.6;
  if (blanks.commonList) value += sender === 'china' ? 0.1 : 0.6;
  if (blanks.procedure) value += sender === 'un' ? 0.8 : sender === 'us' ? 0.3 : -0.3;
  return value - (blanks.sunset === 6 && sender === 'china' ? 0.5 : 0);
}

/** How a sender votes on a text of a given worth. */
export const voteFor = (value: number): Vote => (value > 0.3 ? 'yes' : value < -1.2 ? 'no' : 'abstain');

/** The letter of a basket in force in every corridor: its lowest. */
function levelOf(view: PublicView, basket: BasketId): number {
  let lowest = 4;
  for (const corridor of CORRIDORS) {
    for (const measure of MEASURES_OF[basket]) lowest = Math.min(lowest, view.letters[corridor][measure]);
  }
  return lowest;
}
