import { bySender } from '../../terms/records.ts';
import { costOf } from '../../orders/budget.ts';
import type { Stocks } from '../../terms/stocks.ts';
import type { PaidParts, Payer, WhoPaid } from '../../terms/debrief-view.ts';
import type { World } from '../world.ts';
import type { Course } from './course.ts';
import { rerunGame, type Change } from './rerun.ts';

type ByPayer<T> = Readonly<Record<Payer, T>>;

/** Minimum flow withheld over the game for which the cost per US$100 million is meaningful, US$ million. */
const WORTH_DIVIDING = 50;

const UNRESTRICTED: readonly Change[] = [{ kind: 'no-restrictions' }];
const UNHELPED: readonly Change[] = [...UNRESTRICTED, { kind: 'no-help' }];
const UNSHIFTED: readonly Change[] = [...UNHELPED, { kind: 'no-burden' }, { kind: 'usual-rewards' }];

const READ: ByPayer<(stocks: Stocks) => number> = {
  citizens: ({ citizens }) => citizens.welfare,
  circle: ({ circle }) => circle.loyalty,
  programme: ({ programme }) => programme.index,
};

/**
 * Who bore the costs of a finished game: the game against itself without restrictions, then also without help,
 * then also without what Pyongyang shifted. A game of older rules is compared with the reference course.
 */
export function whoPaid(world: World, course: Course): WhoPaid {
  const parts = partsOf(world);
  const { end, baselineEnd, rounds } = course;
  const total = (payer: Payer): number =>
    parts === null ? READ[payer](end) - READ[payer](baselineEnd) : sumOf(parts[payer]);
  const withheld = rounds.reduce((sum, { flows }) => sum + flows.bite, 0);
  const perHundred = (payer: Payer): number =>
    (-100 * (parts === null ? total(payer) : parts[payer].restrictions)) / withheld;
  return {
    ...byPayer(total),
    parts,
    senders: bySender((sender) =>
      rounds.reduce((sum, { dockets }) => {
        const efforts = Object.values(dockets[sender]).filter(({ kind }) => kind === 'set-effort');
        return sum + efforts.reduce((points, order) => points + costOf(world.scenario, sender, order), 0);
      }, 0),
    ),
    perHundredMillion: withheld < WORTH_DIVIDING ? null : byPayer(perHundred),
  };
}

/** What made the difference to each; `null` if the game cannot be run again. */
function partsOf(world: World): ByPayer<PaidParts> | null {
  const last = world.history.at(-1)?.stocks ?? world.scenario.stocks;
  const unrestricted = endOf(world, UNRESTRICTED);
  const unhelped = endOf(world, UNHELPED);
  const unshifted = endOf(world, UNSHIFTED);
  if (unrestricted === null || unhelped === null || unshifted === null) return null;
  return byPayer((payer) => {
    const read = READ[payer];
    return {
      restrictions: read(last) - read(unrestricted),
      help: read(unrestricted) - read(unhelped),
      shift: read(unhelped) - read(unshifted),
    };
  });
}

/** The stocks at the end of a re-run; `null` if the game cannot be run again. */
function endOf(world: World, changes: readonly Change[]): Stocks | null {
  const again = rerunGame(world, changes);
  return again.ok ? (again.value.at(-1)?.stocks ?? world.scenario.stocks) : null;
}

const sumOf = ({ restrictions, help, shift }: PaidParts): number => restrictions + help + shift;

const byPayer = <T>(make: (payer: Payer) => T): ByPayer<T> => ({
  citizens: make('citizens'),
  circle: make('circle'),
  programme: make('programme'),
});
