import { z } from 'zod';

// Whoever has a table's code may reserve a place and never come; the library keeps each for fifteen seconds, with what was sent
// along. So that nobody is kept out by places that nobody uses, the oldest unused ones of strangers give way.

const MAX_UNUSED = 100;
/** Of one person who is known: their page tries again before its first try is over. */
const MAX_UNUSED_OF_KNOWN = 3;

/** The library's list: what was sent, who it is, and whether the place was taken, by session. */
type Reserved = Record<string, readonly [unknown, unknown, boolean?, boolean?]>;

const RESERVED = z.custom<Reserved>((value) => typeof value === 'object' && value !== null);
const CREDENTIALS = z.object({ tokenHash: z.string() });

/** Let all unused places of a room go. */
export function dropReservations(room: object): void {
  const reserved = reservedOf(room);
  for (const [session, [, , isTaken]] of Object.entries(reserved))
    if (isTaken !== true) Reflect.deleteProperty(reserved, session);
}

/** Let unused places of a room go where there are too many of them; `isKnown` says whether a device is that of somebody here. */
export function yieldReservations(room: object, isKnown: (tokenHash: string) => boolean): void {
  const reserved = reservedOf(room);
  let strangers = 0;
  const known = new Map<string, number>();
  // The newest first: they are kept.
  for (const [session, [, who, isTaken]] of Object.entries(reserved).toReversed()) {
    if (isTaken === true) continue;
    const read = CREDENTIALS.safeParse(who);
    const tokenHash = read.success ? read.data.tokenHash : '';
    if (!isKnown(tokenHash)) {
      strangers += 1;
      if (strangers >= MAX_UNUSED) Reflect.deleteProperty(reserved, session);
      continue;
    }
    const count = (known.get(tokenHash) ?? 0) + 1;
    known.set(tokenHash, count);
    if (count >= MAX_UNUSED_OF_KNOWN) Reflect.deleteProperty(reserved, session);
  }
}

const reservedOf = (room: object): Reserved => RESERVED.parse(Reflect.get(room, '_reservedSeats'));
