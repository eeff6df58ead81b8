// How a page is refused at a table and how its line ends. Free of the schemas, since the first page needs none.

/**
 * Why a join is refused, as the message of the error; the number is its code. Pages of before versions were named tell their
 * person to load again whenever the code is 400.
 */
export const JOIN_REFUSALS = {
  malformed: 400,
  'older-page': 400,
  'newer-page': 400,
  /** The person of this token went on from another device. */
  moved: 409,
  full: 409,
} as const;

/** Why a join is refused. */
export type JoinRefusal = keyof typeof JOIN_REFUSALS;

/** The real-time library's code for a room that is not there. */
export const NO_ROOM = 522;

/** Close codes of a line that page and server act on; any other is a connection that was lost. */
export const CLOSE_CODES = {
  /** A page that is closed or loaded again says so itself. */
  pageClosed: 1001,
  /** A page left on purpose, or the table closed: it was deleted, or laid aside and comes back when it is asked for. */
  left: 4000,
  /** A page gives up a line that carries nothing any more, and seeks another. */
  givenUp: 4010,
  /** The person goes on in another tab or on another device. */
  takenOver: 4100,
} as const;
