import { assertNever } from '../../lib/assert-never.ts';
import { applyNudges } from './apply-nudges.ts';
import { openWorld } from './create-world.ts';
import { coverBy, returnOf } from '../covers.ts';
import { UNCHANGED, type Changes } from './changes.ts';
import { changesByText } from './evolve-texts.ts';
import type { GameEvent } from '../events.ts';
import { moveEvidence } from './move-evidence.ts';
import type { ProcedureCase } from '../../terms/evidence.ts';
import type { Slot } from '../../terms/ids.ts';
import type { SealedOrder } from '../../terms/order.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import type { Observation } from '../../terms/observation.ts';
import { findingsOf, headlinesOf, notesOf } from '../roles/published.ts';
import type { RoundRecord, SeatState, World } from '../world.ts';

/** The world after one event. Throws only if a log contains a second `game-started`. */
export function evolve(world: World, event: GameEvent): World {
  const changed = changesBy(world, event);
  return changed === UNCHANGED ? world : Object.assign({ ...world }, changed);
}

/** What one event changes in the world; the only writer of World. */
function changesBy(world: World, event: GameEvent): Changes {
  switch (event.kind) {
    case 'game-started':
      throw new Error('a game starts once, with the first event of its log');
    case 'round-opened':
      return {
        seats: bySeat((seat) => openedSeat(world, event.round, seat)),
        round: event.round,
        shock: event.shock,
        draft: null,
        votes: {},
        gathered: 0,
      };
    case 'docket-carried':
      return withSeat(world, event.seat, (seat) => ({ ...seat, docket: event.docket }));
    case 'phase-opened':
      return { seats: bySeat((seat) => ({ ...world.seats[seat], ready: false })), phase: event.phase };
    case 'seat-readied':
      return withSeat(world, event.seat, (seat) => ({ ...seat, ready: event.ready }));
    case 'seat-covered':
      return coverBy(world, event.seat, event.by);
    case 'seat-returned':
      return returnOf(world, event.seat);
    case 'order-sealed':
      return withSeat(world, event.seat, (seat) => ({
        ...seat,
        docket: { ...seat.docket, [event.slot]: event.order },
      }));
    case 'order-withdrawn':
      return withSeat(world, event.seat, (seat) => ({ ...seat, docket: without(seat.docket, event.slot) }));
    case 'points-spent':
      return withSeat(world, event.seat, (seat) => ({ ...seat, spent: seat.spent + event.points }));
    case 'standing-moved':
      return { stocks: applyNudges(world.stocks, event.nudges), moved: [...world.moved, ...event.nudges] };
    case 'evidence-moved':
      return { stocks: moveEvidence(world.stocks, event) };
    case 'message-sent':
      return { messages: [...world.messages, event.message] };
    case 'finding-issued':
      return { panelFindings: [...findingsOf(world), event.finding] };
    case 'headline-issued':
      return { pressHeadlines: [...headlinesOf(world), event.headline] };
    case 'note-sent':
      return { notes: [...notesOf(world), event.note] };
    case 'mind-noted':
      return { minds: [...(world.minds ?? []), event.note] };
    case 'rounds-limited':
      return { roundLimit: event.rounds };
    case 'event-injected':
      return { injects: [...(world.injects ?? []), event.inject] };
    case 'seat-muted':
      return withSeat(world, event.seat, (seat) => ({ ...seat, muted: toggled(seat.muted, event.muted, event.on) }));
    case 'dockets-sealed':
      return UNCHANGED;
    case 'round-adjudicated':
      return {
        stocks: event.record.stocks,
        history: withNext(world.history, settledRecord, event.record),
        moved: [],
      };
    case 'record-published':
      return { publicRecord: [...world.publicRecord, event.round] };
    case 'seat-observed':
      return withSeat(world, event.seat, (seat) => ({
        ...seat,
        observations: withNext(seat.observations, settledObservation, event.observation),
      }));
    case 'game-ended':
      return { ending: event.ending };
    case 'text-tabled':
    case 'vote-cast':
    case 'votes-gathered':
    case 'roll-called':
    case 'measure-imposed':
    case 'measure-lapsed':
    case 'family-ticked':
    case 'list-worked':
    case 'listing-proposed':
    case 'hold-placed':
    case 'name-listed':
    case 'meeting-convened':
    case 'report-made':
    case 'report-shown':
    case 'report-published':
    case 'proof-shown':
    case 'agreement-offered':
    case 'agreement-signed':
    case 'agreement-declined':
    case 'agreement-judged':
    case 'agreement-closed':
    case 'pledge-judged':
    case 'relief-ended':
    case 'breach-announced':
    case 'breach-found':
    case 'procedure-invoked':
    case 'procedure-judged':
    case 'procedure-decided':
      return changesByText(world, event);
    default:
      return assertNever(event);
  }
}

