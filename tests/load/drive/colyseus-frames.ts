import { decode, encode } from '@colyseus/schema';
import { pack, unpack } from 'msgpackr';

// The frames of the real-time library as bytes, so that a loader decodes nothing it does not need.

/** The first byte of a frame, without its flags. */
export const FRAME = { join: 10, message: 13, state: 14, patch: 15, request: 21, response: 22 } as const;
export const kindOf = (frame: Buffer): number => (frame[0] ?? 0) & 31;

const head = Buffer.alloc(64);

/** A request of a client. */
export function requestFrame(id: number, name: string, body: unknown): Buffer {
  const at = { offset: 1 };
  head[0] = FRAME.request;
  encode.number(head, id, at);
  encode.string(head, name, at);
  return Buffer.concat([head.subarray(0, at.offset), pack(body)]);
}

/** A message of a client, which has no answer. */
export function messageFrame(name: string, body: unknown): Buffer {
  const at = { offset: 1 };
  head[0] = FRAME.message;
  encode.string(head, name, at);
  return Buffer.concat([head.subarray(0, at.offset), pack(body)]);
}

/** The number of the request that a response answers, and whether it was accepted. */
export function readResponse(frame: Buffer): {
  readonly id: number;
  readonly isOk: boolean;
  readonly body: () => unknown;
} {
  const at = { offset: 1 };
  const id = decode.number(frame, at);
  const status = frame[at.offset];
  const rest = at.offset + 1;
  return { id, isOk: status === 0, body: (): unknown => (frame.length > rest ? unpack(frame.subarray(rest)) : null) };
}

/** What a client answers when it is let in. */
export const JOINED = Buffer.from([FRAME.join]);

/** Where the socket of somebody who was let in goes, from the answer of the matchmaker. */
export const socketPath = (told: Readonly<Record<string, unknown>>): string =>
  `${String(told['processId'])}/${String(told['roomId'])}?sessionId=${String(told['sessionId'])}`;
