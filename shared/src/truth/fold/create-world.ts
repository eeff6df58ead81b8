import type { Slot } from '../../terms/ids.ts';
import type { GameEventOf } from '../events.ts';
import type { SealedOrder } from '../../terms/order.ts';
import { openTrades } from '../../rules/facts/trade-facts.ts';
import { slotOf } from '../../orders/slot.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { BASKETS, isSender, type SeatId } from '../../terms/vocabulary.ts';
import type { Docket } from '../../terms/docket.ts';
import type { SeatState, World } from '../world.ts';

/** The world of a table after the first event of its log: the scenario's start, before round 1. */
export function openWorld(scenario: Scenario, started: GameEventOf<'game-started'>): World {
  return {
    scenario,
    seed: started.seed,
    format: started.format,
    fixedRounds: started.fixedRounds,
    round: 0,
    phase: 'briefing',
    stocks: scenario.stocks,
    seats: {
      us: openSeat(scenario, 'us'),
      china: openSeat(scenario, 'china'),
      un: openSeat(scenario, 'un'),
      dprk: openSeat(scenario, 'dprk'),
    },
    baseLetters: scenario.letters,
    instruments: [],
    moved: [],
    draft: null,
    votes: {},
    gathered: 0,
    rollCalls: [],
    exemptionsInText: false,
    commonList: { progress: 0, ticks: {}, adopted: false },
    procedureAdopted: false,
    cases: [],
    listings: [],
    reports: [],
    proofs: [],
    agreements: [],
    breaches: [],
    messages: [],
    convenedIn: null,
    shock: null,
    history: [],
    publicRecord: [],
    ending: null,
  };
}

const openSeat = (scenario: Scenario, seat: SeatId): SeatState => ({
  docket: firstDocket(scenario, seat),
  ready: false,
  spent: 0,
  withheld: 0,
  muted: [],
  observations: [],
});

/** The docket a seat starts with: what its government was doing when the scenario starts. */
function firstDocket(scenario: Scenario, seat: SeatId): Docket {
  const orders: SealedOrder[] = [];
  if (isSender(seat)) {
    for (const basket of BASKETS) {
      const effort = scenario.efforts[seat][basket];
      if (effort > 0) orders.push({ kind: 'set-effort', basket, effort });
    }
  } else {
    orders.push(
      { kind: 'fund-circle', chips: 3 },
      { kind: 'fund-programme', chips: 3 },
      { kind: 'fund-citizens', chips: 2 },
      { kind: 'fund-security', chips: 1 },
    );
    for (const trade of openTrades(scenario)) {
      const chips = scenario.trades[trade].usual;
      if (chips > 0) orders.push({ kind: 'run-illicit-trade', trade, chips });
    }
  }
  const docket: Record<Slot, SealedOrder> = {};
  for (const order of orders) docket[slotOf(order)] = order;
  return docket;
}
