import { decideAt } from '../../bots/at-level.ts';
import { temperamentOf } from '../../bots/temperaments.ts';
import type { Moment } from '../../bots/turn.ts';
import { subSeed } from '../../lib/rng.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { WhatIfChange } from '../../terms/what-if.ts';
import { closePhase } from '../../truth/commands/game.ts';
import { submit } from '../../truth/commands/submit.ts';
import type { GameEvent } from '../../truth/events.ts';
import { evolveAll, fold } from '../../truth/fold/evolve.ts';
import { firstRound } from '../../truth/outcome/what-if/amend.ts';
import { seatsSeeing } from '../../truth/projection/views.ts';
import type { World } from '../../truth/world.ts';
import { adoptedNow, amendOf, ownDocket, ownerOf, prepared } from './impose.ts';
import { ownerActs } from './owner-acts.ts';

/** The pen acts first, so that the others can vote on its text. */
const SPEAKING_ORDER: readonly SeatId[] = ['un', 'us', 'china', 'dprk'];
/** They always take what they think best, so that the same question has the same answer. */
const TEMPERATURE = 0;

/**
 * The rest of a game, played on with one thing changed: the seat whose decision it is keeps its recorded orders as far as
 * the rules still let it, and bots answer in all other seats, on what they would then have seen. A change of texts or
 * letters is nobody's alone, so that bots play all seats. It ends with the last round that was played, at the latest.
 *
 * With `isChanged` false the same seats are played on by the same bots and nothing is changed: without this beside it,
 * what bots do otherwise than people would be taken for what the change does.
 */
export function playAdapted(
  played: World,
  events: readonly GameEvent[],
  change: WhatIfChange,
  isChanged: boolean,
): World {
  const cut = cutOf(events, change, isChanged);
  const owner = ownerOf(change);
  const start = fold(played.scenario, events.slice(0, cut));
  const recorded = owner === null ? null : ownerActs(start, events.slice(cut), owner);
  const seed = subSeed(played.seed, 'answers to another course');
  let world = isChanged ? prepared(start, change) : start;
  const take = (made: readonly GameEvent[]): void => {
    world = evolveAll(world, made);
  };
  const seen = seatsSeeing(world);
  const viewOf = (seat: SeatId): SeatView => seen(world, seat);
  const ordersOf = (seat: SeatId, moment: Moment) => {
    if (seat === owner) return moment === 'opened' ? (recorded?.(world.round, world.phase) ?? []) : [];
    const temperament = temperamentOf(played.seed, seat).id;
    const options = { temperature: TEMPERATURE, seed, temperament, isMute: true };
    return decideAt(viewOf(seat), world.scenario, moment, options).orders;
  };
  const act = (moment: Moment): void => {
    for (const seat of SPEAKING_ORDER) {
      for (const order of ordersOf(seat, moment)) {
        const made = submit(world, seat, order, viewOf(seat));
        if (made.ok) take(made.value);
      }
    }
  };
  const withoutDraft = (): void => {
    world = { ...world, draft: null, votes: {} };
  };

  if (isChanged && change.kind === 'no-text') {
    // It was negotiated as it was, and then failed.
    withoutDraft();
    take(closePhase(world));
  }
  while (world.ending === null && world.history.length < played.history.length) {
    if (world.phase !== 'briefing') {
      act('opened');
      act('addressed');
    }
    if (world.phase === 'negotiation') act('closing');
    if (isChanged && change.kind === 'text-earlier' && world.phase === 'negotiation' && world.round === change.to) {
      withoutDraft();
      take(adoptedNow(world, played, change.round));
    }
    const imposed = isChanged ? change : null;
    if (world.phase === 'orders' && owner !== null) take(ownDocket(world, played, owner, imposed));
    take(closePhase(world, world.phase === 'orders' ? amendOf(world, imposed) : undefined));
  }
  return world;
}

/** Where the log is left: as the first changed round opens, or at the roll on a text that is to fail. */
function cutOf(events: readonly GameEvent[], change: WhatIfChange, isChanged: boolean): number {
  if (change.kind === 'no-text') {
    const roll = events.findIndex((event) => event.kind === 'roll-called' && event.roll.text.round === change.round);
    return isChanged ? roll : events.findIndex(({ kind }, index) => index > roll && kind === 'phase-opened') + 1;
  }
  const first = firstRound(change);
  return events.findIndex((event) => event.kind === 'phase-opened' && event.round === first) + 1;
}
