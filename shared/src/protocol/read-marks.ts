import * as z from 'zod/mini';
import { POSTS } from '../terms/role.ts';
import { SEAT } from './common.ts';

/** A conversation by its other side: everybody, one delegation, or one of the two roles. */
export const CONVERSATION = z.enum(['plenary', ...POSTS]);

/** A conversation by its other side: everybody, one delegation, or one of the two roles. */
export type Conversation = z.infer<typeof CONVERSATION>;

/** How far a person has read, by the ids of messages, whose order never changes. Private to the person. */
export const READ_MARKS = z.object({
  /** The last message that was read, by conversation. */
  read: z.partialRecord(CONVERSATION, z.string()),
  /** The last message of a delegation when it ceased to be muted: up to there none of its messages is news. */
  unmuted: z.partialRecord(SEAT, z.string()),
});

/** How far a person has read. */
export type ReadMarks = Readonly<z.infer<typeof READ_MARKS>>;

/** Nothing was read yet. */
export const NOTHING_READ: ReadMarks = { read: {}, unmuted: {} };
