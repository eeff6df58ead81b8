import { docketCost } from '../../orders/budget.ts';
import { coversOf } from '../covers.ts';
import type { ProcedureCase, Report } from '../../terms/evidence.ts';
import { byGroup } from '../../terms/circle.ts';
import { upkeepOf } from '../../rules/letters.ts';
import { mayRead } from '../../terms/message.ts';
import { filedFrom } from '../outcome/filed.ts';
import { privateAimOf } from '../outcome/private-aims.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { ownAgreements } from './project-agreements.ts';
import { namesOf } from './project-names.ts';
import { pledgesOf } from './project-pledges.ts';
import { tradesOf } from './project-trades.ts';
import { projectPublicOf } from './project-public.ts';
import { notesOf } from '../roles/published.ts';
import type { PublicView, SeatView } from '../../terms/seat-view.ts';
import { pairsOf, valueOf } from '../observation/value-of.ts';
import { roundTo } from '../../lib/round-to.ts';
import { GRAIN, grained } from '../../terms/grains.ts';
import type { VariableId } from '../../terms/trace.ts';

/**
 * The view of one delegation: the public view and its own secrets, projected field by field. It contains the
 * seat's own state, messages, reports and observations, and only those exact stocks that the seat may know exactly.
 * Pass the public view if available: it is the more expensive half.
 */
export function projectSeat(world: World, seat: SeatId, publicView: PublicView = projectPublicOf(world)): SeatView {
  const own = world.seats[seat];
  return {
    seat,
    public: publicView,
    budget: budgetOf(world, seat),
    capital: capitalOf(world, seat),
    trust: Object.fromEntries(pairsOf(seat).map(({ pair, other }) => [other, told(world, `trust:${pair}`)])),
    privateAim: ownPrivateAim(world, seat),
    docket: own.docket,
    ready: own.ready,
    covers: coversOf(world).filter((cover) => cover.seat === seat),
    ownVote: isSender(seat) ? (world.votes[seat] ?? null) : null,
    gathered: seat === 'un' ? world.gathered : 0,
    names: namesOf(world, seat),
    trades: tradesOf(world, seat),
    reports: reportsOf(world, seat),
    proofs: world.proofs.filter(({ from, to }) => from === seat || to === seat),
    agreements: ownAgreements(world.agreements, seat),
    messages: world.messages.filter(({ channel }) => mayRead(channel, seat)),
    pledges: pledgesOf(world, seat),
    notes: notesOf(world).filter((note) => note.seat === seat),
    muted: own.muted,
    cases: isSender(seat) ? world.cases : NO_CASES,
    observations: own.observations,
    ownEfforts: isSender(seat)
      ? world.history.map(({ round, efforts, reports }) => ({ round, effort: efforts[seat], report: reports[seat] }))
      : [],
    beliefs: beliefsOf(world, seat),
    country: seat === 'dprk' ? countryOf(world) : null,
  };
}

/** What the seat believed about leakage, from the first round in which it filed something. */
function beliefsOf({ history }: World, seat: SeatId): SeatView['beliefs'] {
  const from = isSender(seat) ? filedFrom(history, seat) : null;
  if (!isSender(seat) || from === null) return [];
  return history.flatMap(({ round, beliefs }) => (round < from ? [] : [{ round, leakage: beliefs[seat] }]));
}

// A note is a private warning, but all three senders take part in a case: two as judges, one as the accused.
const NO_CASES: readonly ProcedureCase[] = [];

function ownPrivateAim({ scenario, seed }: World, seat: SeatId): SeatView['privateAim'] {
  const aim = privateAimOf(scenario, seed, seat);
  return aim === null ? null : { id: aim.id, bonus: aim.bonus };
}

function budgetOf(world: World, seat: SeatId): SeatView['budget'] {
  const { docket, spent, withheld } = world.seats[seat];
  const upkeep = upkeepOf(world.instruments, seat, world.round);
  return {
    unit: isSender(seat) ? 'points' : 'chips',
    total: isSender(seat) ? world.scenario.points[seat] : world.stocks.budget.chips,
    spent: spent + upkeep + docketCost(world.scenario, seat, docket),
    upkeep,
    withheld,
  };
}

/** A quantity that the seat may know, no finer than its statistic. */
const told = ({ stocks }: Pick<World, 'stocks'>, variable: VariableId): number =>
  grained(valueOf(stocks, variable), variable);

function capitalOf(world: World, seat: SeatId): SeatView['capital'] {
  switch (seat) {
    case 'us':
      return { mandate: told(world, 'mandate') };
    case 'china':
      return { room: told(world, 'room'), standing: told(world, 'standing') };
    case 'un':
      return { credibility: told(world, 'credibility'), access: told(world, 'access') };
    case 'dprk':
      return {};
  }
}

/** Reports of the seat's own service or Panel, and those shown to it; only the owner sees the other recipients. */
const reportsOf = (world: World, seat: SeatId): readonly Report[] =>
  world.reports.flatMap((report) => {
    if (report.by === seat) return [report];
    return report.shownTo.includes(seat) ? [{ ...report, shownTo: [seat] }] : [];
  });

function countryOf(world: World): SeatView['country'] {
  const { circle, programme } = world.stocks;
  return {
    welfare: told(world, 'welfare'),
    grievance: told(world, 'grievance'),
    loyalty: told(world, 'loyalty'),
    groups: byGroup((group) => told(world, `loyalty-${group}`)),
    circleNorm: roundTo(circle.norm, GRAIN.norm),
    cohesion: told(world, 'cohesion'),
    hazard: told(world, 'hazard'),
    programme: told(world, 'programme'),
    readiness: told(world, 'readiness'),
    fundedRounds: programme.fundedRounds,
    reserve: told(world, 'reserve'),
  };
}
