import { shortSeed } from '../../shared/src/lib/seed.ts';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { closePhase, startGame } from '../../shared/src/truth/commands/game.ts';
import type { Order } from '../../shared/src/terms/order.ts';
import type { Rejection, RejectionCode } from '../../shared/src/terms/rejection.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import type { FormatId, Phase, SeatId } from '../../shared/src/terms/vocabulary.ts';
import type { World } from '../../shared/src/truth/world.ts';
import type { Result } from '../../shared/src/lib/result.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// Real games, played phase by phase through the functions that everybody uses: submit and closePhase.

/** The result of a seat's act: events, or why not. */
export type Answer = Result<readonly GameEvent[], Rejection>;

/** A game that has just been started, in the briefing of round 1. */
export const started = (seed = 7, format: FormatId = 'standard', fixedRounds: number | null = null): World =>
  fold(january2016, startGame(january2016, shortSeed(seed), format, fixedRounds));

/** The game after its phase was closed, several times in a row. */
export function closed(world: World, times = 1): World {
  let next = world;
  for (let turn = 0; turn < times; turn++) next = evolveAll(next, closePhase(next));
  return next;
}

/** The game played on until a phase opens; a seat that does not act keeps the docket it has. */
export function playedTo(world: World, round: number, phase: Phase): World {
  let next = world;
  while (next.round !== round || next.phase !== phase) {
    if (next.ending !== null || next.round > round) throw new Error(`round ${round}, ${phase} does not come any more`);
    next = closed(next);
  }
  return next;
}

const opened = new Map<string, World>();

/** A game in which nobody has ordered anything yet, at a phase of a round. */
export function quiet(round: number, phase: Phase): World {
  const key = `${round} ${phase}`;
  const found = opened.get(key) ?? playedTo(started(), round, phase);
  opened.set(key, found);
  return found;
}

/** The game after orders of one seat, each of which must be accepted. */
export function given(world: World, seat: SeatId, ...orders: readonly Order[]): World {
  let next = world;
  for (const order of orders) {
    const answer = submit(next, seat, order);
    if (!answer.ok) throw new Error(`${seat} may not ${order.kind}: ${answer.error.code}`);
    next = evolveAll(next, answer.value);
  }
  return next;
}

/** The game once its round is adjudicated. */
export const adjudicated = (world: World): World => playedTo(world, world.round, 'adjudication');

/** Why an act is refused; `accepted` if it is not. */
export const codeOf = (answer: Answer): RejectionCode | 'accepted' => (answer.ok ? 'accepted' : answer.error.code);
