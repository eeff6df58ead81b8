import { publicFigures, recordedTrade } from '../observation/public-figures.ts';
import { append } from '../../lib/append.ts';
import { stream } from '../../lib/rng.ts';
import { step } from '../../model/step.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import type { StepOutcome } from '../../model/outcome.ts';
import type { TraceTerm } from '../../terms/trace.ts';
import { answerLooks } from './answer-looks.ts';
import { ordersIn } from './carry.ts';
import { beliefsIn } from './efforts.ts';
import { bySender } from '../../terms/records.ts';
import { effortsIn, reportsIn } from '../../rules/facts/docket-facts.ts';
import type { GameEvent } from '../events.ts';
import { evolveAll } from '../fold/evolve.ts';
import { headlinesOf } from './headlines.ts';
import { applySealed } from './sealed-effects.ts';
import type { RoundPlan } from '../effect.ts';
import { openPlan } from './plan.ts';
import { basisOf } from './basis.ts';
import { passListings } from '../votes/committee.ts';
import { agreedNudges, termsInForce } from '../promises/agreed.ts';
import { closeCases } from '../votes/procedure.ts';
import { unfundedNudges } from '../votes/unfunded.ts';
import { judgeAgreements } from '../promises/judge-agreements.ts';
import { judgePledges } from '../promises/judge-pledges.ts';
import { drawsOf } from '../observation/estimates.ts';
import { observe, seenByAll, type SeenByAll } from '../observation/observe.ts';
import { SEATS, type TestKind } from '../../terms/vocabulary.ts';
import type { PublicRound } from '../../terms/public-record.ts';
import type { RoundRecord, World } from '../world.ts';

/**
 * Adjudicates all dockets at once: effects fill one plan, the model makes one step, and then looks are
 * answered, promises judged, the public record written and observations made. Pure: the same world gives the same
 * events. A game that is imagined otherwise may change the inputs of the model.
 */
export function adjudicate(world: World, amend?: Amend): readonly GameEvent[] {
  const due = termsInForce(world);
  const plan = openPlan(world, due);
  for (const seat of SEATS) {
    for (const order of ordersIn(world.seats[seat].docket)) applySealed(world, seat, order, plan);
  }
  const listings = passListings(world);
  if (listings.closures.length > 0) plan.inputs.closures = plan.inputs.closures.concat(listings.closures);
  const efforts = bySender((sender) => effortsIn(world.seats[sender].docket));
  append(plan.nudges, unfundedNudges(world, efforts));
  append(plan.nudges, agreedNudges(world, due));

  if (amend !== undefined) Object.assign(plan.inputs, amend(plan.inputs));

  const outcome = step(world.scenario.params, world.stocks, plan.inputs, stream(world.seed, world.round));
  const record = recordOf(world, plan, efforts, outcome);
  const reports = answerLooks(world, plan.looks, {
    flows: outcome.flows,
    stocks: outcome.stocks,
    efforts: record.efforts,
  });

  const events: GameEvent[] = [{ kind: 'dockets-sealed', round: world.round }];
  append(events, closeCases(world));
  append(events, plan.events);
  append(events, listings.events);
  for (const report of plan.reports) events.push({ kind: 'report-made', report });
  for (const report of reports) events.push({ kind: 'report-made', report });
  events.push({ kind: 'round-adjudicated', record });
  const adjudicated = evolveAll(world, events);
  const closing: GameEvent[] = [];
  append(closing, judgeAgreements(adjudicated, record));
  append(closing, judgePledges(adjudicated, record));
  for (const instrument of world.instruments) {
    if (instrument.until !== null && instrument.until <= world.round)
      closing.push({ kind: 'measure-lapsed', id: instrument.id });
  }
  const settled = evolveAll(adjudicated, closing);
  append(events, closing);
  const shared = seenByAll(settled, record);
  events.push({ kind: 'record-published', round: publicRound(settled, plan, record, shared) });
  for (const seat of SEATS) {
    const observation = observe(settled, seat, record, plan.results[seat], shared);
    events.push({ kind: 'seat-observed', seat, observation });
  }
  return events;
}

/** A change of the inputs of a half-year, after all dockets. */
export type Amend = (inputs: StepInputs) => StepInputs;

function recordOf(world: World, plan: RoundPlan, efforts: RoundRecord['efforts'], outcome: StepOutcome): RoundRecord {
  const moved: readonly TraceTerm[] = world.moved.map(({ variable, term, amount, origin }) => ({
    variable,
    term,
    amount,
    parameter: `costs.${term}`,
    origin,
  }));
  return {
    round: world.round,
    letters: plan.inputs.letter,
    efforts,
    reports: bySender((sender) => reportsIn(world.seats[sender].docket, efforts[sender])),
    beliefs: beliefsIn(world),
    leakage: outcome.flows.leakage,
    leakageAt: outcome.flows.leakageAt,
    flows: outcome.flows,
    ledger: outcome.ledger,
    test: conducted(outcome, plan.inputs.test),
    dockets: {
      us: world.seats.us.docket,
      china: world.seats.china.docket,
      un: world.seats.un.docket,
      dprk: world.seats.dprk.docket,
    },
    shock: world.shock,
    stocks: outcome.stocks,
    trace: moved.length === 0 ? outcome.trace : moved.concat(outcome.trace),
    incidents: outcome.incidents,
    basis: basisOf(world, plan.inputs),
  };
}

const conducted = (outcome: StepOutcome, ordered: TestKind): TestKind =>
  outcome.incidents.some(({ kind }) => kind === 'test-conducted') ? ordered : 'none';

/**
 * The public record of the round: texts, tests, prices, declared efforts, and trade with a lag of one round.
 */
function publicRound(world: World, plan: RoundPlan, record: RoundRecord, { open }: SeenByAll): PublicRound {
  const test = record.incidents.find((incident) => incident.kind === 'test-conducted');
  const { tension, unity, credibility, access, staplePrice, exchangeRate, reputation } = publicFigures(open);
  return {
    round: record.round,
    letters: record.letters,
    reports: record.reports,
    test: record.test,
    testSuccess: test?.success ?? null,
    shock: record.shock,
    tension,
    unity,
    credibility,
    access,
    staplePrice,
    exchangeRate,
    // A game of rules 1 and 2 has none to publish.
    ...(record.stocks.finance.reputation === undefined ? {} : { reputation }),
    recordedTrade: recordedTrade(world.history.at(-2)?.stocks.trade.recorded ?? null, drawsOf(world, record)),
    headlines: headlinesOf(world, plan, record.incidents),
  };
}
