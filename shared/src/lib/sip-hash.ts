import { utf8ToBytes } from '@noble/hashes/utils.js';

// SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed hash of short texts from which nobody learns the key. The packages
// that have it allocate an object for each half of a word, which at this number of draws takes a quarter of an
// adjudication; this one keeps the halves in variables. It is compared with one of them in `tests/shared/lib`.

/** A key of 128 bits: four words of 32 bits, the least significant first. */
export type SipKey = readonly [number, number, number, number];

/** Two halves of 32 bits, as unsigned numbers. */
export interface Halves {
  readonly high: number;
  readonly low: number;
}

/** The key written as 32 hexadecimal digits, byte for byte. */
export const sipKey = (hex: string): SipKey => [wordOf(hex, 0), wordOf(hex, 8), wordOf(hex, 16), wordOf(hex, 24)];

function wordOf(hex: string, at: number): number {
  let word = 0;
  for (let byte = 3; byte >= 0; byte--) {
    word = (word << 8) | Number.parseInt(hex.slice(at + 2 * byte, at + 2 * byte + 2), 16);
  }
  return word;
}

/** SipHash-2-4 of the UTF-8 bytes of a text. */
export function sipHash(key: SipKey, text: string): Halves {
  const halves = new Uint32Array(2);
  sipHashInto(halves, key, text);
  return { high: halves[0] ?? 0, low: halves[1] ?? 0 };
}

/**
 * SipHash-2-4 of the UTF-8 bytes of two texts one after the other, written into `halves` as high and low: a draw then leaves
 * nothing for the collector.
 */
export function sipHashInto(halves: Uint32Array, key: SipKey, first: string, second = ''): void {
  const blocks = pack(first, second);
  const [k0, k1, k2, k3] = key;
  let v0l = k0 ^ 0x70736575;
  let v0h = k1 ^ 0x736f6d65;
  let v1l = k2 ^ 0x6e646f6d;
  let v1h = k3 ^ 0x646f7261;
  let v2l = k0 ^ 0x6e657261;
  let v2h = k1 ^ 0x6c796765;
  let v3l = k2 ^ 0x79746573;
  let v3h = k3 ^ 0x74656462;
  // Two rounds for each block and four, as two empty blocks, at the end.
  for (let block = 0; block < blocks + 2; block++) {
    const low = block < blocks ? (words[2 * block] ?? 0) : 0;
    const high = block < blocks ? (words[2 * block + 1] ?? 0) : 0;
    if (block === blocks) v2l ^= 0xff;
    v3l ^= low;
    v3h ^= high;
    for (let round = 0; round < 2; round++) {
      let sum = (v0l + v1l) | 0;
      v0h = (v0h + v1h + carryOf(v0l, v1l, sum)) | 0;
      v0l = sum;
      sum = (v2l + v3l) | 0;
      v2h = (v2h + v3h + carryOf(v2l, v3l, sum)) | 0;
      v2l = sum;
      let kept = v1h;
      v1h = (v1h << 13) | (v1l >>> 19);
      v1l = (v1l << 13) | (kept >>> 19);
      kept = v3h;
      v3h = (v3h << 16) | (v3l >>> 16);
      v3l = (v3l << 16) | (kept >>> 16);
      v1l ^= v0l;
      v1h ^= v0h;
      v3l ^= v2l;
      v3h ^= v2h;
      kept = v0l;
      v0l = v0h;
      v0h = kept;
      sum = (v2l + v1l) | 0;
      v2h = (v2h + v1h + carryOf(v2l, v1l, sum)) | 0;
      v2l = sum;
      sum = (v0l + v3l) | 0;
      v0h = (v0h + v3h + carryOf(v0l, v3l, sum)) | 0;
      v0l = sum;
      kept = v1h;
      v1h = (v1h << 17) | (v1l >>> 15);
      v1l = (v1l << 17) | (kept >>> 15);
      kept = v3h;
      v3h = (v3h << 21) | (v3l >>> 11);
      v3l = (v3l << 21) | (kept >>> 11);
      v1l ^= v2l;
      v1h ^= v2h;
      v3l ^= v0l;
      v3h ^= v0h;
      kept = v2l;
      v2l = v2h;
      v2h = kept;
    }
    v0l ^= low;
    v0h ^= high;
  }
  halves[0] = v0h ^ v1h ^ v2h ^ v3h;
  halves[1] = v0l ^ v1l ^ v2l ^ v3l;
}

/** What is carried out of the sum of two halves; in whole numbers of 32 bits, because fractions would be slower. */
const carryOf = (one: number, other: number, sum: number): number => ((one & other) | ((one | other) & ~sum)) >>> 31;

/** The words of the text being hashed; it grows to the longest one. */
let words = new Int32Array(64);

/** Writes texts into `words` as blocks of eight bytes, the last with their length; returns the number of blocks. */
function pack(first: string, second: string): number {
  const length = first.length + second.length;
  clear(length);
  const isAscii = put(first, 0) && put(second, first.length);
  return isAscii ? close(length) : packBytes(utf8ToBytes(first + second));
}

/** Writes a text from a byte on; `false` if it has characters of more than one byte. */
function put(text: string, from: number): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return false;
    const at = from + index;
    words[at >> 2] = (words[at >> 2] ?? 0) | (code << (8 * (at & 3)));
  }
  return true;
}

function packBytes(bytes: Uint8Array): number {
  clear(bytes.length);
  for (const [at, byte] of bytes.entries()) words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (8 * (at & 3)));
  return close(bytes.length);
}

function clear(length: number): void {
  const needed = 2 * ((length >> 3) + 1);
  if (words.length < needed) words = new Int32Array(2 * needed);
  // A handful of words: the library's `fill` costs more than they do.
  for (let at = 0; at < needed; at++) words[at] = 0;
}

function close(length: number): number {
  const blocks = (length >> 3) + 1;
  words[2 * blocks - 1] = (words[2 * blocks - 1] ?? 0) | (length << 24);
  return blocks;
}
