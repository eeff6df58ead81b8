// Frames of a socket as a server sends them (RFC 6455, 5.2): whole, and not masked.

const WHOLE_BYTES = 0x82;
const SHORT = 126;
const LONG = 65_536;
const KIND = 0x0f;
const CLOSE = 8;

/** The message framed last: what goes to all of a table is framed once. */
let last: { readonly message: Uint8Array; readonly frame: Buffer } | null = null;

/** The frame of a message of bytes; a message is not changed once it is sent. */
export function frameOf(message: Uint8Array): Buffer {
  if (last !== null && last.message === message) return last.frame;
  const { length } = message;
  const head = length < SHORT ? 2 : length < LONG ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = WHOLE_BYTES;
  if (length < SHORT) frame[1] = length;
  else if (length < LONG) {
    frame[1] = SHORT;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = SHORT + 1;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(message, head);
  last = { message, frame };
  return frame;
}

/** Whether a frame that begins so closes its connection. */
export const isClose = (head: Uint8Array | string | undefined): boolean =>
  typeof head === 'object' && ((head[0] ?? 0) & KIND) === CLOSE;
