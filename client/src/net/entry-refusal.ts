import { isJoinRefusal, JOIN_REFUSALS, NO_ROOM } from '@letter/shared/protocol';
import type { ProtocolFault } from '@letter/shared/protocol';

/** Why a table does not admit a person, or no longer. */
export type EntryRefusal =
  | { readonly code: 'unknown-code' }
  /** The table closed while this page was at it. */
  | { readonly code: 'closed' }
  | { readonly code: 'malformed' }
  /** The person continued on another device. */
  | { readonly code: 'moved' }
  | { readonly code: 'table-full' }
  /** The person was removed from the table, or the table lets nobody new in. */
  | { readonly code: 'removed' | 'door-closed' }
  /** The server takes this page for another server's, or does not go by this name. */
  | { readonly code: 'foreign-origin' | 'unknown-host' }
  /** Page and server are of different releases; the seat is kept, and a reloaded page finds it. */
  | { readonly code: ProtocolFault | 'not-understood' }
  | { readonly code: 'unreachable' };

/** Reads why joining failed. */
export function refusalOf(error: unknown): EntryRefusal {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const message = error instanceof Error ? error.message : '';
  if (isJoinRefusal(message)) return { code: message === 'full' ? 'table-full' : message };
  if (message === 'foreign-origin' || message === 'unknown-host') return { code: message };
  // A room that is closing just now; its table is back when it is asked again.
  if (/locked/.test(message)) return { code: 'unreachable' };
  if (code === NO_ROOM) return { code: 'unknown-code' };
  return { code: code === JOIN_REFUSALS.malformed ? 'malformed' : 'unreachable' };
}
