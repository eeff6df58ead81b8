import * as z from 'zod/mini';
import { TOKEN } from '../common.ts';
import { LIMITS } from '../limits.ts';

/** What a page joins a session's room with. Participants use the token of their device, hosts and projectors their key. */
export const SESSION_JOIN = z.object({
  as: z.enum(['participant', 'host', 'projector']),
  token: TOKEN,
  /** Shown to the table; empty for a projector. */
  name: z.string().check(z.maxLength(LIMITS.nameCharacters)),
  /** Where hosts ask for it. */
  realName: z.optional(z.string().check(z.maxLength(LIMITS.nameCharacters))),
  /** A personal code from a printed card, which makes this device that person's. */
  rejoin: z.optional(z.string().check(z.maxLength(LIMITS.rejoinCharacters))),
  protocol: z.optional(z.int()),
});

/** What a page joins a session's room with. */
export type SessionJoin = z.infer<typeof SESSION_JOIN>;

/** The prefix of a session's room among the rooms of the real-time library. */
export const SESSION_ROOM = 'session-';
