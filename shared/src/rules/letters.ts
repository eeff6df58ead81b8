import { CORRIDOR_OF, MEASURES, MEASURES_OF, isSender } from '../terms/vocabulary.ts';
import type {
  BasketId,
  ByCorridor,
  ByMeasure,
  CorridorId,
  Letter,
  LuxuryFamily,
  MeasureId,
  SeatId,
} from '../terms/vocabulary.ts';
import type { Agreement } from '../terms/agreement.ts';
import type { Instrument } from '../terms/resolution.ts';
import { easesIn, reliefStanding, type Ease } from './promises/relief.ts';
import type { Scenario } from '../terms/scenario.ts';

/** The sources of the letters in force: those without sunset, and what was adopted or ordered since. */
interface LetterSource {
  readonly baseLetters: ByCorridor<ByMeasure<Letter>>;
  readonly instruments: readonly Instrument[];
  readonly agreements: readonly Agreement[];
  readonly round: number;
}

/**
 * The letters in force: for each corridor the higher of what is adopted and what its owner ordered, less what
 * relief eases there. Without `eases`, those of the relief that stands while there is no test.
 */
export function lettersOf(
  source: LetterSource,
  eases: readonly Ease[] = easesIn(reliefStanding(source.agreements, source.round)),
): ByCorridor<ByMeasure<Letter>> {
  const letters = {
    border: lettersAt(source, 'border'),
    sea: lettersAt(source, 'sea'),
    dollar: lettersAt(source, 'dollar'),
  };
  if (eases.length === 0) return letters;
  const council = councilLetters(source);
  for (const ease of eases) {
    for (const measure of MEASURES_OF[ease.basket]) {
      const least = leastLetter(source, council, ease, measure);
      if (letters[ease.corridor][measure] > least) letters[ease.corridor][measure] = least;
    }
  }
  return letters;
}

/** The lowest letter to which relief eases a measure: a later text or a later measure of the sender goes before it. */
function leastLetter(
  { instruments }: Pick<LetterSource, 'instruments'>,
  council: ByMeasure<Letter>,
  { corridor, level, isExemption, since }: Ease,
  measure: MeasureId,
): Letter {
  let least: Letter = isExemption || council[measure] < level ? level : council[measure];
  for (const instrument of instruments) {
    const isLater = instrument.kind === 'resolution' ? instrument.since > since : instrument.since >= since;
    if (!isLater || !isInForceAt(instrument, corridor) || !MEASURES_OF[instrument.basket].includes(measure)) continue;
    if (instrument.level > least) least = instrument.level;
  }
  return least;
}

/**
 * What the Council adopted, which binds every corridor: of the letters of the opening what all three share, and the
 * texts in force. What a corridor has beyond it is its own sender's law.
 */
export function councilLetters({
  baseLetters: { border, sea, dollar },
  instruments,
}: Pick<LetterSource, 'baseLetters' | 'instruments'>): ByMeasure<Letter> {
  const row: Record<MeasureId, Letter> = { ...border };
  for (const measure of MEASURES) {
    if (sea[measure] < row[measure]) row[measure] = sea[measure];
    if (dollar[measure] < row[measure]) row[measure] = dollar[measure];
  }
  for (const { kind, basket, level } of instruments) {
    if (kind !== 'resolution') continue;
    for (const measure of MEASURES_OF[basket]) if (level > row[measure]) row[measure] = level;
  }
  return row;
}

function lettersAt(
  source: Pick<LetterSource, 'baseLetters' | 'instruments'>,
  corridor: CorridorId,
): Record<MeasureId, Letter> {
  const row: Record<MeasureId, Letter> = { ...source.baseLetters[corridor] };
  for (const instrument of source.instruments) {
    if (!isInForceAt(instrument, corridor)) continue;
    for (const measure of MEASURES_OF[instrument.basket]) {
      if (instrument.level > row[measure]) row[measure] = instrument.level;
    }
  }
  return row;
}

const isInForceAt = (instrument: Instrument, corridor: CorridorId): boolean =>
  instrument.kind === 'resolution' ||
  (instrument.owner !== null && isSender(instrument.owner) && CORRIDOR_OF[instrument.owner] === corridor);

