import { CORRIDORS, CORRIDOR_OF, MEASURES, MEASURES_OF, isSender } from '../terms/vocabulary.ts';
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
import type { Instrument } from '../terms/resolution.ts';
import type { Scenario } from '../terms/scenario.ts';

/** The sources of the letters in force: those without sunset, and what was adopted or ordered since. */
interface LetterSource {
  readonly baseLetters: ByCorridor<ByMeasure<Letter>>;
  readonly instruments: readonly Instrument[];
}

/** The letters in force: for each corridor the higher of what is adopted and what its owner ordered. */
export function lettersOf(source: LetterSource): ByCorridor<ByMeasure<Letter>> {
  return {
    border: lettersAt(source, 'border'),
    sea: lettersAt(source, 'sea'),
    dollar: lettersAt(source, 'dollar'),
  };
}

function lettersAt(source: LetterSource, corridor: CorridorId): ByMeasure<Letter> {
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
  let added = 0;
  for (const corridor of CORRIDORS) {
    for (const measure of MEASURES) added += Math.max(0, after[corridor][measure] - before[corridor][measure]);
  }
  return added;
}

/**
 * A sender's upkeep in points: one for each national measure, one for every two adopted changes.
 * It is due from the round after adoption, so that a vote never overdraws a docket that has already been filled.
 */
export function upkeepOf(instruments: readonly Instrument[], seat: SeatId, round: number): number {
  if (!isSender(seat)) return 0;
  let national = 0;
  let adopted = 0;
  for (const instrument of instruments) {
    if (instrument.since >= round) continue;
    if (instrument.kind === 'resolution') adopted += 1;
    else if (instrument.owner === seat) national += 1;
  }
  return national + Math.floor(adopted / 2);
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
