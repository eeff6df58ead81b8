import { shortSeed } from '../../shared/src/lib/seed.ts';
import { openWorld } from '../../shared/src/truth/fold/create-world.ts';
import { intermediaryId, reportId, type Slot } from '../../shared/src/terms/ids.ts';
import type { Reading, Report } from '../../shared/src/terms/evidence.ts';
import type { RoundPlan } from '../../shared/src/truth/effect.ts';
import type { SealedOrder } from '../../shared/src/terms/order.ts';
import { applySealed } from '../../shared/src/truth/adjudication/sealed-effects.ts';
import { slotOf } from '../../shared/src/orders/slot.ts';
import { openPlan } from '../../shared/src/truth/adjudication/plan.ts';
import { termsInForce } from '../../shared/src/truth/promises/agreed.ts';
import type { NameView, PublicView, SeatView } from '../../shared/src/terms/seat-view.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { Phase, SeatId, SenderId } from '../../shared/src/terms/vocabulary.ts';
import { RULES_VERSION, type World } from '../../shared/src/truth/world.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// Small worlds and views for tests of the rules. A view is always the projection of a real world, changed where the
// test says.

/** A round in which every lever is open. */
export const LATE_ROUND = 5;

/** A world of January 2016 in the orders phase of a round in which every lever is open, changed where given. */
export function aWorld(change: Partial<World> = {}): World {
  const opened = openWorld(january2016, {
    kind: 'game-started',
    rulesVersion: RULES_VERSION,
    scenario: january2016.id,
    scenarioHash: 'test',
    seed: shortSeed(7),
    format: 'standard',
    fixedRounds: null,
  });
  return { ...opened, round: LATE_ROUND, phase: 'orders', ...change };
}

/** A world in which one seat's docket holds exactly these orders. */
export function aWorldOrdering(seat: SeatId, orders: readonly SealedOrder[], world: World = aWorld()): World {
  return { ...world, seats: { ...world.seats, [seat]: { ...world.seats[seat], docket: docketOf(orders) } } };
}

/** A docket that holds these orders. */
export function docketOf(orders: readonly SealedOrder[]): Record<Slot, SealedOrder> {
  const docket: Record<Slot, SealedOrder> = {};
  for (const order of orders) docket[slotOf(order)] = order;
  return docket;
}

interface ViewChange extends Omit<Partial<SeatView>, 'public' | 'seat'> {
  readonly public?: Partial<PublicView>;
}

/** What a seat sees of a world whose dockets are empty, changed where given. */
export function aSeatView(
  seat: SeatId,
  change: ViewChange = {},
  round = LATE_ROUND,
  phase: Phase = 'orders',
): SeatView {
  const view = projectSeat(aWorldOrdering(seat, [], aWorld({ round, phase })), seat);
  return { ...view, ...change, public: { ...view.public, ...change.public } };
}

/** A name as a seat may know it. */
export const aName = (change: Partial<NameView> = {}): NameView => ({
  id: 'juniper-lane',
  name: 'Juniper Lane Supply',
  trade: 'trader',
  jurisdiction: 'china',
  corridor: 'border',
  status: 'open',
  evidence: 60,
  singleSource: 0,
  route: null,
  ...change,
});

/** A report of a sender. */
export const aReport = (by: SenderId, reading: Reading, shownTo: readonly SeatId[] = []): Report => ({
  id: reportId(`R4.${by}.1`),
  round: 4,
  by,
  reading,
  published: false,
  shownTo,
});

/** A report on the name of `aName`. */
export const aNameReport = (by: SenderId, shownTo: readonly SeatId[] = []): Report =>
  aReport(by, { kind: 'name', intermediary: 'juniper-lane', evidence: 60, leadsTo: [] }, shownTo);

/** The id of the name of `aName`. */
export const JUNIPER = intermediaryId('juniper-lane');

/** Carries out one order on an otherwise empty plan of a world. */
export function aPlanAfter(seat: SeatId, order: SealedOrder, world: World = aWorld()): RoundPlan {
  const plan = openPlan(world, termsInForce(world));
  applySealed(world, seat, order, plan);
  return plan;
}
