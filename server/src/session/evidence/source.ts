import type { GameEvent, SessionState } from '@letter/shared/authority';
import type { PostId } from '@letter/shared/session';
import type { SavedDeed } from '../../table/ports.ts';

/** Somebody at a table, and who they are in the session; `null` for somebody the session does not know. */
export interface Seated {
  /** Id at the table. */
  readonly id: string;
  readonly participant: string | null;
  readonly post: PostId | null;
}

/** Everything on record of one table of a session. */
export interface TableEvidence {
  readonly number: number;
  readonly code: string;
  readonly events: readonly GameEvent[];
  readonly deeds: readonly SavedDeed[];
  readonly people: readonly Seated[];
}

/** Everything on record of one session, as its evidence is made of it. */
export interface Evidence {
  readonly session: SessionState;
  readonly tables: readonly TableEvidence[];
  /** Milliseconds that each participant was there, by their ids. */
  readonly stayed: ReadonlyMap<string, number>;
}
