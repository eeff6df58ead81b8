import { openEstimates } from './public-figures.ts';
import { GRAIN, grained } from '../../terms/grains.ts';
import { roundTo } from '../../lib/round-to.ts';
import { seenLedger } from './seen-ledger.ts';
import { CORRIDOR_OF, isSender, type ByBasket, type BySeat, type SeatId } from '../../terms/vocabulary.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { RoundRecord, World } from '../world.ts';
import { aimTrends, freezesSigned } from './aim-trends.ts';
import { circleWordOf, reportedCircleWord } from './circle-word.ts';
import { drawsOf, estimatesOf, leaksOf } from './estimates.ts';
import type { CircleWord, Observation, OrderResult } from '../../terms/observation.ts';
import { movementsOf, seenTraces, type Movement } from './seen-trace.ts';
import { valueOf } from './value-of.ts';

/** Chance that the word for the ruling circle is wrong. */
const WRONG_WORD = { us: 0.2, china: 0.1 } as const;

/** The common input of all seats' observations of one round. */
export interface SeenByAll {
  readonly open: ReturnType<typeof openEstimates>;
  readonly movements: BySeat<readonly Movement[]>;
  readonly freezes: readonly Agreement[];
}

/** The common input of every seat's observation, computed once per round. */
export const seenByAll = (world: Pick<World, 'seed' | 'agreements'>, record: RoundRecord): SeenByAll => ({
  open: openEstimates(record.stocks, drawsOf(world, record)),
  movements: movementsOf(record.trace),
  freezes: freezesSigned(world),
});

/**
 * One seat's observation of the round just adjudicated: its measurements with the seed's errors, what its own gate
 * stopped, the results of its orders, and the state of its aims as far as it can see. The same world and record
 * always give the same observation. Pass `shared` if available: it is the same for all four seats.
 */
export function observe(
  world: World,
  seat: SeatId,
  record: RoundRecord,
  results: readonly OrderResult[],
  shared: SeenByAll = seenByAll(world, record),
): Observation {
  const estimates = estimatesOf(world, seat, record, shared.open);
  const blockedAtOwnGate = blockedAt(seat, record);
  const ledger = seat === 'dprk' ? seenLedger(record.ledger) : null;
  const previous = world.seats[seat].observations.findLast(({ round }) => round < record.round);
  // Before a seat has a figure, the scenario's start is common knowledge.
  const before = ({ variable, figure }: Movement): number | null => {
    if (previous !== undefined) return figure.read(previous.estimates)?.mean ?? null;
    return record.round === 1 ? grained(valueOf(world.scenario.stocks, variable), variable) : null;
  };
  return {
    round: record.round,
    estimates,
    leakAt: leaksOf(world, seat, record),
    blockedAtOwnGate,
    circleWord: circleWord(world, seat, record),
    traces: seenTraces(seat, estimates, before, shared.movements[seat]),
    results,
    aims: aimTrends(world, seat, record, { round: record.round, estimates, blockedAtOwnGate, ledger }, shared.freezes),
    ledger,
    ...(seat === 'dprk' ? closedRoutes(world, record) : {}),
  };
}

/** The routes that carried cargo when the round opened and were closed or listed in it; nothing if there is none. */
function closedRoutes({ scenario, history }: World, { round, stocks }: RoundRecord): Pick<Observation, 'closed'> {
  const before = history.findLast((one) => one.round < round)?.stocks ?? scenario.stocks;
  const closed: string[] = [];
  for (const { id, status } of stocks.networks.intermediaries) {
    if (!isShut(status)) continue;
    const was = before.networks.intermediaries.find((one) => one.id === id)?.status;
    if (was !== undefined && !isShut(was)) closed.push(id);
  }
  return closed.length > 0 ? { closed } : {};
}

const isShut = (status: string): boolean => status === 'closed' || status === 'listed';

function blockedAt(seat: SeatId, record: RoundRecord): ByBasket<number> | null {
  if (!isSender(seat)) return null;
  const gate = record.flows.byCorridor[CORRIDOR_OF[seat]];
  const told = (blocked: number): number => roundTo(blocked, GRAIN.millions);
  return {
    elite: told(gate.luxury.blocked + gate['travel-assets'].blocked),
    programme: told(gate['dual-use'].blocked + gate.arms.blocked),
    finance: told(gate.financial.blocked),
    broad: told(gate.trade.blocked + gate.aid.blocked),
  };
}

function circleWord(world: World, seat: SeatId, record: RoundRecord): CircleWord | null {
  const { loyalty } = record.stocks.circle;
  switch (seat) {
    case 'dprk':
      return circleWordOf(loyalty);
    case 'us':
    case 'china':
      return reportedCircleWord(loyalty, WRONG_WORD[seat], drawsOf(world, record), `${seat}:circle`);
    case 'un':
      return null;
  }
}
