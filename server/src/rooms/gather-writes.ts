import { z } from 'zod';
import { frameOf, isClose } from './frames.ts';

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
interface Connection {
  readonly _sender: Sender;
  readonly readyState?: number;
  readonly extensions?: string;
}

/** The side of a line that sends messages of bytes. */
interface Line {
  readonly ref: unknown;
  raw(message: Uint8Array, options?: undefined, done?: Done): void;
}

/** The library's own parts of a connection; another release may have others, and then each frame is written by itself. */
const SOCKET = z.custom<Socket>((value) => typeof value === 'object' && value !== null && 'write' in value);
const SENDER = z.custom<Sender>(
  (value) =>
    typeof value === 'object' && value !== null && 'sendFrame' in value && '_socket' in value && hasSocket(value),
);
const CONNECTION = z.custom<Connection>(
  (value) => typeof value === 'object' && value !== null && '_sender' in value && hasSender(value),
);

const hasSocket = ({ _socket: socket }: { readonly _socket: unknown }): boolean => SOCKET.safeParse(socket).success;
const hasSender = ({ _sender: sender }: { readonly _sender: unknown }): boolean => SENDER.safeParse(sender).success;

const OPEN = 1;

/** The connections to which something is to be sent at the end of the turn. */
let waiting: (() => void)[] = [];

function sendAll(): void {
  const all = waiting;
  waiting = [];
  for (const send of all) send();
}

/** From now on, what is sent to a line in one turn is one write. A frame that closes it goes at once, after the others. */
export function gatherWrites(line: Line): void {
  const read = CONNECTION.safeParse(line.ref);
  if (!read.success) return;
  const connection = read.data;
  const { _sender: sender } = connection;
  const { _socket: socket } = sender;
  let pieces: Uint8Array[] = [];
  let dones: Done[] = [];

  function send(): void {
    const [first, told] = [pieces[0], dones];
    if (first === undefined) return;
    const bytes = pieces.length === 1 ? first : Buffer.concat(pieces);
    pieces = [];
    if (told.length === 0) {
      socket.write(bytes);
      return;
    }
    dones = [];
    socket.write(bytes, (error) => told.forEach((done) => done(error)));
  }

  function queue(): void {
    if (pieces.length > 0) return;
    if (waiting.length === 0) process.nextTick(sendAll);
    waiting.push(send);
  }

  sender.sendFrame = (frame, done) => {
    queue();
    for (const piece of frame) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
    if (done !== undefined) dones.push(done);
    if (isClose(frame[0])) send();
  };

  // The library asks much of each message that is never true of ours, and frames for each what goes to all.
  if (connection.readyState !== OPEN || connection.extensions !== '') return;
  const rawOfLibrary = line.raw.bind(line);
  line.raw = (message, options, done) => {
    if (connection.readyState !== OPEN || done !== undefined) {
      rawOfLibrary(message, options, done);
      return;
    }
    queue();
    pieces.push(frameOf(message));
  };
}
