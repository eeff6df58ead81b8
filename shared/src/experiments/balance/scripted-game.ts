import { shortSeed, type Seed } from '../../lib/seed.ts';
import { decide } from '../../bots/decide.ts';
import { openWorld } from '../../truth/fold/create-world.ts';
import { adjudicate } from '../../truth/adjudication/adjudicate.ts';
import { BASKETS, LUXURY_FAMILIES, SEATS, SENDERS, type BySeat, type SenderId } from '../../terms/vocabulary.ts';
import type { GameEvent } from '../../truth/events.ts';
import { evolveAll } from '../../truth/fold/evolve.ts';
import { agreementId, textIdOf } from '../../terms/ids.ts';
import { applyImmediate } from '../../truth/commands/immediate-effects.ts';
import { isSealed, type SealedOrder } from '../../terms/order.ts';
import { runBaseline, type BaselineRun } from '../../truth/outcome/baseline.ts';
import { courseOf } from '../../truth/outcome/course.ts';
import { endingOf } from '../../truth/outcome/ending.ts';
import { scoresOf } from '../../truth/outcome/scores.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { clashRisk } from '../../model/expectations.ts';
import { drawShock } from '../../truth/adjudication/shock.ts';
import type { DraftBlanks } from '../../terms/resolution.ts';
import { projectSeat } from '../../truth/projection/project-seat.ts';
import { RULES_VERSION, type World } from '../../truth/world.ts';
import type { Docket } from '../../terms/docket.ts';
import { bySeat } from './condition.ts';
import { changesOf, type Bargain, type Coalition } from './coalitions.ts';
import { docketHolding, docketOfPlan, withoutBreaches, type Plan } from './plans.ts';

// A game of scripted senders with the real rules: adopted texts, dockets and bargains are events, every round is
// adjudicated, and the rules of the debrief score it. Only negotiation is left out.

/** Number of rounds of a scripted game. */
export const SCRIPTED_ROUNDS = 8;

/** The player of Pyongyang: the noisy bot of the tables, or a fixed plan. */
export type Pyongyang =
  | { readonly kind: 'bot'; readonly temperature: number }
  | { readonly kind: 'plan'; readonly plan: Plan };

/** A scripted game played to its end, without clashes, though Pyongyang fears them. Pure. */
function playScripted(feared: Scenario, seed: Seed, coalition: Coalition, pyongyang: Pyongyang): World {
  const scenario = withoutClash(feared);
  let world = openWorld(scenario, {
    kind: 'game-started',
    rulesVersion: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: 'scripted',
    seed,
    format: 'standard',
    fixedRounds: SCRIPTED_ROUNDS,
  });
  const dockets = SENDERS.map((sender) => senderDocket(sender, coalition));
  const drawn: string[] = [];
  for (let round = 1; round <= SCRIPTED_ROUNDS; round++) {
    const shock = round === 1 ? null : drawShock(scenario, seed, round, drawn);
    if (shock !== null) drawn.push(shock);
    world = evolveAll(world, [
      { kind: 'round-opened', round, shock },
      ...SENDERS.map((seat, index): GameEvent => ({ kind: 'docket-carried', seat, docket: dockets[index] ?? {} })),
      { kind: 'phase-opened', round, phase: 'orders' },
      ...adopted(coalition, round),
    ]);
    if (coalition.bargain !== null) world = bargained(world, coalition.bargain);
    const docket = pyongyangDocket(feared, world, seed, pyongyang);
    world = evolveAll(world, [{ kind: 'docket-carried', seat: 'dprk', docket }]);
    world = evolveAll(world, adjudicate(world));
    if (endingOf(world, () => NO_BASELINE) !== null) return world;
  }
  return world;
}

const NO_BASELINE: BaselineRun = { rounds: [] };

/**
 * Expected score of every seat on one seed, without private aims, which are drawn by the seed and do not depend on the
 * script. A clash is not drawn, because a few seeds would then decide the result: the game is played to its end, and
 * its score is weighted with the chance, given its tension, that it would have ended in a clash.
 */
export function expectedScores(
  scenario: Scenario,
  seed: number,
  coalition: Coalition,
  pyongyang: Pyongyang,
): BySeat<number> {
  const world = playScripted(scenario, shortSeed(seed), coalition, pyongyang);
  const course = courseOf(world, baselineOf(scenario, seed));
  const calm = scoresOf(world, course);
  const clashed = scoresOf(world, { ...course, clashed: true });
  let peace = 1;
  for (const { stocks } of world.history) peace *= 1 - clashRisk(scenario.params, stocks.diplomacy.tension);
  return bySeat((seat) => peace * calm[seat].total + (1 - peace) * clashed[seat].total);
}

