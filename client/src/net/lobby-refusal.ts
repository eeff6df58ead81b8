import type { LobbyError } from '@letter/shared/protocol';

/** Why the lobby said no, or was not heard; each has its own sentence on screen. */
export type LobbyRefusal =
  | LobbyError
  /** The answer is none that this page can read. */
  | { readonly code: 'not-understood' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'timeout' };
