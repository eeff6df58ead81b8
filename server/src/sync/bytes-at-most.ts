import type { Box, TableState } from './state.ts';

/** Bytes of a character at most, of the head of a part, and of a box around parts. */
const CHARACTER = 3;
const HEAD = 32;

/** The bytes that one part takes at most. */
export const bytesOfPart = (key: string, text: string): number => HEAD + CHARACTER * (key.length + text.length);

/** The bytes that an empty box takes at most. */
export const bytesOfBox = (key: string): number => 2 * HEAD + CHARACTER * key.length;

const ofParts = (parts: Box['parts']): number => {
  let bytes = HEAD;
  for (const [key, value] of parts.entries()) bytes += bytesOfPart(key, value);
  return bytes;
};

/** The bytes that the whole state of a table takes at most, whoever it is sent to. */
export function bytesAtMost({ info, parts, seats, people }: TableState): number {
  let bytes = ofParts(info) + ofParts(parts);
  for (const boxes of [seats, people]) {
    for (const [key, box] of boxes.entries()) bytes += bytesOfBox(key) + ofParts(box.parts);
  }
  return bytes;
}

/** What was written into states since they were last sent, by those who write. */
const WRITTEN = new WeakMap<TableState, number>();

/** Note the bytes at most of what was written into a state. */
export const noteWritten = (state: TableState, bytes: number): unknown =>
  WRITTEN.set(state, (WRITTEN.get(state) ?? 0) + bytes);

/** The bytes at most of what was written since this was last asked. */
export function takeWritten(state: TableState): number {
  const bytes = WRITTEN.get(state) ?? 0;
  if (bytes > 0) WRITTEN.set(state, 0);
  return bytes;
}
