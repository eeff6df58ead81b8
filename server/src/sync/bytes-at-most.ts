import type { Box, TableState } from './state.ts';

/** Bytes of a character at most, of the head of a part, and of a box around parts. */
const CHARACTER = 3;
const HEAD = 32;

const ofParts = (parts: Box['parts']): number => {
  let bytes = HEAD;
  for (const [key, value] of parts.entries()) bytes += HEAD + CHARACTER * (key.length + value.length);
  return bytes;
};

/** The bytes that the whole state of a table takes at most, whoever it is sent to. */
export function bytesAtMost({ info, parts, seats, people }: TableState): number {
  let bytes = ofParts(info) + ofParts(parts);
  for (const boxes of [seats, people]) {
    for (const [key, box] of boxes.entries()) bytes += HEAD + CHARACTER * key.length + ofParts(box.parts);
  }
  return bytes;
}
