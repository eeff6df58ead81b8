import type { Scenario } from '@letter/shared/play';
import type { GameSeed } from '@letter/shared/authority';
import type { Ownership } from '../lobby/ownership.ts';
import type { SessionPorts } from './core.ts';
import type { Session } from './session.ts';

/** What the sessions of one server share. */
export interface SessionsSetup {
  readonly ports: SessionPorts;
  /** Seed of every session, in tests; `null` draws one each. */
  readonly seed: GameSeed | null;
  /** Finds the world of a session by the hash of its data; throws a sentence if it is not there. */
  readonly findScenario: (hash: string) => Promise<Scenario>;
  /** Opens the way from clients to a session. */
  readonly host: (session: Session) => Promise<void>;
  /** Who owns what, where other processes share the record. */
  readonly ownership?: Ownership;
  /** Closes the way to a session that another process has, which is forgotten then. */
  readonly partFrom?: (session: Session) => void;
}
