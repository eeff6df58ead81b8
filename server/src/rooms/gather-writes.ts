import { z } from 'zod';

// Each write of a socket is a call of the system, and one of the largest costs of an order. The library makes two pieces of
// each frame, and a patch and the answer after it are two frames: all that is sent to one connection in one turn of the
// process goes out as one piece.

type Done = (error?: Error | null) => void;

interface Socket {
  write(bytes: Uint8Array, done?: Done): unknown;
}
interface Sender {
  readonly _socket: Socket;
  sendFrame(pieces: readonly (Uint8Array | string)[], done?: Done): void;
}

/** The library's own parts of a connection; another release may have others, and then each frame is written by itself. */
const SOCKET = z.custom<Socket>((value) => typeof value === 'object' && value !== null && 'write' in value);
const SENDER = z.custom<Sender>(
  (value) =>
    typeof value === 'object' && value !== null && 'sendFrame' in value && '_socket' in value && isSocket(value),
);
const CONNECTION = z.object({ _sender: SENDER });

const isSocket = ({ _socket: socket }: { readonly _socket: unknown }): boolean => SOCKET.safeParse(socket).success;

const KIND_OF_FRAME = 0x0f;
const CLOSE = 8;

/** The connections to which something is to be sent at the end of the turn. */
let waiting: (() => void)[] = [];

function sendAll(): void {
  const all = waiting;
  waiting = [];
  for (const send of all) send();
}

/** From now on, what is sent to a connection in one turn is one write. A frame that closes it goes at once, after the others. */
export function gatherWrites(connection: unknown): void {
  const read = CONNECTION.safeParse(connection);
  if (!read.success) return;
  const { _sender: sender } = read.data;
  const { _socket: socket } = sender;
  let pieces: Uint8Array[] = [];
  let dones: Done[] = [];

  function send(): void {
    const [bytes, told] = [Buffer.concat(pieces), dones];
    pieces = [];
    dones = [];
    if (bytes.length === 0) return;
    socket.write(bytes, told.length === 0 ? undefined : (error) => told.forEach((done) => done(error)));
  }

  sender.sendFrame = (frame, done) => {
    if (pieces.length === 0) {
      if (waiting.length === 0) process.nextTick(sendAll);
      waiting.push(send);
    }
    for (const piece of frame) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
    if (done !== undefined) dones.push(done);
    const [head] = frame;
    if (typeof head === 'object' && ((head[0] ?? 0) & KIND_OF_FRAME) === CLOSE) send();
  };
}
