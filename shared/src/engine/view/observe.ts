import { byBasket } from '../efforts.ts';
import { CORRIDOR_OF, MEASURES_OF, isSender, type ByBasket, type SeatId } from '../vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import { aimTrends, type AimEvidence } from './aim-trends.ts';
import { circleWordOf, reportedCircleWord } from './circle-word.ts';
import { drawsOf, estimatesOf, leaksOf } from './estimates.ts';
import type { CircleWord, Observation, OrderResult } from './observation.ts';
import { seenTraces } from './seen-trace.ts';
import { valueOf } from './value-of.ts';

/** Chance that the one word about the ruling circle is wrong. */
const WRONG_WORD = { us: 0.2, china: 0.1 } as const;

/**
 * Make one seat's observation of the round just adjudicated: what it measures, with the seed's errors, what its own gate
 * stopped, how its orders went, and where its aims stand as far as it can tell. The same world and record always
 * give the same observation.
 */
export function observe(world: World, seat: SeatId, record: RoundRecord, results: readonly OrderResult[]): Observation {
  const estimates = estimatesOf(world, seat, record);
  const now: AimEvidence = {
    round: record.round,
    estimates,
    leakAt: leaksOf(world, seat, record),
    blockedAtOwnGate: blockedAt(seat, record),
    test: record.test,
  };
  const previous = world.seats[seat].observations.findLast(({ round }) => round < record.round);
  const start = world.scenario.stocks;
  return {
    round: record.round,
    estimates,
    leakAt: now.leakAt,
    blockedAtOwnGate: now.blockedAtOwnGate,
    circleWord: circleWord(world, seat, record),
    // Where a seat has no figure yet, the scenario's start is common knowledge.
    traces: seenTraces(
      seat,
      estimates,
      (variable) =>
        previous === undefined && record.round === 1
          ? valueOf(start, variable)
          : (previous?.estimates[variable]?.mean ?? null),
      record.trace,
    ),
    results,
    aims: aimTrends(world.scenario, seat, previous === undefined ? null : evidenceOf(world, previous), now),
    ledger: seat === 'dprk' ? record.ledger : null,
  };
}

const evidenceOf = (world: World, past: Observation): AimEvidence => ({
  round: past.round,
  estimates: past.estimates,
  leakAt: past.leakAt,
  blockedAtOwnGate: past.blockedAtOwnGate,
  test: world.publicRecord.find(({ round }) => round === past.round)?.test ?? 'none',
});

function blockedAt(seat: SeatId, record: RoundRecord): ByBasket<number> | null {
  if (!isSender(seat)) return null;
  const gate = record.flows.byCorridor[CORRIDOR_OF[seat]];
  return byBasket((basket) => MEASURES_OF[basket].reduce((total, measure) => total + gate[measure].blocked, 0));
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
