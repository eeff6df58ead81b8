import * as z from 'zod/mini';
import { TABLE_CODE } from '../common.ts';
import { ID, PLACE, SHEET } from './common.ts';
import type { SessionInfo } from './info.ts';

/** A message of a host, as its reader gets it. */
export const HOST_MESSAGE = z.object({
  id: ID,
  by: z.string(),
  text: z.string(),
  /** Whom it goes to: everybody, a table, a delegation, or the reader alone. */
  to: z.enum(['all', 'table', 'post', 'person']),
  /** When, ms on the steady clock. */
  at: z.number(),
});

/** What one participant is told about themselves. */
export const PARTICIPANT_YOU = z.object({
  id: ID,
  name: z.string(),
  place: z.nullable(PLACE),
  /** Code of the table they are seated at once tables are open; `null` in the hall. */
  table: z.nullable(TABLE_CODE),
  /** Came while their table played: adviser until the next round opens. */
  isAdviser: z.boolean(),
  /** Names of those who share the delegation or role. */
  mates: z.readonly(z.array(z.string())),
  messages: z.readonly(z.array(HOST_MESSAGE)),
  /** The own open call for help; `null` without one. */
  call: z.nullable(z.object({ id: ID, text: z.string() })),
  /** Forms that were handed in. */
  handedIn: z.readonly(z.array(SHEET)),
});

/** What one participant is told about themselves. */
export type ParticipantYou = Readonly<z.infer<typeof PARTICIPANT_YOU>>;

/** What a participant's page holds of a session. */
export interface ParticipantView {
  readonly info: SessionInfo;
  readonly you: ParticipantYou;
}
