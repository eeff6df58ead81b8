// A compressor of short texts that repeat themselves, after LZ4. The one that Node brings asks the system for a quarter of a megabyte
// at each call and gives it back in pieces that nothing else fits into: a server with many tables grew by more than it saved. This one
// works in the same few buffers for ever.

const LEAST_MATCH = 4;
const FARTHEST = 0xff_ff;
const HASH_BITS = 14;
const MOST_SHORT = 0x0f;

/** Where four bytes with a hash were seen last, counted on from text to text, so that none has to be cleared for the next. */
const seen = new Int32Array(1 << HASH_BITS);
const MOST_COUNTED = 0x40_00_00_00;
let counted = 1;
/** What comes of a text. */
let target = Buffer.alloc(64 * 1024);
const utf8 = new TextEncoder();
/** What was squeezed begins with it, as no JSON does. */
const SIGN = 0;

/** Whether a text is one that was squeezed; JSON never is. */
export const isSqueezed = (text: string): boolean => text.charCodeAt(0) === SIGN;

/** Squeezes texts that resemble a sample, which lies in memory once. */
export class Squeezer {
  /** Bytes of the sample, with which the buffer begins. */
  readonly #begin: number;
  /** The hashes of the sample. */
  readonly #first = new Int32Array(1 << HASH_BITS);
  #buffer: Buffer;

  constructor(sample = '') {
    this.#buffer = Buffer.alloc(3 * sample.length + 64 * 1024);
    this.#begin = utf8.encodeInto(sample, this.#buffer).written;
    for (let at = 0; at + LEAST_MATCH <= this.#begin; at++) this.#first[hashOf(this.#buffer.readInt32LE(at))] = at + 1;
  }

  /** A text as fewer characters of one byte each. */
  squeeze(text: string): string {
    const begin = this.#begin;
    const most = begin + 3 * text.length;
    const buffer = this.#makeRoom(begin, most);
    // At the worst every byte stands for itself.
    if (target.length < 2 * most) target = Buffer.alloc(4 * most);
    const length = begin + utf8.encodeInto(text, buffer.subarray(begin)).written;
    if (counted > MOST_COUNTED) {
      seen.fill(0);
      counted = 1;
    }
    const origin = counted - begin;
    target[0] = SIGN;
    let out = 1;
    let literal = begin;
    let at = begin;
    while (at + LEAST_MATCH <= length) {
      const word = buffer.readInt32LE(at);
      const hash = hashOf(word);
      const inText = (seen[hash] ?? 0) - origin;
      const before = inText >= begin ? inText : (this.#first[hash] ?? 0) - 1;
      seen[hash] = origin + at;
      if (before < 0 || at - before > FARTHEST || buffer.readInt32LE(before) !== word) {
        at += 1;
        continue;
      }
      let matched = LEAST_MATCH;
      while (at + matched < length && buffer[before + matched] === buffer[at + matched]) matched += 1;
      out = putCounts(out, at - literal, matched - LEAST_MATCH);
      out += buffer.copy(target, out, literal, at);
      target[out++] = (at - before) & 0xff;
      target[out++] = (at - before) >> 8;
      at += matched;
      literal = at;
    }
    counted += length - begin;
    out = putCounts(out, length - literal, 0);
    out += buffer.copy(target, out, literal, length);
    return target.toString('latin1', 0, out);
  }

  /** The text that was squeezed. */
  unsqueeze(squeezed: string): string {
    if (target.length < squeezed.length) target = Buffer.alloc(2 * squeezed.length);
    const length = target.write(squeezed, 0, 'latin1');
    let buffer = this.#buffer;
    let at = 1;
    let out = this.#begin;
    const count = (short: number): number => {
      if (short < MOST_SHORT) return short;
      let value = short;
      for (;;) {
        const byte = target[at++] ?? 0;
        value += byte;
        if (byte < 0xff) return value;
      }
    };
    while (at < length) {
      const both = target[at++] ?? 0;
      const literals = count(both >> 4);
      const matched = count(both & MOST_SHORT) + LEAST_MATCH;
      buffer = this.#makeRoom(out, out + literals);
      out += target.copy(buffer, out, at, at + literals);
      at += literals;
      if (at >= length) break;
      const back = (target[at] ?? 0) | ((target[at + 1] ?? 0) << 8);
      at += 2;
      buffer = this.#makeRoom(out, out + matched);
      // What is repeated may overlap what it is repeated from.
      for (let left = matched; left > 0; left--, out++) buffer[out] = buffer[out - back] ?? 0;
    }
    return buffer.toString('utf8', this.#begin, out);
  }

  /** Room for so many bytes, with those that are there. */
  #makeRoom(there: number, most: number): Buffer {
    if (this.#buffer.length < most) {
      const larger = Buffer.alloc(2 * most);
      this.#buffer.copy(larger, 0, 0, there);
      this.#buffer = larger;
    }
    return this.#buffer;
  }
}

const hashOf = (word: number): number => Math.imul(word, 0x9e_37_79_b1) >>> (32 - HASH_BITS);

/** How many bytes stand for themselves, and how many are repeated after them: half a byte each, and what is more after it. */
function putCounts(out: number, literals: number, matched: number): number {
  target[out] = (Math.min(literals, MOST_SHORT) << 4) | Math.min(matched, MOST_SHORT);
  return putRest(putRest(out + 1, literals), matched);
}

function putRest(out: number, count: number): number {
  if (count < MOST_SHORT) return out;
  let next = out;
  let left = count - MOST_SHORT;
  for (; left >= 0xff; left -= 0xff) target[next++] = 0xff;
  target[next++] = left;
  return next;
}