/** The world after a whole log. Throws if the log is empty or does not start with `game-started`. */
export function fold(scenario: Scenario, events: readonly GameEvent[]): World {
  const [first, ...rest] = events;
  if (first?.kind !== 'game-started') throw new Error('a log starts with game-started');
  return evolveAll(openWorld(scenario, first), rest);
}

/** The world after several events, in order: it is copied once for all of them. */
export function evolveAll(world: World, events: readonly GameEvent[]): World {
  let next: World | null = null;
  for (const event of events) {
    const changed = changesBy(next ?? world, event);
    if (changed === UNCHANGED) continue;
    // Two spreads in one literal would define every field anew.
    next = Object.assign(next ?? { ...world }, changed);
  }
  return next ?? world;
}

// The results of orders and the traces are needed only for the round just adjudicated. Older ones stay in the log;
// keeping them in every World and every view would take most of a table's memory.
const settledRecord = (record: RoundRecord): RoundRecord =>
  record.trace.length === 0 ? record : { ...record, trace: NONE };
const settledObservation = (seen: Observation): Observation =>
  seen.traces.length === 0 ? seen : { ...seen, traces: NONE, results: NONE, aims: NONE };
const NONE: readonly never[] = [];

/** The entries with the next one added and the one before reduced; all earlier ones are reduced already. */
function withNext<T>(past: readonly T[], settled: (last: T) => T, next: T): readonly T[] {
  const last = past.at(-1);
  const all = past.concat([next]);
  if (last !== undefined) all[past.length - 1] = settled(last);
  return all;
}

function withSeat(world: World, seat: SeatId, change: (state: SeatState) => SeatState): Changes {
  // A name in brackets would define the field anew.
  const seats: Record<SeatId, SeatState> = { ...world.seats };
  seats[seat] = change(seats[seat]);
  return { seats };
}

const bySeat = <T>(make: (seat: SeatId) => T): BySeat<T> => ({
  us: make('us'),
  china: make('china'),
  un: make('un'),
  dprk: make('dprk'),
});

/**
 * A seat at the start of a round; a violator whose case was upheld last round pays one point for common monitoring
 * (R-3.9).
 */
function openedSeat({ cases, seats }: World, round: number, seat: SeatId): SeatState {
  const pays = ({ accused, remedy, decided, round: heard }: ProcedureCase): boolean =>
    accused === seat && remedy === 'compensate' && decided === 'upheld' && heard === round - 1;
  return { ...seats[seat], spent: 0, withheld: cases.filter(pays).length };
}

function without(docket: SeatState['docket'], slot: Slot): SeatState['docket'] {
  const rest: Record<Slot, SealedOrder> = { ...docket };
  delete rest[slot];
  return rest;
}

const toggled = (muted: readonly SeatId[], seat: SeatId, on: boolean): readonly SeatId[] => {
  const rest = muted.filter((other) => other !== seat);
  return on ? [...rest, seat] : rest;
};
