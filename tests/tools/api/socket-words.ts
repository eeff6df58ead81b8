import type { JoinRefusal, RequestName } from '@letter/shared/protocol';

// What is said over the socket, for whoever reads the API.

/** What each request does. */
export const REQUEST_WORDS: Readonly<Record<RequestName, string>> = {
  'order.submit': 'Seal an order in the docket, or carry it out at once if it is of an immediate kind.',
  'order.withdraw': 'Take a sealed order out of the docket.',
  'message.send': 'Say something to everybody or to one delegation.',
  'seat.ready': 'Be ready with the phase, or no longer.',
  'seat.take': 'Sit down, change seats, or stand up with `null`.',
  'seat.standing': 'Say what is to be done while one is away; `null` leaves everything to the advisor.',
  'seat.mute': 'Hide or show the messages of another delegation, for one’s own delegation.',
  'person.code': 'Make a new personal code; the one before opens nothing any more.',
  'table.start': 'Start the game; the host may.',
  'table.pace': 'Switch between live play and correspondence; the host may.',
  'table.end': 'Break the game off and open its debrief; the host among friends may, and the last one at any table.',
  'table.delete': 'Delete the table and its record for good; the host may.',
  'table.time': 'Ask for the time of the server.',
};

/** What each refusal of a join says. */
export const JOIN_WORDS: Readonly<Record<JoinRefusal, string>> = {
  malformed: 'The token or the name is ill-formed.',
  'older-page': 'The page speaks an older version of the protocol than the server.',
  'newer-page': 'The page speaks a newer version of the protocol than the server.',
  moved: 'The person of this token went on from another device.',
  full: 'The table admits no newcomers any more.',
};

/** What each close code says. */
export const CLOSE_WORDS = {
  pageClosed: 'The page was closed or is being loaded again.',
  left: 'The page left on purpose, or the table closed: it was deleted, or laid aside until somebody asks for its code.',
  givenUp: 'The page gives up a line that carries nothing any more, and seeks another.',
  takenOver: 'The person goes on in another tab or on another device.',
} as const;

/** What each limit is of. */
export const LIMIT_WORDS = {
  frameBytes: 'bytes of a frame over a socket, and of an HTTP body that is no saved game',
  jsonBytes: 'bytes of a JSON body over HTTP',
  fileBytes: 'bytes of a saved game',
  nameGraphemes: 'graphemes of a display name once it is tidied',
  nameCharacters: 'characters of a display name as typed',
  messageCharacters: 'characters of a message',
  idCharacters: 'characters of an id',
  rejoinCharacters: 'characters of a personal code as typed',
  rounds: 'rounds of a game',
} as const;
