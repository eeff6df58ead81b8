import type { JoinRefusal, RequestName } from '@letter/shared/protocol';

// Descriptions of the messages over the socket, for readers of the API.

/** What each request does. */
export const REQUEST_WORDS: Readonly<Record<RequestName, string>> = {
  'order.submit': 'Seal an order in the docket, or carry it out at once if its kind is immediate.',
  'order.withdraw': 'Take a sealed order out of the docket.',
  'message.send': 'Send a message to everybody or to one delegation.',
  'finding.publish': 'Publish one of the Panel’s files; whoever is the Panel may, once a round.',
  'headline.publish': 'Publish the headline of the Press; whoever is the Press may, once a round.',
  'note.send': 'Write to the Panel or the Press, or as one of them to a delegation.',
  'message.read': 'Note how far the person has read a conversation.',
  'delegation.vote':
    'Speak for or against what waits in the delegation; whoever put it forward takes it back by being against it.',
  'delegation.dissent':
    'Dissent from what waits in the delegation, or with `null` from its docket, or take that back in the same phase.',
  'delegation.say': 'Write to the others of the delegation alone.',
  'delegation.pass-on': 'Make somebody else of the delegation its head; the head may, and who made the table.',
  'delegation.assign': 'Give a lever to somebody of the delegation, with `null` to nobody; the head may.',
  'table.rule':
    'Say how several people in one delegation decide, with `null` by how many they are; who made the table may.',
  'seat.ready': 'Declare the phase done, or take that back.',
  'seat.take': 'Sit down, change seats, or stand up with `null`.',
  'seat.ask': 'Ask a delegation of the running game to be let in; `null` takes that back.',
  'seat.hand-on': 'Give the seat of people who are away to somebody without one; who made the table may.',
  'person.move': 'Seat somebody, or take their seat; who made the table may, a member those who asked the delegation.',
  'person.remove': 'Remove somebody for good, with `lock` letting nobody new in after it; who made the table may.',
  'person.restore': 'Let somebody in again who was removed; who made the table may.',
  'person.rename': 'Give somebody another name; who made the table anybody, everybody themselves.',
  'seat.standing': 'Set what is to be done while the person is away; `null` leaves everything to the advisor.',
  'seat.mute': 'Hide or show the messages of another delegation, for the person’s own delegation.',
  'person.code': 'Make a new personal code; the previous one stops working.',
  'table.start': 'Start the game; the host may.',
  'table.pace': 'Switch between live play and correspondence; who made the table may.',
  'table.end': 'End the game early and open its debrief; who made the table may.',
  'table.agree-to-end': 'Agree to an early end, or take that back; the game ends once all who are seated agree.',
  'table.lock': 'Let nobody new in, or open the table again; who made it may.',
  'table.spread': 'Before the game, seat everybody without a seat, each in the smallest delegation; the host may.',
  'table.delete': 'Delete the table and its record for good; who made it may.',
  'table.pause': 'Stop the clock for everybody; who leads the table may.',
  'table.resume': 'Let a paused game go on; at a game everybody had left, say that it should.',
  'table.extend':
    'Give everybody more time in the open phase; who leads the table may, and among strangers everybody a few times.',
  'table.what-if': 'Ask what a finished game would have come to with one thing changed; everybody who sees it may.',
  'table.time': 'Ask for the time of the server.',
};

/** The description of each refusal of a join. */
export const JOIN_WORDS: Readonly<Record<JoinRefusal, string>> = {
  malformed: 'The token or the name is ill-formed.',
  'older-page': 'The page speaks an older version of the protocol than the server.',
  'newer-page': 'The page speaks a newer version of the protocol than the server.',
  moved: 'The person of this token continued on another device.',
  removed: 'The person of this token was removed from the table.',
  'door-closed': 'The table lets nobody new in.',
  full: 'The table no longer admits newcomers.',
};

/** The description of each close code. */
export const CLOSE_WORDS = {
  pageClosed: 'The page was closed or is being reloaded.',
  turnedAway: 'The page turned to another one, by a link or by Back; its person has not left.',
  left: 'The person left on purpose, or the table closed: it was deleted, or unloaded until somebody asks for its code.',
  givenUp: 'The page drops a dead connection and looks for another.',
  takenOver: 'The person continues in another tab or on another device.',
  gaveWay: 'The table is full, and somebody who only watched gave way.',
  removed: 'The person was removed from the table.',
  handedOver:
    'The process that had the table ends or has lost it; another one has it by now, and the page comes back at once.',
} as const;

/** What each limit applies to. */
export const LIMIT_WORDS = {
  frameBytes: 'bytes of a frame over a socket, and of an HTTP body that is not a saved game',
  jsonBytes: 'bytes of a JSON body over HTTP',
  fileBytes: 'bytes of a saved game',
  nameGraphemes: 'graphemes of a display name once it is tidied',
  nameCharacters: 'characters of a display name as typed',
  messageCharacters: 'characters of a message',
  idCharacters: 'characters of an id',
  messageIdCharacters: 'characters of the id of a message as it is shown',
  rejoinCharacters: 'characters of a personal code as typed',
  whileSeconds: 'seconds in which messages and changes are counted',
  messagesInAWhile: 'messages of one person in that while',
  tableMessagesInAWhile: 'messages at one table in that while',
  changesInAWhile: 'other requests of one person that change something, in that while',
  delegationMessages: 'messages of one delegation in a game',
  delegationCharacters: 'characters of all messages of one delegation in a game',
  delegationMotions: 'matters that wait in one delegation at a time',
  delegationNotes: 'messages that a game keeps of one delegation within itself',
  delegationDissents: 'dissents that a game keeps of one delegation',
  delegationChanges: 'requests of one delegation that change something, in a phase',
  openOffers: 'open offers of one delegation',
  delegationOffers: 'offers of one delegation in a game',
  rememberedTables: 'tables that a device asks about at once',
  rounds: 'rounds of a game',
} as const;
