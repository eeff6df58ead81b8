import type { Vote } from '../terms/vocabulary.ts';
import { byBasket } from '../terms/records.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { BASKETS, CORRIDORS, MEASURES_OF, type BasketId, type ByBasket, type SenderId } from '../terms/vocabulary.ts';
import { panelMandate } from '../rules/votes/panel-mandate.ts';
import { councilLetter, effectOfText } from '../rules/votes/text-effect.ts';
import { letterShare } from '../model/expectations.ts';
import { roundsLeft, type Mind } from './mind.ts';
import { recentTest, unansweredGap } from './readings.ts';
import { wishForText } from './wishes.ts';

// Values are points of the sender's own score, for a text in force during a game of eight half-years.

/** Value to each sender of a letter that covers a whole basket, including the effort that follows. */
const PER_SHARE: Readonly<Record<SenderId, ByBasket<number>>> = {
  us: { elite: -0.5, programme: 6, finance: 1.5, broad: -6 },
  china: { elite: -0.6, programme: 2.6, finance: 0.1, broad: -2.5 },
  un: { elite: -1, programme: 9, finance: 2, broad: -7 },
};
/** Value of the adoption itself: the Council acts, and the government has a success to show. */
const OF_VOTE: Readonly<Record<SenderId, number>> = { us: 0.8, china: 0.1, un: 0.4 };
const OF_EXEMPTIONS: Readonly<Record<SenderId, number>> = { us: 0, china: 0.5, un: 0.4 };
const OF_LIST: Readonly<Record<SenderId, number>> = { us: 0.9, china: 0.4, un: 1.4 };
const OF_PROCEDURE: Readonly<Record<SenderId, number>> = { us: -0.1, china: -0.3, un: -0.5 };
/** A year of the Panel: its looks find gaps, which not every capital wants found. */
const OF_PANEL: Readonly<Record<SenderId, number>> = { us: 1.2, china: -0.3, un: 1.6 };
/** A letter that only another text lowers, whatever happens: the more a capital trades there, the less it likes that. */
const OF_STANDING: Readonly<Record<SenderId, number>> = { us: 0.2, china: -0.3, un: 0.1 };
/**
 * Easing that nothing is given for: at home the US is asked why (it cannot be undone if another holder of the veto
 * likes it), and Beijing, which proposed it in 2019, is glad of it.
 */
const OF_EASING: Readonly<Record<SenderId, number>> = { us: -8, china: 1, un: -0.4 };
/** Share of that which remains under a freeze: it binds for some rounds, and what the Council gives stays given. */
const LASTS_LONGER = 0.75;
/** Cost of a text that changes nothing: the pen loses reputation. */
const OF_GESTURE: Readonly<Record<SenderId, number>> = { us: -0.1, china: -0.1, un: -1 };
/** Share of what a letter cost that comes back when it is lowered: trade and governments have adapted. */
const GIVEN_BACK = 0.4;
/** Number of rounds before its sunset in which a letter may be renewed. */
const RENEWED = 1;

/** The circumstances on which the value of a text depends. */
export interface TextFacts {
  /** Letter of each basket without the text: letters about to lapse do not count. */
  readonly levels: ByBasket<number>;
  readonly now: ByBasket<number>;
  /** The Council's letter of each basket, below which a text lowers it. */
  readonly council: ByBasket<number>;
  readonly exemptions: boolean;
  /** Rounds that may still be played. */
  readonly left: number;
  /** Whether Pyongyang is bound by a freeze, for which easing is given. */
  readonly frozen: boolean;
  /** Whether a mandate of the Panel would be new: it does not run, or ends without a text. */
  readonly needsMandate: boolean;
}

/** The facts for the value of a text, from the public view. */
export function textFacts(mind: Mind): TextFacts {
  const { view } = mind;
  return {
    levels: byBasket((basket) => lastingLevel(mind, basket)),
    now: byBasket((basket) => levelOf(mind, basket)),
    council: byBasket((basket) => councilLetter(view.public.letters, basket)),
    exemptions: view.public.exemptionsInText,
    left: roundsLeft(mind),
    frozen: view.agreements.some(
      ({ status, terms }) => status === 'in-force' && terms.some(({ kind, by }) => kind === 'freeze' && by === 'dprk'),
    ),
    needsMandate: !panelMandate(mind.scenario, view.public).isRoutine,
  };
}

