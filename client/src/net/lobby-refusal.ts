import type { LobbyError } from '@letter/shared/protocol';

/** Why the lobby refused, or could not be reached; each reason has its own sentence on screen. */
export type LobbyRefusal =
  | LobbyError
  /** The answer is not one that this page can read. */
  | { readonly code: 'not-understood' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'timeout' };
