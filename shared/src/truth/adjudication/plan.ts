import { NO_MEASURE, QUIET } from '../../model/quiet.ts';
import type { Nudge } from '../../terms/nudge.ts';
import { listsByMeasure, listsOf, lettersAddedBetween } from '../../rules/letters.ts';
import { byTrade } from '../../terms/records.ts';
import { openTrades } from '../../rules/facts/trade-facts.ts';
import type { RoundPlan } from '../effect.ts';
import {
  agreedFreeze,
  agreedMonitoring,
  agreedTransfers,
  exercisesPaused,
  type TermInForce,
} from '../promises/agreed.ts';
import {
  adjudicatedLetters,
  agreedLicenses,
  agreedRelease,
  agreedRelief,
  restoredFinding,
} from '../promises/agreed-relief.ts';
import { injectedInput } from '../injects.ts';
import { priceOf } from '../../rules/price.ts';
import type { Headline } from '../../terms/public-record.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { World } from '../world.ts';

/**
 * The plan of an adjudication before any docket is applied, with everything in force; `due` are the terms that bind.
 */
export function openPlan(world: World, due: readonly TermInForce[]): RoundPlan {
  const relief = agreedRelief(world);
  const letter = adjudicatedLetters(world, relief);
  const before = world.history.at(-1)?.letters ?? world.scenario.letters;
  const roll = world.rollCalls.at(-1);
  const nudges: Nudge[] = [];
  const headlines: Headline[] = [];
  const released = agreedRelease(world, relief);
  const restored = restoredFinding(world);
  if (released !== null) headlines.push({ kind: 'finding-rescinded', agreement: released });
  if (restored !== null) headlines.push({ kind: 'finding-restored', agreement: restored });
  // One literal: several spreads in it would define every field anew, in each half-year.
  const inputs: RoundPlan['inputs'] = {
    letter,
    spirit: { border: { ...NO_MEASURE }, sea: { ...NO_MEASURE }, dollar: { ...NO_MEASURE } },
    exemptions: QUIET.exemptions,
    relief: QUIET.relief,
    monitoring: withCompensation(world, agreedMonitoring(world, due)),
    support: QUIET.support,
    dollarSteps: dollarSteps(released !== null, restored !== null),
    test: QUIET.test,
    transfers: agreedTransfers(world, due) + (released === null ? 0 : priceOf(world.scenario, 'release.funds')),
    freezeShare: agreedFreeze(world, due),
    exercisesPaused: exercisesPaused(world, due),
    scrutiny: QUIET.scrutiny,
    closures: QUIET.closures,
    lettersAdded: lettersAddedBetween(before, letter),
    textAdopted: roll?.text.round === world.round && roll.outcome === 'adopted',
    nudges,
    shock: world.scenario.shocks.find(({ id }) => id === world.shock) ?? null,
    lists: listsByMeasure(listsOf(world.scenario, world.commonList)),
    spending: leastSpending(world.scenario),
    published: publishedEvidence(world),
    licensed: agreedLicenses(relief),
  };
  const { injected } = injectedInput(world, world.round);
  if (injected !== undefined) inputs.injected = injected;
  return {
    inputs,
    nudges,
    headlines,
    events: [],
    results: { us: [], china: [], un: [], dprk: [] },
    looks: [],
    reports: [],
  };
}

function dollarSteps(isReleased: boolean, isRestored: boolean): RoundPlan['inputs']['dollarSteps'] {
  const steps = isReleased ? { ...QUIET.dollarSteps, rescission: true } : QUIET.dollarSteps;
  return isRestored ? { ...steps, finding: true } : steps;
}

/** What Pyongyang spends without an order; nothing goes into illicit trades, where they are a choice. */
function leastSpending(scenario: Scenario): RoundPlan['inputs']['spending'] {
  return openTrades(scenario).length === 0 ? LEAST : { ...LEAST, illicit: byTrade(() => 0) };
}

const LEAST: RoundPlan['inputs']['spending'] = {
  circle: 2,
  programme: 0,
  citizens: 0,
  burden: 0,
  networks: 0,
  networksCorridor: 'sea',
  networksMode: 'state-run',
  security: 0,
};

/** The strongest evidence, 0-1, on an illicit trade or a bank in a report of the last round that was published since. */
function publishedEvidence({ reports, round, scenario }: World): number {
  let most = 0;
  for (const { published, round: made, reading } of reports) {
    if (!published || made < round - 1) continue;
    const isBank =
      reading.kind === 'name' &&
      scenario.intermediaries.some(({ id, trade }) => id === reading.intermediary && trade === 'bank');
    if (reading.kind === 'trade' || (isBank && reading.kind === 'name')) most = Math.max(most, reading.evidence / 100);
  }
  return most;
}

/** Monitoring with the points paid by violators: one third of a look at every corridor for each. */
function withCompensation(world: World, agreed: RoundPlan['inputs']['monitoring']): RoundPlan['inputs']['monitoring'] {
  const paid = (world.seats.us.withheld + world.seats.china.withheld + world.seats.un.withheld) / 3;
  return { border: agreed.border + paid, sea: agreed.sea + paid, dollar: agreed.dollar + paid };
}
