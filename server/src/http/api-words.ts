import type { HttpCallName, LobbyError } from '@letter/shared/protocol';

// What the HTTP calls and their refusals are for, for whoever reads the API.

/** What each call does. */
export const CALL_WORDS: Readonly<Record<HttpCallName, string>> = {
  playNow: 'Take a place at the public table that fills next, or at a new one.',
  openTable: 'Open a table for friends, or for one person with bots.',
  importTable: 'Make a table of a saved game: where it stood, or from the opening of a round.',
  findTable: 'Look a table up by its code, in any case, with spaces, dashes or look-alike characters.',
  rejoinTable: 'Bring the person of a personal code to the device of a token.',
  takeFile: 'Take the record of a game along as a file.',
  findWorld: 'Take the data of the world that a table plays on, by the hash that its view names.',
  findAddresses: 'Addresses at which others on the network reach this server; none unless asked at its own machine.',
  describe: 'This description.',
  health: 'Whether the server is well, and how many tables it holds.',
};

/** What a status says. */
export const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or names what is not there',
  403: 'Not allowed',
  404: 'Not there',
  409: 'Not in this state',
  429: 'Too often',
  500: 'A fault of the server',
  503: 'The store does not answer',
};

/** What each refusal says. */
export const REFUSAL_WORDS: Readonly<Record<LobbyError['code'], string>> = {
  'unknown-code': 'No table has this code.',
  'record-damaged': 'The table is there, and its record cannot be read; nothing of it was changed.',
  malformed:
    'The field at `path` is ill-formed. A body that is too large is answered 413, one of unknown length 411, both with the path `body`.',
  'unknown-scenario':
    'No world has this id, or no table here plays on one of this hash; `known` are the ids there are.',
  'unknown-rejoin': 'The personal code is nobody’s at this table, or was replaced by a newer one.',
  'other-seat': 'This device holds another seat in the running game.',
  'bad-file': 'The file is not taken as a table; `reason` says why. One that is too large is answered 413.',
  'not-at-table': 'The record of a game goes to those at its table only.',
  'not-started': 'The game has not begun.',
  'still-secret': 'The game still runs, and its record holds everybody’s secrets.',
  'foreign-origin': 'The page that asks is not of this server.',
  'older-page': 'The page speaks an older version of the protocol than the server.',
  'newer-page': 'The page speaks a newer version of the protocol than the server.',
  'too-many-requests': 'Too many requests from this address; the header `Retry-After` says the same.',
  'store-unavailable': 'The record cannot be read or written just now; nothing was done.',
  internal: 'A fault of the server, which has noted it.',
};
