/** The limits of what may be sent. Characters are UTF-16 units, graphemes what a reader would count as characters. */
export const LIMITS = {
  /** Bytes of a frame over a socket and of an HTTP body that is not a saved game. */
  frameBytes: 16 * 1024,
  /** Bytes of a JSON body over HTTP. */
  jsonBytes: 8 * 1024,
  /** Bytes of a saved game: five times a game of twenty rounds. */
  fileBytes: 8_000_000,
  /** Graphemes of a display name once it is tidied. */
  nameGraphemes: 24,
  /** Characters of a display name as typed. */
  nameCharacters: 400,
  /** Characters of a message as typed. */
  messageCharacters: 600,
  /** Characters of an id that a page makes up or refers to. */
  idCharacters: 64,
  /** Characters of the id of a message as everybody sees it. */
  messageIdCharacters: 160,
  /** Characters of a personal code as typed. */
  rejoinCharacters: 100,
  /** Seconds of the while in which messages and changes are counted. */
  whileSeconds: 10,
  /** Messages that one person may send in a while, and everybody at a table together. */
  messagesInAWhile: 10,
  tableMessagesInAWhile: 100,
  /** Other requests of one person that change something, in a while. */
  changesInAWhile: 100,
  /** Messages that a game keeps of one delegation, and their characters. */
  delegationMessages: 1_500,
  delegationCharacters: 300_000,
  /** Requests of one delegation in one phase that change something. */
  delegationChanges: 1_000,
  /** Matters that wait in one delegation at a time, and what its people may write each other in the whole game. */
  delegationMotions: 20,
  delegationNotes: 1_000,
  /** Dissents that a game keeps of one delegation. */
  delegationDissents: 200,
  /** Offers of one delegation that are open at a time, and in the whole game. */
  openOffers: 12,
  delegationOffers: 200,
  /** Tables that a device remembers. */
  rememberedTables: 20,
  /** Rounds of the longest game. */
  rounds: 20,
} as const;
