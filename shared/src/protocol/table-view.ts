import * as z from 'zod/mini';
import { FORMATS } from '../terms/vocabulary.ts';
import { SEAT } from './common.ts';
import { PACES } from './pace.ts';
import { STANDING_ORDERS } from './standing-orders.ts';
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

/** The table around the game: everything about people and time, nothing about the World. */
export const TABLE_INFO = z.object({
  code: z.string(),
  kind: z.enum(['public', 'friends', 'solo']),
  status: z.enum(['waiting', 'playing', 'over']),
  format: z.enum(FORMATS),
  pace: z.enum(PACES),
  /** Id of the world the table plays in. */
  scenario: z.string(),
  /**
   * SHA-256 of the data of that world, which may differ in another release; servers of the first release do not send
   * it.
   */
  scenarioHash: z.optional(z.string()),
  seats: z.record(SEAT, SEAT_PRESENCE),
  /** People at the table without a seat. */
  observers: z.number(),
  /**
   * Who leads the table; a person who stands in does so for its maker, who is named if they have been here. `null`
   * among strangers, and while nobody does.
   */
  lead: z.nullable(z.object({ name: z.string(), standsIn: z.boolean(), maker: z.nullable(z.string()) })),
  /** Absolute time (ms since the epoch, server's clock) at which the phase or the waiting ends; `null` without a deadline. */
  deadline: z.nullable(z.number()),
});

/** What one person is told about themselves. */
export const YOU = z.object({
  seat: z.nullable(SEAT),
  name: z.string(),
  /** Leads the table now: may start it and mind its clock. */
  host: z.boolean(),
  /** Made the table: alone may end, delete and read it, and decides about the people at it. */
  maker: z.boolean(),
  /** The person's own standing orders; nobody else sees them, not even a teammate. */
  standing: z.nullable(STANDING_ORDERS),
});

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
  readonly you: Readonly<z.infer<typeof YOU>>;
}
