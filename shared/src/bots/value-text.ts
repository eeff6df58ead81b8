import type { Vote } from '../terms/vocabulary.ts';
import { byBasket } from '../terms/records.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { BASKETS, CORRIDORS, MEASURES_OF, type BasketId, type ByBasket, type SenderId } from '../terms/vocabulary.ts';
import { letterShare } from '../model/expectations.ts';
import { roundsLeft, type Mind } from './mind.ts';
import { recentTest, unansweredGap } from './readings.ts';
import { wishForText } from './wishes.ts';

// Worths are points of the sender's own score, for a text that is in force through a game of eight half-years.

/** Worth of a letter that reaches the whole of a basket, per sender, with the effort that then follows. */
const PER_SHARE: Readonly<Record<SenderId, ByBasket<number>>> = {
  us: { elite: -0.5, programme: 6, finance: 1.5, broad: -6 },
  china: { elite: -0.6, programme: 2.6, finance: 0.1, broad: -2.5 },
  un: { elite: -1, programme: 9, finance: 2, broad: -7 },
};
/** Worth of the vote itself: a Council that acts, a government that has something to show. */
const OF_VOTE: Readonly<Record<SenderId, number>> = { us: 0.8, china: 0.1, un: 0.4 };
const OF_EXEMPTIONS: Readonly<Record<SenderId, number>> = { us: 0, china: 0.5, un: 0.4 };
const OF_LIST: Readonly<Record<SenderId, number>> = { us: 0.9, china: 0.4, un: 1.4 };
const OF_PROCEDURE: Readonly<Record<SenderId, number>> = { us: -0.1, china: -0.3, un: -0.5 };
/** A text that changes nothing costs the pen its good name. */
const OF_GESTURE: Readonly<Record<SenderId, number>> = { us: -0.1, china: -0.1, un: -1 };
/** Rounds before its sunset from which a letter may be renewed. */
const RENEWED = 1;

/** What the worth of a text depends on beside the text. */
export interface TextFacts {
  /** Letter that each basket will have without the text: what is about to lapse does not count. */
  readonly levels: ByBasket<number>;
  readonly now: ByBasket<number>;
  readonly exemptions: boolean;
  /** Share 0-1 of a full game that the text can still work. */
  readonly span: number;
}

/** Read the facts of a text's worth from the public view. */
export function textFacts(mind: Mind): TextFacts {
  const { view } = mind;
  return {
    levels: byBasket((basket) => lastingLevel(mind, basket)),
    now: byBasket((basket) => levelOf(mind, basket)),
    exemptions: view.public.exemptionsInText,
    span: Math.min(1, roundsLeft(mind) / 8),
  };
}

/** What a text is worth to a sender against no text at all, in points of its own score; a wish of the bot's own comes on top. */
export function valueOfText(mind: Mind, blanks: DraftBlanks, sender: SenderId, facts: TextFacts): number {
  const { params } = mind.scenario;
  let value = OF_VOTE[sender];
  for (const { basket, level } of blanks.changes) {
    const rise = letterShare(params, level) - letterShare(params, asLetter(facts.levels[basket]));
    value += PER_SHARE[sender][basket] * rise;
  }
  if (blanks.exemptions) value += OF_EXEMPTIONS[sender];
  if (blanks.commonList) value += OF_LIST[sender];
  if (blanks.procedure) value += OF_PROCEDURE[sender] + (sender === 'china' ? 0 : proven(mind));
  if (isGesture(blanks, facts)) value += OF_GESTURE[sender];
  const scaled = value * facts.span + (recentTest(mind.view, 1) === 'none' ? 0 : 0.3);
  return sender === mind.view.seat ? scaled + wishForText(mind, blanks) : scaled;
}

/** How a sender votes on a text of a given worth. */
export const voteFor = (value: number): Vote => (value > 0 ? 'yes' : value < -1.5 ? 'no' : 'abstain');

/** How far gaps that the Panel has found speak for a procedure against violators. */
const proven = (mind: Mind): number => Math.min(2.4, 1.2 * unansweredGap(mind));

/** Tell whether a text would change nothing that is in force now. */
const isGesture = (blanks: DraftBlanks, { now, exemptions }: TextFacts): boolean =>
  !blanks.commonList &&
  !blanks.procedure &&
  blanks.exemptions === exemptions &&
  blanks.changes.every(({ basket, level }) => level === now[basket]);

/** The letter of a basket in force in every corridor: its lowest. */
function levelOf({ view }: Mind, basket: BasketId): number {
  let lowest = 4;
  for (const corridor of CORRIDORS) {
    for (const measure of MEASURES_OF[basket]) lowest = Math.min(lowest, view.public.letters[corridor][measure]);
  }
  return lowest;
}

function lastingLevel(mind: Mind, basket: BasketId): number {
  const { view, scenario } = mind;
  const isLapsing = view.public.instruments.some(
    ({ kind, basket: held, until }) => kind === 'resolution' && held === basket && until <= view.public.round + RENEWED,
  );
  if (!isLapsing) return levelOf(mind, basket);
  return Math.min(
    ...CORRIDORS.flatMap((corridor) => MEASURES_OF[basket].map((measure) => scenario.letters[corridor][measure])),
  );
}

const asLetter = (level: number): 0 | 1 | 2 | 3 | 4 =>
  level >= 4 ? 4 : level >= 3 ? 3 : level >= 2 ? 2 : level >= 1 ? 1 : 0;

/** Baskets whose letter would rise by a text at a level, against what lasts without it. */
export const mayChange = (facts: TextFacts, level: number): readonly BasketId[] =>
  BASKETS.filter((basket) => level > facts.levels[basket]);
