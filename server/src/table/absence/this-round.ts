import { isCovered } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import type { BySeat, ImmediateKind, SealedOrder, SeatId, Slot, Vote } from '@letter/shared/play';

// Who did what in the open round is read from the log, which says when a seat was covered: so it is known again after a
// restart, and no event needs an author.

/** What became of one seat in the open round: what its people set themselves, and what was done for them. */
export interface SeatRound {
  /** Slots of the docket that its people filled or emptied. */
  readonly byHand: ReadonlySet<Slot>;
  readonly hasVoted: boolean;
  readonly hasTabled: boolean;
  /** What stood in each slot before it was changed for them; `null` where it was empty. */
  readonly before: ReadonlyMap<Slot, SealedOrder | null>;
  /** The vote before one was cast for them; `undefined` if none was. */
  readonly voteBefore: Vote | null | undefined;
  /** Acts that took effect at once. */
  readonly acts: readonly ImmediateKind[];
}

/** The open round of every seat. */
export type ThisRound = BySeat<SeatRound>;

const UNTOUCHED: SeatRound = {
  byHand: new Set(),
  hasVoted: false,
  hasTabled: false,
  before: new Map(),
  voteBefore: undefined,
  acts: [],
};

/** A round in which nobody has done anything yet. */
export const FRESH_ROUND: ThisRound = { us: UNTOUCHED, china: UNTOUCHED, un: UNTOUCHED, dprk: UNTOUCHED };

/** The open round after one more event, which happens in `world`. */
export function follow(now: ThisRound, world: World, event: GameEvent): ThisRound {
  // The text with which a game begins is nobody's act.
  if (event.kind === 'phase-opened' && event.phase === 'briefing') return FRESH_ROUND;
  const seat = actorOf(event);
  if (seat === null) return now;
  return { ...now, [seat]: after(now[seat], world, seat, event) };
}

function after(round: SeatRound, world: World, seat: SeatId, event: GameEvent): SeatRound {
  const isForThem = isCovered(world, seat);
  switch (event.kind) {
    case 'order-sealed':
    case 'order-withdrawn': {
      const { slot } = event;
      if (!isForThem) return { ...round, byHand: new Set([...round.byHand, slot]) };
      if (round.before.has(slot)) return round;
      return { ...round, before: new Map([...round.before, [slot, world.seats[seat].docket[slot] ?? null]]) };
    }
    case 'vote-cast':
      if (!isForThem) return { ...round, hasVoted: true };
      return {
        ...round,
        voteBefore: round.voteBefore === undefined ? (world.votes[event.seat] ?? null) : round.voteBefore,
      };
    case 'text-tabled':
      return isForThem ? did(round, 'table-text') : { ...round, hasTabled: true };
    case 'points-spent':
      return isForThem ? did(round, event.on) : round;
    case 'family-ticked':
      return isForThem ? did(round, 'tick-family') : round;
    case 'listing-proposed':
      return isForThem ? did(round, 'propose-listing') : round;
    case 'hold-placed':
      return isForThem ? did(round, 'place-hold') : round;
    case 'procedure-judged':
      return isForThem ? did(round, 'judge-procedure') : round;
    default:
      return round;
  }
}

const did = (round: SeatRound, act: ImmediateKind): SeatRound =>
  round.acts.includes(act) ? round : { ...round, acts: [...round.acts, act] };

function actorOf(event: GameEvent): SeatId | null {
  switch (event.kind) {
    case 'order-sealed':
    case 'order-withdrawn':
    case 'vote-cast':
    case 'points-spent':
      return event.seat;
    case 'text-tabled':
      return event.draft.tabledBy;
    case 'listing-proposed':
      return event.listing.by;
    case 'family-ticked':
    case 'hold-placed':
    case 'procedure-judged':
      return event.by;
    default:
      return null;
  }
}
