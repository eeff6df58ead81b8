import type { Message } from '../terms/message.ts';
import type { PublicView } from '../terms/seat-view.ts';
import type { PostId } from './terms.ts';

/** How much of a session a file for others shows: what a newspaper could know, what the class knows, or everything. */
export const REDACTIONS = ['public', 'class', 'host'] as const;
/** How much of a session a file for others shows. */
export type Redaction = (typeof REDACTIONS)[number];

/** One table of a session as a file shows it. */
export interface ReplayTable {
  readonly number: number;
  /** Before its end, and for the public at all times, without the truth of the debrief. */
  readonly public: PublicView;
  /** None for the public, the plenary for the class, every channel for hosts. */
  readonly messages: readonly Message[];
  /** Names of its people by post; none for the public, with real names for hosts. */
  readonly people: readonly { readonly post: PostId; readonly name: string }[];
}

/** A session as a file shows it. */
export interface Replay {
  readonly redaction: Redaction;
  readonly code: string;
  readonly name: string;
  readonly scenario: string;
  readonly tables: readonly ReplayTable[];
}
