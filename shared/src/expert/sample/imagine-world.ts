import { docketCost } from '../../orders/budget.ts';
import type { Seed } from '../../lib/seed.ts';
import { upkeepOf } from '../../rules/letters.ts';
import { agreementId } from '../../terms/ids.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { IntermediaryStock, Stocks } from '../../terms/stocks.ts';
import { SEATS, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { lowerBaseLetters } from '../../truth/fold/base-letters.ts';
import { openWorld } from '../../truth/fold/create-world.ts';
import { observe } from '../../truth/observation/observe.ts';
import { RULES_VERSION, type SeatState, type World } from '../../truth/world.ts';
import { fittingSeed } from './fitting-seed.ts';
import { effortDocket, imaginePast, knownAgreements, type ImaginedPast } from './past.ts';
import { withValue } from './with-value.ts';

/**
 * A World that could be behind what a seat sees: public facts and the seat's own affairs are as its view has them, what is
 * hidden is drawn from the scenario, the record and the seat's measurements within their errors. It is never the true
 * one: the view is all that goes in. The same view, seed and number give the same World.
 */
export function imagineWorld(view: SeatView, scenario: Scenario, seed: Seed, nth: number): World {
  const { public: seen } = view;
  const fitting = fittingSeed(view, scenario, seed, nth);
  const past = imaginePast(view, scenario, fitting);
  const opened = openWorld(scenario, {
    kind: 'game-started',
    rulesVersion: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: '',
    seed: fitting,
    format: seen.format,
    fixedRounds: seen.rounds.fixed,
  });
  const world: World = {
    ...opened,
    ...(seen.rounds.most < scenario.formats[seen.format].most ? { roundLimit: seen.rounds.most } : {}),
    round: seen.round,
    phase: seen.phase,
    stocks: presentStocks(view, scenario, past.stocks),
    baseLetters: seen.rollCalls
      .filter(({ outcome }) => outcome === 'adopted')
      .reduce((letters, { text }) => lowerBaseLetters(letters, text.blanks), scenario.letters),
    instruments: seen.instruments,
    draft: seen.draft,
    votes: isSender(view.seat) && view.ownVote !== null ? { [view.seat]: view.ownVote } : {},
    gathered: view.gathered,
    rollCalls: seen.rollCalls,
    exemptionsInText: seen.exemptionsInText,
    commonList: { progress: seen.commonList.progress, ticks: seen.commonList.ticks, adopted: seen.commonList.adopted },
    procedureAdopted: seen.procedureAdopted,
    cases: distinct(view.cases, seen.cases),
    listings: seen.listings,
    reports: distinct(view.reports, seen.publishedReports),
    proofs: view.proofs,
    agreements: knownAgreements(view),
    breaches: seen.announcedBreaches.map((breach) => ({ ...breach, agreement: agreementId(breach.agreement) })),
    messages: view.messages,
    convenedIn: seen.convenedIn,
    shock: seen.shock,
    ...(seen.injects.length === 0 ? {} : { injects: seen.injects }),
    history: past.history,
    publicRecord: seen.record,
  };
  return SEATS.reduce((next, seat) => withSeat(next, seat, seatState(next, view, past, seat)), world);
}

const withSeat = (world: World, seat: SeatId, state: SeatState): World => ({
  ...world,
  seats: { ...world.seats, [seat]: state },
});

function seatState(world: World, view: SeatView, past: ImaginedPast, seat: SeatId): SeatState {
  const { scenario, round } = world;
  const opened = world.seats[seat];
  if (seat === view.seat) {
    const spent =
      view.budget.spent - upkeepOf(world.instruments, seat, round) - docketCost(scenario, seat, view.docket);
    return {
      ...opened,
      docket: view.docket,
      spent: Math.max(0, spent),
      withheld: view.budget.withheld,
      muted: view.muted,
      observations: view.observations,
    };
  }
  const last = past.history.at(-1);
  return {
    ...opened,
    docket: isSender(seat) && last !== undefined ? effortDocket(last.efforts[seat]) : opened.docket,
    observations: observationsOf(world, past, seat),
  };
}

/** What another seat would have measured in the imagined half-years. */
function observationsOf(world: World, past: ImaginedPast, seat: SeatId): SeatState['observations'] {
  let next = world;
  for (const record of past.history) {
    const state = next.seats[seat];
    const seen = observe({ ...next, publicRecord: world.publicRecord }, seat, record, []);
    next = withSeat(next, seat, { ...state, observations: [...state.observations, seen] });
  }
  return next.seats[seat].observations;
}

/** The state as the seat knows it now, after what was done in this half-year. */
function presentStocks(view: SeatView, scenario: Scenario, past: Stocks): Stocks {
  const { params } = scenario;
  let stocks = past;
  const set = (variable: Parameters<typeof withValue>[1], value: number | undefined): void => {
    if (value !== undefined) stocks = withValue(stocks, variable, value, params);
  };
  set('mandate', view.capital.mandate);
  set('room', view.capital.room);
  set('standing', view.capital.standing);
  set('credibility', view.capital.credibility);
  set('access', view.capital.access);
  for (const other of SEATS) {
    const pair = SEATS.indexOf(view.seat) < SEATS.indexOf(other) ? `${view.seat}-${other}` : `${other}-${view.seat}`;
    if (isPair(pair)) set(`trust:${pair}`, view.trust[other]);
  }
  const { country } = view;
  if (country !== null) {
    set('welfare', country.welfare);
    set('grievance', country.grievance);
    set('loyalty-military', country.groups.military);
    set('loyalty-party', country.groups.party);
    set('loyalty-bureaucracy', country.groups.bureaucracy);
    set('cohesion', country.cohesion);
    set('hazard', country.hazard);
    set('programme', country.programme);
    set('readiness', country.readiness);
    set('reserve', country.reserve);
    stocks = {
      ...stocks,
      budget: { ...stocks.budget, chips: view.budget.total },
      circle: { ...stocks.circle, norm: country.circleNorm },
      programme: { ...stocks.programme, fundedRounds: country.fundedRounds },
    };
  }
  return {
    ...stocks,
    networks: { intermediaries: stocks.networks.intermediaries.map((one) => knownName(view, one)) },
  };
}

const isPair = (text: string): text is keyof Stocks['diplomacy']['trust'] =>
  text === 'us-china' ||
  text === 'us-un' ||
  text === 'us-dprk' ||
  text === 'china-un' ||
  text === 'china-dprk' ||
  text === 'un-dprk';

function knownName(view: SeatView, stock: IntermediaryStock): IntermediaryStock {
  const known = view.names.find(({ id }) => id === stock.id);
  if (known === undefined) return stock;
  const { status, evidence, route } = known;
  if (isSender(view.seat)) return { ...stock, status, evidence: { ...stock.evidence, [view.seat]: evidence } };
  return {
    ...stock,
    status,
    exposure: evidence,
    ...(route === null ? {} : { capacity: route.capacity, fee: route.fee }),
  };
}

/** One of each id, the first of them. */
const distinct = <T extends { readonly id: string }>(first: readonly T[], more: readonly T[]): readonly T[] => {
  const had = new Set(first.map(({ id }) => id));
  return [...first, ...more.filter(({ id }) => !had.has(id))];
};
