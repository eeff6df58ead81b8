import * as z from 'zod/mini';
import { plain } from './common.ts';
import { FILE_FAULTS } from './file-fault.ts';

/** Why an HTTP call of the lobby was refused. */
export const LOBBY_ERROR = z.discriminatedUnion('code', [
  plain('unknown-code'),
  /** The table exists, but its record cannot be read; it was quarantined, and nothing of it was changed. */
  plain('record-damaged'),
  z.object({ code: z.literal('malformed'), path: z.string() }),
  /** No world has the requested id; `known` lists those there are. */
  z.object({ code: z.literal('unknown-scenario'), known: z.readonly(z.array(z.string())) }),
  /** The personal code belongs to nobody at this table, or was replaced by a newer one. */
  plain('unknown-rejoin'),
  /** This device holds another seat in the running game. */
  plain('other-seat'),
  /** The person of the code, or of this device, was removed from the table. */
  plain('removed'),
  /** This device has seen another delegation's secrets in the running game. */
  plain('knows-secrets'),
  /** The file was refused as a table. */
  z.object({ code: z.literal('bad-file'), reason: z.enum(FILE_FAULTS) }),
  /** Only the people at its table get the record of a game. */
  plain('not-at-table'),
  plain('not-started'),
  /** The game is still running, and its record holds everybody's secrets. */
  plain('still-secret'),
  /** The page that asks is not from this server: `page` is where it is from, `host` where its request came to. */
  z.object({ code: z.literal('foreign-origin'), page: z.string(), host: z.string() }),
  /** The request came to a name that this server does not go by. */
  z.object({ code: z.literal('unknown-host'), host: z.string() }),
  /** Page and server speak different versions of the protocol. */
  plain('older-page'),
  plain('newer-page'),
  z.object({ code: z.literal('too-many-requests'), retryAfterSeconds: z.number() }),
  /** This server runs as many tables as it can hold, or as many of this address as it may. */
  plain('server-full'),
  plain('too-many-tables'),
  /** The record cannot be read or written just now; nothing was done. */
  plain('store-unavailable'),
  /** Only hosts of a session get its evidence. */
  plain('not-a-host'),
  /** This server was not told of a learning record store; `LETTER_LRS` names one. */
  plain('no-record-store'),
  /** The learning record store did not take the statements. */
  plain('record-store-refused'),
  plain('internal'),
]);

/** Why an HTTP call of the lobby was refused. */
export type LobbyError = z.infer<typeof LOBBY_ERROR>;

/** The body of every HTTP answer that refuses. */
export const LOBBY_REFUSAL = z.object({ error: LOBBY_ERROR });

/** The HTTP status of each refusal; a body that is too large or of no known length is malformed and answered 413 or 411. */
export const LOBBY_STATUS: Readonly<Record<LobbyError['code'], number>> = {
  'unknown-code': 404,
  'record-damaged': 409,
  malformed: 400,
  'unknown-scenario': 400,
  'unknown-rejoin': 403,
  'other-seat': 409,
  removed: 403,
  'knows-secrets': 409,
  'too-many-requests': 429,
  'server-full': 503,
  'too-many-tables': 429,
  'bad-file': 400,
  'not-at-table': 403,
  'not-started': 409,
  'still-secret': 403,
  'foreign-origin': 403,
  'unknown-host': 421,
  'older-page': 409,
  'newer-page': 409,
  'store-unavailable': 503,
  'not-a-host': 403,
  'no-record-store': 409,
  'record-store-refused': 502,
  internal: 500,
};
