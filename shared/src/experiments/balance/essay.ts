import { slot } from '../../terms/ids.ts';
import { BASKETS, CORRIDOR_OF, SENDERS, type BasketId, type SenderId } from '../../terms/vocabulary.ts';
import type { WhoPaid } from '../../terms/debrief-view.ts';
import { letterOf } from '../../rules/letters.ts';
import { promisesOf } from '../../truth/outcome/promises.ts';
import type { RoundRecord, World } from '../../truth/world.ts';
import { meanOf } from './condition.ts';

// Whether games of bots show what the essay argues: letters signed and not enforced, reports that say more than was
// done, households that pay, a circle that does not, tests in answer to pressure.

/** What one game shows, as counts. */
export interface EssayCounts {
  /** Rows of one sender, one basket with a letter in its corridor or a promise of effort, and one half-year. */
  readonly rows: number;
  /** Those whose report is above the effort. */
  readonly overReported: number;
  readonly halfYears: number;
  /** Half-years in which letters stopped income. */
  readonly bitten: number;
  /** Those in which Pyongyang laid a burden on households. */
  readonly given: number;
  readonly tests: number;
  /** Whether a promise was broken and nobody could see it. */
  readonly isBrokenUnseen: boolean;
  /** Whether citizens fared worse than in the same game without restrictions, help and shift. */
  readonly isCitizensWorse: boolean;
  /** Whether citizens fared worse, and the circle lost less than half of what they lost. */
  readonly isCircleSpared: boolean;
}

/** The shares (0-1) over some games: of rows, of half-years, or of games. */
export interface EssayShares {
  readonly overReported: number;
  readonly householdsGive: number;
  readonly citizensWorse: number;
  readonly circleSpared: number;
  readonly tests: number;
  readonly brokenUnseen: number;
}

/** Hard currency denied in a half-year from which a letter is said to bite, US$ million: a twentieth of a chip. */
const BITES = 7.5;

/** What a finished game shows; `paid` is the debrief's own sum. */
export function essayOf(world: World, paid: Pick<WhoPaid, 'citizens' | 'circle'>): EssayCounts {
  const { history } = world;
  const rows = history.flatMap((record) => rowsOf(world, record));
  const bitten = history.filter(({ flows }) => flows.bite >= BITES);
  const lost = { citizens: Math.max(0, -paid.citizens), circle: Math.max(0, -paid.circle) };
  return {
    rows: rows.length,
    overReported: rows.filter(({ by, basket, record }) => record.reports[by][basket] > record.efforts[by][basket])
      .length,
    halfYears: history.length,
    bitten: bitten.length,
    given: bitten.filter(laysBurden).length,
    tests: history.filter(({ test }) => test !== 'none').length,
    isBrokenUnseen: promisesOf(world.agreements).some(({ outcome }) => outcome === 'broken-unseen'),
    isCitizensWorse: lost.citizens > 0,
    isCircleSpared: lost.circle < lost.citizens / 2,
  };
}

interface Row {
  readonly by: SenderId;
  readonly basket: BasketId;
  readonly record: RoundRecord;
}

/** The baskets on which each sender owed effort in a half-year, by a letter or by its own promise. */
function rowsOf(world: World, record: RoundRecord): readonly Row[] {
  const isPromised = (by: SenderId, basket: BasketId): boolean =>
    world.agreements.some(({ terms, judgements }) =>
      judgements.some(({ round, term }) => {
        const judged = terms[term];
        return round === record.round && judged?.kind === 'enforce' && judged.by === by && judged.basket === basket;
      }),
    );
  return SENDERS.flatMap((by) =>
    BASKETS.filter((basket) => letterOf(record.letters, CORRIDOR_OF[by], basket) > 0 || isPromised(by, basket)).map(
      (basket) => ({ by, basket, record }),
    ),
  );
}

function laysBurden({ dockets }: RoundRecord): boolean {
  const order = dockets.dprk[slot('set-burden')];
  return order?.kind === 'set-burden' && order.burden !== 'none';
}

/** The shares over some games; a share of nothing is 0. */
export function essayShares(games: readonly EssayCounts[]): EssayShares {
  const sum = (of: (game: EssayCounts) => number): number => games.reduce((total, game) => total + of(game), 0);
  const share = (part: number, whole: number): number => part / Math.max(1, whole);
  const ofGames = (is: (game: EssayCounts) => boolean): number => meanOf(games.map((game) => (is(game) ? 1 : 0)));
  return {
    overReported: share(
      sum(({ overReported }) => overReported),
      sum(({ rows }) => rows),
    ),
    householdsGive: share(
      sum(({ given }) => given),
      sum(({ bitten }) => bitten),
    ),
    citizensWorse: ofGames(({ isCitizensWorse }) => isCitizensWorse),
    circleSpared: ofGames(({ isCircleSpared }) => isCircleSpared),
    tests: share(
      sum(({ tests }) => tests),
      sum(({ halfYears }) => halfYears),
    ),
    brokenUnseen: ofGames(({ isBrokenUnseen }) => isBrokenUnseen),
  };
}
