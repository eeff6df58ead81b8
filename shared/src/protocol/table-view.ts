import * as z from 'zod/mini';
import { BOT_LEVELS } from '../terms/bot-level.ts';
import { DELEGATION_RULES } from '../terms/delegation.ts';
import { IMMEDIATE_KINDS } from '../terms/order.ts';
import { FORMATS } from '../terms/vocabulary.ts';
import { ROLE, SEAT } from './common.ts';
import { DELEGATION, DISSENT, MOTION, NOTE } from './delegation-view.ts';
import { SEALED } from './order-part.ts';
import { PACES } from './pace.ts';
import { READ_MARKS } from './read-marks.ts';
import { STANDING_ORDERS } from './standing-orders.ts';
import type { RoleView } from '../terms/role-view.ts';
import type { PublicView, SeatView } from '../terms/seat-view.ts';

/** Whether a person is present: one who is away may come back any moment, one who left announced it. */
const PRESENCE = z.enum(['here', 'lost', 'left']);

/** Who sits where, as everybody may know. */
const SEAT_PRESENCE = z.object({
  controller: z.enum(['person', 'bot', 'free']),
  /** Display names of the people in the delegation. */
  names: z.readonly(z.array(z.string())),
  /** Whether one of its people is present; if none is, whether a connection was lost or all of them left on purpose. */
  presence: PRESENCE,
});

/** Somebody at the table, seated or not, as everybody there may know. */
const PERSON_INFO = z.object({
  id: z.string(),
  name: z.string(),
  seat: z.nullable(SEAT),
  /** The Panel or the Press, for somebody without a seat who has that role; left out for all others. */
  role: z.optional(ROLE),
  presence: PRESENCE,
  /** Seated, and away for so long that nothing waits for them any more. */
  isGone: z.boolean(),
  /** The delegation they ask to be let into. */
  asks: z.nullable(SEAT),
  isMaker: z.boolean(),
  /** Has read the running game's record, or otherwise seen so much that no seat is left for them. */
  knowsAll: z.boolean(),
});

/** Somebody at the table, seated or not, as everybody there may know. */
export type PersonInfo = Readonly<z.infer<typeof PERSON_INFO>>;

/** The table around the game: everything about people and time, nothing about the World. */
export const TABLE_INFO = z.object({
  code: z.string(),
  /** The session it belongs to and its number there; left out outside sessions. */
  session: z.optional(z.object({ code: z.string(), number: z.number() })),
  kind: z.enum(['public', 'friends', 'solo']),
  status: z.enum(['waiting', 'playing', 'over']),
  format: z.enum(FORMATS),
  pace: z.enum(PACES),
  /** How well its bots play. */
  bots: z.enum(BOT_LEVELS),
  /** Id of the world the table plays in. */
  scenario: z.string(),
  /**
   * SHA-256 of the data of that world, which may differ in another release; servers of the first release do not send
   * it.
   */
  scenarioHash: z.optional(z.string()),
  seats: z.record(SEAT, SEAT_PRESENCE),
  /** People at the table without a seat or a role. */
  observers: z.number(),
  /**
   * Who leads the table; a person who stands in does so for its maker, who is named if they have been here. `null`
   * among strangers, and while nobody does.
   */
  lead: z.nullable(z.object({ name: z.string(), standsIn: z.boolean(), maker: z.nullable(z.string()) })),
  /** Everybody who is known at the table, those who sat down first before the others. */
  people: z.readonly(z.array(PERSON_INFO)),
  /**
   * The vote on ending the game here; `null` while nobody wants that. Who is away is waited for so many minutes more, who
   * is here until they agree.
   */
  endVote: z.nullable(
    z.object({
      agreed: z.readonly(z.array(z.string())),
      awaited: z.readonly(z.array(z.object({ name: z.string(), minutes: z.nullable(z.number()) }))),
    }),
  ),
  /** Nobody new is let in. */
  isLocked: z.boolean(),
  /** How several people in one delegation decide; `null` leaves it to how many they are. */
  rule: z.nullable(z.enum(DELEGATION_RULES)),
  /** Once the game is over: who dissented from what their delegation did; left out where nobody did. */
  dissents: z.optional(z.readonly(z.array(DISSENT))),
  /** Time at which the phase or the waiting ends, ms on the clock that `table.time` tells; `null` without a deadline. */
  deadline: z.nullable(z.number()),
  /** Milliseconds that are left of the open phase while its clock stands still; left out while it runs. */
  left: z.optional(z.number()),
  /** Why the game stands still although people may be here; left out while it goes on. */
  hold: z.optional(
    z.discriminatedUnion('kind', [
      /** Everybody had left; it was last played then (ms since the epoch), and these delegations want to go on. */
      z.object({ kind: z.literal('rest'), lastPlayed: z.nullable(z.number()), wanted: z.readonly(z.array(SEAT)) }),
      z.object({ kind: z.literal('asked'), by: z.string() }),
    ]),
  ),
  /** The latest act on the clock, and by whom. */
  notice: z.optional(z.object({ id: z.number(), what: z.enum(['paused', 'resumed', 'lengthened']), by: z.string() })),
});

