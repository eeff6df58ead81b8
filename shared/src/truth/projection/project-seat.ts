import { docketCost } from '../../orders/budget.ts';
import { coversOf } from '../covers.ts';
import type { ProcedureCase, Report } from '../../terms/evidence.ts';
import { byGroup } from '../../terms/circle.ts';
import { upkeepOf } from '../../rules/letters.ts';
import { heardIn } from '../../rules/acts/pledges.ts';
import { filedFrom } from '../outcome/filed.ts';
import { privateAimOf } from '../outcome/private-aims.ts';
import { isSender, type BySeat, type SeatId } from '../../terms/vocabulary.ts';
import type { SeatState, World } from '../world.ts';
import { field, fieldOfSeat, type Fields } from './field.ts';
import { make, renew, tableOf, type Table } from './renew.ts';
import type { Known, Mask } from './sources.ts';
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

type Own = Omit<SeatView, 'seat' | 'public'>;

/** The fields of a seat's own half, each made of nothing but what is named: what it may know exactly, and no other seat's. */
const fieldsOf = (seat: SeatId): Fields<Own> => ({
  budget: fieldOfSeat(seat, ['scenario', 'stocks', 'instruments', 'round'], (own, known) => budgetOf(known, own, seat)),
  capital: field(['stocks', 'diplomacy'], (known) => capitalOf(known, seat)),
  trust: field(['stocks', 'diplomacy'], (known) =>
    Object.fromEntries(pairsOf(seat).map(({ pair, other }) => [other, told(known, `trust:${pair}`)])),
  ),
  privateAim: field(['scenario', 'seed'], (known) => ownPrivateAim(known, seat)),
  docket: fieldOfSeat(seat, [], ({ docket }) => docket),
  ready: fieldOfSeat(seat, [], ({ ready }) => ready),
  covers: field(['covers'], (known) => coversOf(known).filter((cover) => cover.seat === seat)),
  ownVote: field(['votes'], ({ votes }) => (isSender(seat) ? (votes[seat] ?? null) : null)),
  gathered: field(['gathered'], ({ gathered }) => (seat === 'un' ? gathered : 0)),
  names: field(['scenario', 'stocks', 'listings', 'reports', 'history'], (known) => namesOf(known, seat)),
  trades: field(['scenario', 'stocks', 'history'], (known) => tradesOf(known, seat)),
  reports: field(['reports'], ({ reports }) => reportsOf(reports, seat)),
  proofs: field(['proofs'], ({ proofs }) => proofs.filter(({ from, to }) => from === seat || to === seat)),
  agreements: field(['agreements'], ({ agreements }) => ownAgreements(agreements, seat)),
  messages: field(['messages'], ({ messages }) => heardIn(messages)[seat].messages),
  pledges: field(['messages', 'pledges', 'history'], (known) => pledgesOf(known, seat)),
  notes: field(['notes'], (known) => notesOf(known).filter((note) => note.seat === seat)),
  muted: fieldOfSeat(seat, [], ({ muted }) => muted),
  cases: field(['cases'], ({ cases }) => (isSender(seat) ? cases : NO_CASES)),
  observations: fieldOfSeat(seat, [], ({ observations }) => observations),
  ownEfforts: field(['history'], ({ history }) =>
    isSender(seat)
      ? history.map(({ round, efforts, reports }) => ({ round, effort: efforts[seat], report: reports[seat] }))
      : [],
  ),
  beliefs: field(['history'], ({ history }) => beliefsOf(history, seat)),
  country: field(['stocks', 'diplomacy'], (known) => (seat === 'dprk' ? countryOf(known) : null)),
});

const FIELDS: BySeat<Fields<Own>> = {
  us: fieldsOf('us'),
  china: fieldsOf('china'),
  un: fieldsOf('un'),
  dprk: fieldsOf('dprk'),
};
const TABLES: BySeat<Table<Own>> = {
  us: tableOf(FIELDS.us),
  china: tableOf(FIELDS.china),
  un: tableOf(FIELDS.un),
  dprk: tableOf(FIELDS.dprk),
};

/**
 * The view of one delegation: the public view and its own secrets, projected field by field. It contains the
 * seat's own state, messages, reports and observations, and only those exact stocks that the seat may know exactly.
 * Pass the public view if available: it is the more expensive half.
 */
export const projectSeat = (world: World, seat: SeatId, publicView: PublicView = projectPublicOf(world)): SeatView => ({
  seat,
  public: publicView,
  ...make(FIELDS[seat], world),
});

/** A seat's view of a World that differs from the last one in some parts, with the public half that it had. */
export const renewOwn = (last: SeatView, changed: Mask, world: World): SeatView =>
  renew(TABLES[last.seat], last, changed, world);

/** What the seat believed about leakage, from the first round in which it filed something. */
function beliefsOf(history: World['history'], seat: SeatId): SeatView['beliefs'] {
  const from = isSender(seat) ? filedFrom(history, seat) : null;
  if (!isSender(seat) || from === null) return [];
  return history.flatMap(({ round, beliefs }) => (round < from ? [] : [{ round, leakage: beliefs[seat] }]));
}

// A note is a private warning, but all three senders take part in a case: two as judges, one as the accused.
const NO_CASES: readonly ProcedureCase[] = [];

function ownPrivateAim({ scenario, seed }: Pick<World, 'scenario' | 'seed'>, seat: SeatId): SeatView['privateAim'] {
  const aim = privateAimOf(scenario, seed, seat);
  return aim === null ? null : { id: aim.id, bonus: aim.bonus };
}

function budgetOf(
  world: Known<'scenario' | 'stocks' | 'instruments' | 'round'>,
  { docket, spent, withheld }: SeatState,
  seat: SeatId,
): SeatView['budget'] {
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

function capitalOf(world: Pick<World, 'stocks'>, seat: SeatId): SeatView['capital'] {
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
const reportsOf = (reports: World['reports'], seat: SeatId): readonly Report[] =>
  reports.flatMap((report) => {
    if (report.by === seat) return [report];
    return report.shownTo.includes(seat) ? [{ ...report, shownTo: [seat] }] : [];
  });

function countryOf(world: Pick<World, 'stocks'>): SeatView['country'] {
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
