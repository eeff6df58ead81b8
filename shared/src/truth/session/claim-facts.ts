import { lettersAddedBetween } from '../../rules/letters.ts';
import { mean } from '../../rules/aim-functions.ts';
import { SENDERS } from '../../terms/vocabulary.ts';
import type { ClaimFacts, Share } from '../../session/claims-seen.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { baselineAt, runBaseline } from '../outcome/baseline.ts';
import { courseOf } from '../outcome/course.ts';
import { whoPaid } from '../outcome/who-paid.ts';
import type { World } from '../world.ts';
import { figuresOf } from './class-figures.ts';

/** What a table's game says to the essay's claims; `null` before its first round was adjudicated. */
export function claimFacts(world: World, table: number): ClaimFacts | null {
  const { history, scenario, seed, ending, commonList } = world;
  const known = kept.get(history);
  if (known !== undefined && known.table === table && known.ending === ending) return known;
  const last = history.at(-1);
  if (last === undefined) return null;
  const { letter, effort, said, did, paid } = figuresOf(world, table);
  const baseline = runBaseline(scenario, seed, history.length);
  const reference = baselineAt(baseline, scenario, history.length);
  const change = (read: (stocks: Stocks) => number): ClaimFacts['output'] => ({
    start: read(scenario.stocks),
    end: read(last.stocks),
    reference: read(reference),
  });
  const facts: ClaimFacts = {
    table,
    ending,
    letter,
    effort,
    said,
    did,
    paid,
    programme: change(({ programme }) => programme.index),
    output: change(({ economy }) => economy.output),
    ...testsIn(world),
    shifted: whoPaid(world, courseOf(world, baseline)).parts?.citizens.shift ?? null,
    hasCommonList: commonList.adopted && commonList.progress === 2,
    leak: mean(history.map(({ leakage }) => 100 * leakage)),
    eliteEffort: mean(history.flatMap(({ efforts }) => SENDERS.map((sender) => efforts[sender].elite))),
    loyalty: last.stocks.circle.loyalty,
  };
  kept.set(history, facts);
  return facts;
}

// A history is replaced when a round is added and never changed.
const kept = new WeakMap<World['history'], ClaimFacts>();

/** Tests in or after half-years in which letters were added, and the others. */
function testsIn({ history, scenario }: World): { readonly afterNew: Share; readonly other: Share } {
  const rounds = history.map(({ letters, test }, index) => ({
    isNew: lettersAddedBetween(history[index - 1]?.letters ?? scenario.letters, letters) > 0,
    isTested: test !== 'none' || (history[index + 1]?.test ?? 'none') !== 'none',
  }));
  const shareOf = (isNew: boolean): Share => {
    const some = rounds.filter((one) => one.isNew === isNew);
    return { count: some.filter(({ isTested }) => isTested).length, of: some.length };
  };
  return { afterNew: shareOf(true), other: shareOf(false) };
}
