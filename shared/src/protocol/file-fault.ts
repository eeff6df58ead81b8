/**
 * Why a table's file was not taken: its end is missing, its content does not come to its digest, it is no table's file or one
 * of a later release, its game has rules this program does not play or no longer plays again, its world is not the one it
 * names or none at all, its events are no game's record, the round asked for never opened, or it is larger than any game is.
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
