// How a page is refused at a table and how its connection ends. Free of the schemas, since the first page needs none.

/**
 * Why a join is refused, as the message of the error; the number is its code. Pages from before versions were named
 * tell their person to reload whenever the code is 400.
 */
export const JOIN_REFUSALS = {
  malformed: 400,
  'older-page': 400,
  'newer-page': 400,
  /** The person of this token continued on another device. */
  moved: 409,
  /** The person of this token was removed from the table. */
  removed: 403,
  /** The table lets nobody new in. */
  'door-closed': 403,
  full: 409,
} as const;

/** Why a join is refused. */
export type JoinRefusal = keyof typeof JOIN_REFUSALS;

/** Why a session lets somebody not in, as the message of the error; the number is its code. */
export const SESSION_JOIN_REFUSALS = {
  ...JOIN_REFUSALS,
  /** The key of a host's or a projector's page opens nothing here, or no longer. */
  'wrong-key': 403,
  /** The personal code belongs to nobody in this session, or was replaced by a newer one. */
  'unknown-rejoin': 403,
  /** The device was shown another delegation's secrets than those of the person whose code it was given. */
  'knows-secrets': 409,
  /** Nothing legible is left of the name, or it may not be shown in a class. */
  'bad-name': 400,
  /** The session is over, and takes in nobody who was not there. */
  'session-over': 403,
} as const;

/** Why a session lets somebody not in. */
export type SessionJoinRefusal = keyof typeof SESSION_JOIN_REFUSALS;

/** Whether the message of a refused join to a session is one of ours. */
export const isSessionJoinRefusal = (message: string): message is SessionJoinRefusal =>
  Object.hasOwn(SESSION_JOIN_REFUSALS, message);

/** Whether the message of a refused join is one of ours. */
export const isJoinRefusal = (message: string): message is JoinRefusal => Object.hasOwn(JOIN_REFUSALS, message);

const WAIT = /^too-many-requests (\d+)$/;

/** The message of a join that has to wait, for as many seconds. */
export const waitMessage = (seconds: number): string => `too-many-requests ${seconds}`;

/** The seconds a join has to wait, if its message says so; otherwise `null`. */
export function readWait(message: string): number | null {
  const seconds = WAIT.exec(message)?.[1];
  return seconds === undefined ? null : Number(seconds);
}

/** The real-time library's code for a room that does not exist. */
export const NO_ROOM = 522;

/** Close codes of a connection that page and server act on; any other means that the connection was lost. */
export const CLOSE_CODES = {
  /** A page that is closed or reloaded announces it itself. */
  pageClosed: 1001,
  /**
   * A person left the table on purpose, or the table closed: it was deleted, or unloaded and is restored when somebody
   * asks for it.
   */
  left: 4000,
  /** A page drops a dead connection and looks for another. */
  givenUp: 4010,
  /** A page turned to another one, by a link or by Back: its person has not left, and may turn back. */
  turnedAway: 4011,
  /** The person continues in another tab or on another device. */
  takenOver: 4100,
  /** The table is full, and somebody who only watched gave way. */
  gaveWay: 4101,
  /** The person was removed from the table. */
  removed: 4102,
  /** The process that had the table ends or has lost it; another one has it by now, and the page comes back at once. */
  handedOver: 4103,
} as const;
