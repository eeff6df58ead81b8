import type { Rejection } from '../terms/rejection.ts';
import type { FileFault } from './file-fault.ts';

/** A refusal of the table around the game; the rules' own refusals are `Rejection`. */
export type TableRefusal =
  | { readonly code: 'malformed'; readonly path: string }
  | { readonly code: 'unknown-request' }
  | { readonly code: 'no-seat' }
  | { readonly code: 'seat-taken' }
  | { readonly code: 'already-started' }
  | { readonly code: 'not-started' }
  | { readonly code: 'not-host' }
  /** A game among strangers is broken off only by the last one at it. */
  | { readonly code: 'others-here' }
  /** Whoever took the running game's record out has seen everybody's secrets. */
  | { readonly code: 'knows-secrets' }
  /** Only a table among friends changes its pace. */
  | { readonly code: 'pace-fixed' }
  | { readonly code: 'message-empty' }
  | { readonly code: 'message-muted' }
  /** Made by the client itself: the request found no way to the server, or its answer none back. */
  | { readonly code: 'not-connected' }
  /** The record cannot be written just now; nothing was done, and the same request may be sent again. */
  | { readonly code: 'store-unavailable' }
  | { readonly code: 'internal' };

/** Any answer "no" that a client can get to a request; each code has a sentence in the client's catalogue. */
export type Refusal = Rejection | TableRefusal;

/** Why an HTTP call of the lobby was refused. */
export type LobbyError =
  | { readonly code: 'unknown-code' }
  /** The table is there, and its record cannot be read; it was set apart, and nothing of it was changed. */
  | { readonly code: 'record-damaged' }
  | { readonly code: 'malformed'; readonly path: string }
  /** No world has the id that was asked for; `known` are those there are. */
  | { readonly code: 'unknown-scenario'; readonly known: readonly string[] }
  /** The personal code is nobody's at this table, or was replaced by a newer one. */
  | { readonly code: 'unknown-rejoin' }
  /** This device holds another seat in the running game. */
  | { readonly code: 'other-seat' }
  | { readonly code: 'table-full' }
  /** The file is not taken as a table. */
  | { readonly code: 'bad-file'; readonly reason: FileFault }
  /** The record of a game goes to those at its table only. */
  | { readonly code: 'not-at-table' }
  | { readonly code: 'not-started' }
  /** The game still runs, and its record holds everybody's secrets. */
  | { readonly code: 'still-secret' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }
  | { readonly code: 'store-unavailable' }
  | { readonly code: 'internal' };
