/**
 * Why a table's file was refused: its end is missing, its content does not match its digest, it is not a table's file
 * or is one of a later release, its game has rules this program does not play or no longer replays to the same result,
 * its world is not the one it names or none at all, its events are not a game's record, the round asked for never
 * opened, or it is larger than any game.
 */
export const FILE_FAULTS = [
  'cut-off',
  'edited',
  'not-a-table',
  'newer-rules',
  'older-rules',
  'unknown-world',
  'not-a-game',
  'unknown-round',
  'too-large',
] as const;

export type FileFault = (typeof FILE_FAULTS)[number];