const baselines = new WeakMap<Scenario, Map<number, BaselineRun>>();

/** The baseline of a seed over the rounds of a scripted game; all worlds of a seed use the same baseline. */
function baselineOf(scenario: Scenario, seed: number): BaselineRun {
  const known = baselines.get(scenario) ?? new Map<number, BaselineRun>();
  baselines.set(scenario, known);
  const found = known.get(seed) ?? runBaseline(scenario, shortSeed(seed), SCRIPTED_ROUNDS);
  known.set(seed, found);
  return found;
}

const calmed = new WeakMap<Scenario, Scenario>();

/** The scenario without clash draws and private aims. */
function withoutClash(scenario: Scenario): Scenario {
  const known = calmed.get(scenario);
  if (known !== undefined) return known;
  const { diplomacy } = scenario.params;
  const calm: Scenario = {
    ...scenario,
    privateAims: { us: [], china: [], un: [], dprk: [] },
    params: {
      ...scenario.params,
      diplomacy: {
        ...diplomacy,
        clashFloor: { ...diplomacy.clashFloor, value: 0 },
        clashScale: { ...diplomacy.clashScale, value: 0 },
      },
    },
  };
  calmed.set(scenario, calm);
  return calm;
}

function senderDocket(sender: SenderId, { efforts, humane }: Coalition): Docket {
  const orders: SealedOrder[] = BASKETS.map((basket) => ({
    kind: 'set-effort',
    basket,
    effort: efforts[sender][basket],
  }));
  if (sender === 'un') orders.push({ kind: 'set-exemptions', speed: humane ? 'fast' : 'slow' });
  return docketHolding(orders);
}

/** The coalition's texts: two changes in round 1, the rest in round 2, in force to the end. */
function adopted(coalition: Coalition, round: number): readonly GameEvent[] {
  const changes = changesOf(coalition).slice(2 * (round - 1), 2 * round);
  if (round > 2 || changes.length === 0) return [];
  const { humane } = coalition;
  const blanks: DraftBlanks = {
    changes,
    commonList: humane && round === 2,
    exemptions: humane,
    procedure: false,
    sunset: 6,
  };
  const text = { id: textIdOf(round), round, tabledBy: 'un', blanks } as const;
  const votes = { us: 'yes', china: 'yes', un: 'yes' } as const;
  const members = { yes: 13, no: 0, abstain: 0 };
  const listed: GameEvent[] = blanks.commonList
    ? [
        { kind: 'list-worked', progress: 2 },
        ...LUXURY_FAMILIES.map((family): GameEvent => ({ kind: 'family-ticked', family, ticked: true, by: 'un' })),
      ]
    : [];
  return [
    ...listed,
    { kind: 'roll-called', roll: { text, votes, members, outcome: 'adopted', vetoedBy: [] } },
    ...changes.map(({ basket, level }): GameEvent => ({
      kind: 'measure-imposed',
      instrument: {
        id: `${text.id}-${basket}`,
        kind: 'resolution',
        owner: null,
        basket,
        level,
        since: round,
        until: SCRIPTED_ROUNDS,
      },
    })),
  ];
}

/** Number of rounds that a bargain binds before it is signed again; the rules allow at most four. */
const BINDS = 4;

/** The world after an offer and signatures by the real rules, with all their prices. */
function bargained(world: World, { from, terms }: Bargain): World {
  if (world.round < from || (world.round - from) % BINDS !== 0) return world;
  const offer = { parties: SEATS, terms, rounds: BINDS, secret: false, condition: 'none' } as const;
  let next = evolveAll(world, applyImmediate(world, 'us', { kind: 'offer-agreement', terms: offer }));
  const id = next.agreements.at(-1)?.id ?? agreementId('none');
  for (const seat of ['china', 'un', 'dprk'] as const) {
    const signs = { kind: 'answer-agreement', agreement: id, answer: 'sign' } as const;
    next = evolveAll(next, applyImmediate(next, seat, signs));
  }
  return next;
}

function pyongyangDocket(feared: Scenario, world: World, seed: Seed, pyongyang: Pyongyang): Docket {
  if (pyongyang.kind === 'plan') return docketOfPlan(world, pyongyang.plan);
  const view = projectSeat(world, 'dprk');
  const options = { temperature: pyongyang.temperature, seed };
  const orders = decide(view, feared, 'opened', options).orders.filter(isSealed);
  return docketHolding(withoutBreaches(world, orders));
}