/** The value of a text to a sender compared with no text, points of its own score; the bot's private aim is added. */
export function valueOfText(mind: Mind, blanks: DraftBlanks, sender: SenderId, facts: TextFacts): number {
  const { params } = mind.scenario;
  let value = OF_VOTE[sender];
  // A letter is worth the share of a full game in which it is in force.
  const lasts = spanOf(blanks.sunset === 'none' ? facts.left : Math.min(facts.left, blanks.sunset + RENEWED));
  const whole = spanOf(facts.left);
  let letters = 0;
  for (const { basket, level } of blanks.changes) {
    const isLower = level < facts.council[basket];
    const before = letterShare(params, asLetter(isLower ? facts.council[basket] : facts.levels[basket]));
    const rise = (letterShare(params, level) - before) * (isLower ? GIVEN_BACK : 1);
    letters += PER_SHARE[sender][basket] * rise;
    if (rise > 0 && blanks.sunset === 'none') letters += OF_STANDING[sender];
  }
  const { adds, eases } = effectOfText(mind.view.public.letters, blanks);
  if (eases && !adds) value += OF_EASING[sender] * (facts.frozen ? LASTS_LONGER : 1);
  if (blanks.panel === true && facts.needsMandate) value += OF_PANEL[sender];
  if (blanks.exemptions) value += OF_EXEMPTIONS[sender];
  if (blanks.commonList) value += OF_LIST[sender];
  if (blanks.procedure) value += OF_PROCEDURE[sender] + (sender === 'china' ? 0 : proven(mind));
  if (isGesture(blanks, facts)) value += OF_GESTURE[sender];
  const scaled = value * whole + letters * lasts + (recentTest(mind.view, 1) === 'none' ? 0 : 0.3);
  return sender === mind.view.seat ? scaled + wishForText(mind, blanks) : scaled;
}

/** A sender's vote on a text of a given value. */
export const voteFor = (value: number): Vote => (value > 0 ? 'yes' : value < -1.5 ? 'no' : 'abstain');

/** Value of a procedure against violators in view of the gaps found. */
const proven = (mind: Mind): number => Math.min(2.4, 1.2 * unansweredGap(mind));

/** Whether a text would change nothing that is in force now. */
const isGesture = (blanks: DraftBlanks, { now, exemptions }: TextFacts): boolean =>
  !blanks.commonList &&
  !blanks.procedure &&
  blanks.panel !== true &&
  blanks.exemptions === exemptions &&
  blanks.changes.every(({ basket, level }) => level === now[basket]);

/** The letter of a basket in force in all corridors: the lowest of them. */
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
    ({ kind, basket: held, until }) =>
      kind === 'resolution' && held === basket && until !== null && until <= view.public.round + RENEWED,
  );
  if (!isLapsing) return levelOf(mind, basket);
  return Math.min(
    ...CORRIDORS.flatMap((corridor) => MEASURES_OF[basket].map((measure) => scenario.letters[corridor][measure])),
  );
}

const asLetter = (level: number): 0 | 1 | 2 | 3 | 4 =>
  level >= 4 ? 4 : level >= 3 ? 3 : level >= 2 ? 2 : level >= 1 ? 1 : 0;

/** Share (0-1) of a full game of eight half-years. */
const spanOf = (rounds: number): number => Math.min(1, rounds / 8);

/** Baskets whose letter a text at a level would lower. */
export const mayLower = (facts: TextFacts, level: number): readonly BasketId[] =>
  BASKETS.filter((basket) => level < facts.council[basket]);

/** Baskets whose letter a text at a level would raise, compared with the letter without it. */
export const mayChange = (facts: TextFacts, level: number): readonly BasketId[] =>
  BASKETS.filter((basket) => level > facts.levels[basket] && level >= facts.council[basket]);
