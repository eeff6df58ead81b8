import { decide } from '../bots/decide.ts';
import type { BotOptions, BotTurn, Moment } from '../bots/turn.ts';
import type { Seed } from '../lib/seed.ts';
import { slotOf } from '../orders/slot.ts';
import type { Docket } from '../terms/docket.ts';
import { isSealed, type Order, type OrderKind } from '../terms/order.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import type { SeatId } from '../terms/vocabulary.ts';
import { closePhase } from '../truth/commands/game.ts';
import { submit } from '../truth/commands/submit.ts';
import { evolve, evolveAll } from '../truth/fold/evolve.ts';
import { baselineOf, type BaselineRun } from '../truth/outcome/baseline.ts';
import { courseOf } from '../truth/outcome/course.ts';
import { isLastRound } from '../truth/outcome/is-last-round.ts';
import { scoresOf } from '../truth/outcome/scores.ts';
import { projectPublic } from '../truth/projection/project-public.ts';
import { projectSeat } from '../truth/projection/project-seat.ts';
import type { World } from '../truth/world.ts';
import { runOut } from './run-out.ts';

/** What bots leave out in an imagined game: new bargains take most of their time, and seldom hang on one docket. */
const LEFT_OUT: ReadonlySet<OrderKind> = new Set<OrderKind>(['offer-agreement']);

/** The pen acts first, so that the others can vote on its text. */
const ACTING: readonly SeatId[] = ['un', 'us', 'china', 'dprk'];

const NOBODY: ReadonlySet<SeatId> = new Set();

/** Who imagines a game: what its own bot is like is known to it, what the others are like is drawn. */
export interface Dreamer {
  readonly seat: SeatId;
  readonly temperament: TemperamentId;
}

/** How a seat plays in an imagined game: as a competent bot, from its view of that game. */
const optionsFor = (seed: Seed, seat: SeatId, self: Dreamer): BotOptions => ({
  // Each imagined world has its own seed and temperaments: more noise would only blur what a docket does.
  temperature: 0,
  without: LEFT_OUT,
  seed,
  isMute: true,
  ...(seat === self.seat ? { temperament: self.temperament } : {}),
});

/** The world after every bot but some has acted at a moment. What they say is left out: it moves nothing here. */
export function actAll(start: World, moment: Moment, self: Dreamer, but: ReadonlySet<SeatId> = NOBODY): World {
  const { seed } = start;
  // A game of rules 1 has no bots that look ahead.
  if (typeof seed === 'number') return start;
  let world = start;
  let shared = projectPublic(world, () => ({ rounds: [] }));
  for (const seat of ACTING) {
    if (but.has(seat)) continue;
    const turn = decide(projectSeat(world, seat, shared), world.scenario, moment, optionsFor(seed, seat, self));
    const next = withTurn(world, seat, turn);
    if (turn.orders.some((order) => !isSealed(order))) shared = projectPublic(next, () => ({ rounds: [] }));
    world = next;
  }
  return world;
}

/** The world after a bot's orders. Its sealed ones are legal, so that they are entered as they are. */
export function withTurn(start: World, seat: SeatId, { orders }: Pick<BotTurn, 'orders'>): World {
  let world = start;
  for (const order of orders) world = withOrder(world, seat, order);
  return world;
}

function withOrder(world: World, seat: SeatId, order: Order): World {
  if (isSealed(order)) return evolve(world, { kind: 'order-sealed', seat, slot: slotOf(order), order });
  const done = submit(world, seat, order);
  return done.ok ? evolveAll(world, done.value) : world;
}

/** The world with a seat's docket replaced. */
export const withDocket = (world: World, seat: SeatId, docket: Docket): World => ({
  ...world,
  seats: { ...world.seats, [seat]: { ...world.seats[seat], docket } },
});

/**
 * Plays an imagined game on until so many half-years are adjudicated, or to its end. The open phase closes as it is; without
 * a `self` nobody does anything after it, and dockets repeat themselves.
 */
export function playOn(start: World, adjudicated: number, self: Dreamer | null): World {
  let world = evolveAll(start, closePhase(start));
  while (world.ending === null && world.history.length < adjudicated) {
    if (self === null) {
      world = evolveAll(world, closePhase(world));
      continue;
    }
    if (world.phase === 'negotiation') world = actAll(actAll(world, 'opened', self), 'closing', self);
    if (world.phase === 'orders') world = actAll(world, 'opened', self);
    world = evolveAll(world, closePhase(world));
  }
  return world;
}

/** The reference course of an imagined game, to the end that its seed draws. */
export function referenceOf(world: World): BaselineRun {
  let { round } = world;
  while (!isLastRound(world, round)) round += 1;
  return baselineOf(world, round);
}

/** A seat's score once an imagined game has run out, 0-100. */
export function scoreAtEnd(world: World, seat: SeatId, reference: BaselineRun): number {
  const end = runOut(world);
  return scoresOf(end, courseOf(end, reference))[seat].total;
}
