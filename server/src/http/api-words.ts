import type { HttpCallName, LobbyError } from '@letter/shared/protocol';

// Descriptions of the HTTP calls and their refusals, for readers of the API.

/** What each call does. */
export const CALL_WORDS: Readonly<Record<HttpCallName, string>> = {
  playNow: 'Take a place at the public table that fills next, or at a new one.',
  openTable: 'Open a table for friends, or for one person with bots.',
  importTable: 'Make a table from a saved game: where it stopped, or from the opening of a round.',
  findTable: 'Look a table up by its code, in any case, with spaces, dashes or look-alike characters.',
  findMine: 'Tell how the tables stand that a device remembers, as far as its person is known at them.',
  rejoinTable: 'Bring the person of a personal code to the device of a token.',
  takeFile: 'Get the record of a game as a file.',
  openSession: 'Open a session: a host’s group of tables. The keys it answers open the pages of host and projector.',
  takeEvidence:
    'Get a file of everything on record of a session: acts, participation, answers, statements, replays; for its hosts.',
  sendStatements: 'Send what the class did to the learning record store of this server; for hosts of the session.',
  findSession: 'Look a session up by its code, as a table.',
  findWorld: 'Get the data of the world that a table plays on, by the hash in its view.',
  findAddresses: 'Addresses at which others on the network reach this server; none unless asked from its own machine.',
  describe: 'This description.',
  ready:
    'Whether new callers may be sent here: not before the tables are back, not from the moment at which the server is told to end, and not while nothing can be written.',
  health: 'Whether the server can write its games, which it tries, and how many tables it holds.',
};

/** The description of each status. */
export const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or names something that does not exist',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not in this state',
  421: 'Not this server’s name',
  429: 'Too many requests',
  500: 'An error of the server',
  502: 'Another server refused',
  503: 'The store cannot be reached',
};

/** The description of each refusal. */
export const REFUSAL_WORDS: Readonly<Record<LobbyError['code'], string>> = {
  'unknown-code': 'No table has this code.',
  'record-damaged': 'The table exists, but its record cannot be read; nothing of it was changed.',
  malformed:
    'The field at `path` is ill-formed. A body that is too large is answered 413, one of unknown length 411, both with the path `body`.',
  'unknown-scenario': 'No world has this id, or no table here plays on one with this hash; `known` lists the ids.',
  'unknown-rejoin': 'The personal code belongs to nobody at this table, or was replaced by a newer one.',
  'other-seat': 'This device holds another seat in the running game.',
  'knows-secrets': 'This device has seen the secrets of another delegation in the running game.',
  removed: 'The person of the code, or of this device, was removed from the table.',
  'server-full': 'The server runs as many tables as it can hold.',
  'too-many-tables': 'This address has opened as many of the tables that run as it may.',
  'bad-file': 'The file was refused as a table; `reason` says why. One that is too large is answered 413.',
  'not-a-host': 'Only hosts of a session get its evidence.',
  'no-record-store': 'This server was not told of a learning record store.',
  'record-store-refused': 'The learning record store did not take the statements.',
  'not-at-table': 'Only the people at its table get the record of a game.',
  'not-started': 'The game has not begun.',
  'still-secret': 'The game is still running, and its record holds everybody’s secrets.',
  'foreign-origin':
    'The page that asks is not from this server; `page` is where it is from, `host` where its request came to.',
  'unknown-host': 'The request came to a name that this server does not go by; the setting LETTER_HOSTS adds names.',
  'older-page': 'The page speaks an older version of the protocol than the server.',
  'newer-page': 'The page speaks a newer version of the protocol than the server.',
  'too-many-requests': 'Too many requests from this address; the header `Retry-After` says the same.',
  'store-unavailable': 'The record cannot be read or written just now; nothing was done.',
  internal: 'An error of the server, which has logged it.',
};