/** The letter of a basket at a corridor: the highest of its measures, which are all the same in standard detail. */
export const letterOf = (letters: ByCorridor<ByMeasure<Letter>>, corridor: CorridorId, basket: BasketId): Letter =>
  MEASURES_OF[basket].reduce<Letter>((most, measure) => {
    const letter = letters[corridor][measure];
    return letter > most ? letter : most;
  }, 0);

/**
 * The sum of the increases of all letters from one table to another; decreases do not count (tests respond to the
 * letter).
 */
export function lettersAddedBetween(
  before: ByCorridor<ByMeasure<Letter>>,
  after: ByCorridor<ByMeasure<Letter>>,
): number {
  return addedTo(before.border, after.border) + addedTo(before.sea, after.sea) + addedTo(before.dollar, after.dollar);
}

const addedTo = (before: ByMeasure<Letter>, after: ByMeasure<Letter>): number =>
  Math.max(0, after.luxury - before.luxury) +
  Math.max(0, after['travel-assets'] - before['travel-assets']) +
  Math.max(0, after['dual-use'] - before['dual-use']) +
  Math.max(0, after.arms - before.arms) +
  Math.max(0, after.financial - before.financial) +
  Math.max(0, after.trade - before.trade) +
  Math.max(0, after.aid - before.aid);

/**
 * A sender's upkeep in points: one for each national measure, one for every two baskets under adopted texts. It
 * ends with the letter: at its sunset, or when a text lowers it to none.
 * It is due from the round after adoption, so that a vote never overdraws a docket that has already been filled.
 */
export function upkeepOf(instruments: readonly Instrument[], seat: SeatId, round: number): number {
  if (!isSender(seat)) return 0;
  let national = 0;
  const adopted = new Set<BasketId>();
  for (const instrument of instruments) {
    if (instrument.since >= round) continue;
    if (instrument.kind === 'resolution') adopted.add(instrument.basket);
    else if (instrument.owner === seat) national += 1;
  }
  return national + Math.floor(adopted.size / 2);
}

interface Covered {
  readonly luxury: number;
  readonly dualUse: number;
}

/** What each corridor's list covers: its own, or the common one once that is adopted and complete. */
export function listsOf(scenario: Pick<Scenario, 'nationalLists'>, list: CommonList): ByCorridor<Covered> {
  const own = scenario.nationalLists;
  if (!list.adopted || list.progress < 2) return own;
  const { luxury, dualUse } = laxestOf(own);
  const ticked = Object.values(list.ticks).filter(Boolean).length / 6;
  const common = { luxury: luxury + (1 - luxury) * ticked, dualUse: dualUse + (1 - dualUse) * 0.6 };
  return { border: common, sea: common, dollar: common };
}

/**
 * The share of luxury and dual-use trade that the definition covers: without a common list, that of the laxest.
 */
export const coverageOf = (scenario: Pick<Scenario, 'nationalLists'>, list: CommonList): Covered =>
  laxestOf(listsOf(scenario, list));

/** What the laxest list covers. */
export const laxestOf = (lists: ByCorridor<Covered>): Covered => ({
  luxury: Math.min(lists.border.luxury, lists.sea.luxury, lists.dollar.luxury),
  dualUse: Math.min(lists.border.dualUse, lists.sea.dualUse, lists.dollar.dualUse),
});

interface CommonList {
  readonly progress: number;
  readonly adopted: boolean;
  readonly ticks: Readonly<Partial<Record<LuxuryFamily, boolean>>>;
}

/** The lists by measure: all measures except luxury and dual-use are defined in the text itself. */
export const listsByMeasure = (lists: ByCorridor<Covered>): ByCorridor<ByMeasure<number>> => ({
  border: overMeasures(lists.border),
  sea: overMeasures(lists.sea),
  dollar: overMeasures(lists.dollar),
});

const overMeasures = ({ luxury, dualUse }: Covered): ByMeasure<number> => ({
  luxury,
  'travel-assets': 1,
  'dual-use': dualUse,
  arms: 1,
  financial: 1,
  trade: 1,
  aid: 1,
});
