import * as z from 'zod/mini';
import { plain } from '../common.ts';

/** Why a session refuses a request. */
export const SESSION_REFUSAL = z.discriminatedUnion('code', [
  z.object({ code: z.literal('malformed'), path: z.string() }),
  plain('unknown-request'),
  /** Only hosts may do this. */
  plain('not-a-host'),
  /** Only participants may do this. */
  plain('not-a-participant'),
  plain('unknown-person'),
  plain('unknown-table'),
  plain('unknown-host'),
  /** The last host cannot be taken out. */
  plain('last-host'),
  z.object({ code: z.literal('hosts-full'), most: z.number() }),
  z.object({ code: z.literal('session-full'), most: z.number() }),
  /** Nobody is there to start with. */
  plain('nobody-here'),
  plain('already-started'),
  plain('not-started'),
  /** The game at that table is over. */
  plain('table-over'),
  /** The server runs as many tables as it can hold. */
  plain('server-full'),
  /** Nothing legible is left of the name, or it may not be shown in a class. */
  plain('bad-name'),
  /** The session is over: it can be read only. */
  plain('session-over'),
  /** The person has seen another delegation's secrets at that table. */
  plain('knows-secrets'),
  /** As many people are at this post as may. */
  z.object({ code: z.literal('post-full'), most: z.number() }),
  /** The role is not offered in this session. */
  plain('no-such-role'),
  plain('bell-in-the-past'),
  /** The bell leaves no time for a round; `needed` minutes would do. */
  z.object({ code: z.literal('bell-too-soon'), needed: z.number() }),
  plain('no-clock'),
  /** The debrief would lose time. */
  plain('no-time-left'),
  /** A table in step goes on from a round's end with the others. */
  plain('at-rounds-end'),
  plain('too-many-calls'),
  plain('unknown-call'),
  plain('unknown-inject'),
  plain('not-in-debrief'),
  plain('no-such-change'),
  plain('nothing-to-change'),
  plain('wrong-answers'),
  plain('not-asked'),
  /** The what-if could not be computed in its time. */
  plain('took-too-long'),
  z.object({ code: z.literal('too-many-requests'), retryAfterSeconds: z.number() }),
  /** Made by the client itself. */
  plain('not-connected'),
  plain('not-understood'),
  plain('store-unavailable'),
  plain('internal'),
]);

/** Why a session refuses a request. */
export type SessionRefusal = z.infer<typeof SESSION_REFUSAL>;
