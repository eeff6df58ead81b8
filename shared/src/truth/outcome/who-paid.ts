import { bySender } from '../../terms/records.ts';
import { costOf } from '../../orders/budget.ts';
import type { Stocks } from '../../terms/stocks.ts';
import type { PaidParts, Payer, WhoPaid } from '../../terms/debrief-view.ts';
import { mean } from '../../rules/aim-functions.ts';
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
 * Who bore the costs of a finished game, on average over its half-years: the game against itself without
 * restrictions, then also without help, then also without what Pyongyang shifted. A game of older rules is compared with
 * the end of the reference course.
 */
export function whoPaid(world: World, course: Course): WhoPaid {
  const parts = partsOf(world);
  const { end, baselineEnd, rounds } = course;
  const total = byPayer((payer) =>
    parts === null ? READ[payer](end) - READ[payer](baselineEnd) : sumOf(parts[payer]),
  );
  const withheld = rounds.reduce((sum, { flows }) => sum + flows.bite, 0);
  return {
    ...total,
    parts,
    senders: bySender((sender) =>
      rounds.reduce((sum, { dockets }) => {
        const efforts = Object.values(dockets[sender]).filter(({ kind }) => kind === 'set-effort');
        return sum + efforts.reduce((points, order) => points + costOf(world.scenario, sender, order), 0);
      }, 0),
    ),
    perHundredMillion: withheld < WORTH_DIVIDING ? null : byPayer((payer) => (-100 * total[payer]) / withheld),
  };
}

/** What made the difference to each; `null` if the game cannot be run again. */
function partsOf(world: World): ByPayer<PaidParts> | null {
  const unrestricted = stocksOf(world, UNRESTRICTED);
  const unhelped = stocksOf(world, UNHELPED);
  const unshifted = stocksOf(world, UNSHIFTED);
  if (unrestricted === null || unhelped === null || unshifted === null) return null;
  const played = world.history.map(({ stocks }) => stocks);
  return byPayer((payer) => {
    const over = (rounds: readonly Stocks[]): number => mean(rounds.map(READ[payer]));
    return {
      restrictions: over(played) - over(unrestricted),
      help: over(unrestricted) - over(unhelped),
      shift: over(unhelped) - over(unshifted),
    };
  });
}

/** The stocks of every half-year of a re-run; `null` if the game cannot be run again. */
function stocksOf(world: World, changes: readonly Change[]): readonly Stocks[] | null {
  const again = rerunGame(world, changes);
  return again.ok ? again.value.map(({ stocks }) => stocks) : null;
}

const sumOf = ({ restrictions, help, shift }: PaidParts): number => restrictions + help + shift;

const byPayer = <T>(make: (payer: Payer) => T): ByPayer<T> => ({
  citizens: make('citizens'),
  circle: make('circle'),
  programme: make('programme'),
});