/** What was done for a delegation in the open round while nobody of it was here. */
const STAND_IN = z.object({
  round: z.number(),
  /** Slots of its docket that were filled, changed or emptied, with what stood there before. */
  orders: z.readonly(z.array(z.object({ slot: z.string(), before: z.nullable(SEALED) }))),
  /** The vote that stood before one was cast for it; `null` if none was. */
  vote: z.nullable(z.object({ before: z.nullable(z.enum(['yes', 'no', 'abstain'])) })),
  /** What took effect at once. */
  acts: z.readonly(z.array(z.enum(IMMEDIATE_KINDS))),
});

/** What one person is told about themselves. */
export const YOU = z.object({
  seat: z.nullable(SEAT),
  /** The Panel or the Press; left out for whoever has no role. */
  role: z.optional(ROLE),
  name: z.string(),
  /** Leads the table now: may start it and mind its clock. */
  host: z.boolean(),
  /** Made the table: alone may end, delete and read it, and decides about the people at it. */
  maker: z.boolean(),
  /** The person's own standing orders; nobody else sees them, not even a teammate. */
  standing: z.nullable(STANDING_ORDERS),
  /** What was done for the person's delegation in this round, if anything; only its people see it. */
  standIn: z.optional(STAND_IN),
  /** The seat they had that was handed on while they were away. */
  handedOn: z.nullable(SEAT),
  /**
   * Who made the person's delegation ready, and until when its others may take that back before the phase closes; only
   * its people see it.
   */
  readied: z.nullable(z.object({ name: z.string(), until: z.nullable(z.number()) })),
  /** Who of the person's own delegation wrote which message, where anybody but the person did. */
  authors: z.readonly(z.array(z.object({ id: z.string(), name: z.string() }))),
  /** For who made the table: people who were removed and may be let in again. */
  removed: z.readonly(z.array(z.object({ id: z.string(), name: z.string() }))),
  /** How far the person has read, on whatever device. */
  marks: READ_MARKS,
  /**
   * Who of several people in the delegation last changed a slot of its docket in this round, when (ms since the epoch), and
   * what stood there before; empty for one alone.
   */
  docketBy: z.record(z.string(), z.object({ name: z.string(), at: z.number(), before: z.nullable(SEALED) })),
  /** How the person's delegation decides; `null` for one alone, who decides everything. */
  delegation: z.nullable(DELEGATION),
  /** What waits for somebody of the delegation, oldest first. */
  motions: z.readonly(z.array(MOTION)),
  /** What its people wrote to each other, oldest first. */
  notes: z.readonly(z.array(NOTE)),
  /** Who of the delegation dissented, and from what; nobody else reads it before the debrief. */
  dissents: z.readonly(z.array(DISSENT)),
  /** Ms that the person's delegation has beyond the deadline that everybody is shown; only its people see it. */
  extraMs: z.optional(z.number()),
});

/** What was done for a delegation in the open round while nobody of it was here. */
export type StandIn = z.infer<typeof STAND_IN>;

/** Whether a person is present: one who is away may come back any moment, one who left announced it. */
export type Presence = z.infer<typeof PRESENCE>;

/** Who sits where, as everybody may know. */
export type SeatPresence = Readonly<z.infer<typeof SEAT_PRESENCE>>;

/** The table around the game: everything about people and time, nothing about the World. */
export type TableInfo = Readonly<z.infer<typeof TABLE_INFO>>;

/** What one client holds of one table; read-only and plain. `seat` is `null` for an observer or before the start. */
export interface TableView {
  readonly info: TableInfo;
  readonly public: PublicView | null;
  readonly seat: SeatView | null;
  /** What the Panel or the Press sees; left out for whoever has no role. */
  readonly role?: RoleView;
  readonly you: Readonly<z.infer<typeof YOU>>;
}
