// A compressor of short texts that repeat themselves, after LZ4. The one that Node brings asks the system for a quarter of a megabyte
// at each call and gives it back in pieces that nothing else fits into: a server with many tables grew by more than it saved. This one
// works in the same few buffers for ever.

const LEAST_MATCH = 4;
const FARTHEST = 0xff_ff;
const HASH_BITS = 14;

let source = Buffer.alloc(128 * 1024);
let target = Buffer.alloc(128 * 1024);
/** Where four bytes with a hash were seen last, from 1. */
const seen = new Int32Array(1 << HASH_BITS);
const utf8 = new TextEncoder();

/** A text as fewer characters of one byte each; `sample` is a text that it resembles, which is needed again to read it. */
export function squeeze(text: string, sample = ''): string {
  reserve(3 * (text.length + sample.length));
  const begin = utf8.encodeInto(sample, source).written;
  const length = begin + utf8.encodeInto(text, source.subarray(begin)).written;
  seen.fill(0);
  for (let at = 0; at + LEAST_MATCH <= begin; at++) seen[hashOf(source.readInt32LE(at))] = at + 1;
  let out = 0;
  let literal = begin;
  let at = begin;
  while (at + LEAST_MATCH <= length) {
    const word = source.readInt32LE(at);
    const hash = hashOf(word);
    const before = (seen[hash] ?? 0) - 1;
    seen[hash] = at + 1;
    if (before < 0 || at - before > FARTHEST || source.readInt32LE(before) !== word) {
      at += 1;
      continue;
    }
    let matched = LEAST_MATCH;
    while (at + matched < length && source[before + matched] === source[at + matched]) matched += 1;
    out = putLiterals(out, literal, at);
    target[out++] = (at - before) & 0xff;
    target[out++] = (at - before) >> 8;
    out = putCount(out, matched - LEAST_MATCH);
    at += matched;
    literal = at;
  }
  out = putLiterals(out, literal, length);
  return target.toString('latin1', 0, out);
}

/** The text that was squeezed. */
export function unsqueeze(squeezed: string, sample = ''): string {
  reserve(Math.max(squeezed.length, 3 * sample.length));
  const length = source.write(squeezed, 0, 'latin1');
  const begin = utf8.encodeInto(sample, target).written;
  let at = 0;
  let out = begin;
  const count = (): number => {
    let value = 0;
    for (;;) {
      const byte = source[at++] ?? 0;
      value += byte;
      if (byte < 0xff) return value;
    }
  };
  while (at < length) {
    const literals = count();
    makeRoom(out + literals);
    source.copy(target, out, at, at + literals);
    at += literals;
    out += literals;
    if (at >= length) break;
    const back = (source[at] ?? 0) | ((source[at + 1] ?? 0) << 8);
    at += 2;
    const matched = count() + LEAST_MATCH;
    makeRoom(out + matched);
    // What is repeated may overlap what it is repeated from.
    for (let left = matched; left > 0; left--, out++) target[out] = target[out - back] ?? 0;
  }
  return target.toString('utf8', begin, out);
}

const hashOf = (word: number): number => Math.imul(word, 0x9e_37_79_b1) >>> (32 - HASH_BITS);

function putLiterals(out: number, from: number, to: number): number {
  const next = putCount(out, to - from);
  source.copy(target, next, from, to);
  return next + to - from;
}

function putCount(out: number, count: number): number {
  let next = out;
  let left = count;
  for (; left >= 0xff; left -= 0xff) target[next++] = 0xff;
  target[next++] = left;
  return next;
}

/** Room for a text of so many bytes, and for what becomes of it at the worst. */
function reserve(bytes: number): void {
  if (source.length < bytes) source = Buffer.alloc(2 * bytes);
  if (target.length < source.length + source.length / 2) target = Buffer.alloc(2 * source.length);
}

function makeRoom(bytes: number): void {
  if (target.length >= bytes) return;
  const larger = Buffer.alloc(2 * bytes);
  target.copy(larger);
  target = larger;
}
