import { Socket } from 'node:net';
import { frameOf } from '@letter/server/rooms/frames';
import { gatherWrites } from '@letter/server/rooms/gather-writes';
import { afterEach, expect, test, vi } from 'vitest';
import { join, startServer } from '../support/test-server.ts';

afterEach(() => vi.restoreAllMocks());

/** A connection in the shape of the library's, and what its socket is given to write. */
function connection(extensions = '') {
  const writes: string[] = [];
  const socket = {
    write: (bytes: Uint8Array, done?: () => void) => {
      writes.push(Buffer.from(bytes).toString('hex'));
      done?.();
    },
  };
  type SendFrame = (pieces: readonly Uint8Array[], done?: () => void) => void;
  const sendFrame: SendFrame = () => undefined;
  const sender = { _socket: socket, sendFrame };
  const ref = { _sender: sender, readyState: 1, extensions };
  const line = { ref, raw: (message: Uint8Array) => writes.push(`library ${Buffer.from(message).toString('hex')}`) };
  gatherWrites(line);
  return {
    writes,
    ref,
    line,
    send: (...bytes: number[]) =>
      sender.sendFrame([Uint8Array.of(...bytes.slice(0, 2)), Uint8Array.of(...bytes.slice(2))]),
    sender,
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what is sent in one turn is one write, in its order, to each connection', async () => {
  const [one, other] = [connection(), connection()];
  one.send(0x82, 1, 7);
  other.send(0x82, 1, 9);
  await Promise.resolve();
  one.send(0x82, 1, 8);
  expect(one.writes).toEqual([]);
  await turn();
  expect([one.writes, other.writes]).toEqual([['820107820108'], ['820109']]);
  one.send(0x82, 1, 5);
  await turn();
  expect(one.writes).toEqual(['820107820108', '820105']);
});

test('a frame that closes goes at once, after those before it, and everybody who waits is told', async () => {
  const { writes, send, sender } = connection();
  const told: string[] = [];
  sender.sendFrame([Uint8Array.of(0x82, 0)], () => told.push('frame'));
  sender.sendFrame([Uint8Array.of(0x88, 2), Uint8Array.of(3, 232)], () => told.push('close'));
  expect([writes, told]).toEqual([['8200880203e8'], ['frame', 'close']]);
  send(0x8a, 0);
  await turn();
  expect(writes).toEqual(['8200880203e8', '8a00']);
});

test('a connection of another shape is left as it is', () => {
  const sender = { sendFrame: () => undefined };
  const raw = (): void => undefined;
  for (const ref of [null, 7, {}, { _sender: sender }]) {
    const line = { ref, raw };
    gatherWrites(line);
    expect(line.raw).toBe(raw);
  }
});

test.each([
  [0, '8200'],
  [1, '8201'],
  [125, '827d'],
  [126, '827e007e'],
  [65_535, '827effff'],
  [65_536, '827f0000000000010000'],
])('a message of %d bytes is framed whole, in bytes, without a mask', (length, head) => {
  const message = new Uint8Array(length).fill(7);
  const frame = frameOf(message);
  expect(frame.subarray(0, frame.length - length).toString('hex')).toBe(head);
  expect(Buffer.compare(frame.subarray(frame.length - length), message)).toBe(0);
});

test('messages of a room keep their places among the frames of the library', async () => {
  const { writes, send, line } = connection();
  const patch = Uint8Array.of(15, 1);
  line.raw(patch);
  send(0x89, 0);
  line.raw(Uint8Array.of(22));
  await turn();
  expect(writes).toEqual(['82020f018900820116']);
});

test('what the library has to see to is left to it: a connection that closes, or one that is compressed', async () => {
  const [closing, compressed] = [connection(), connection('permessage-deflate')];
  closing.ref.readyState = 2;
  for (const { line } of [closing, compressed]) line.raw(Uint8Array.of(15, 1));
  await turn();
  expect([closing.writes, compressed.writes]).toEqual([['library 0f01'], ['library 0f01']]);
});

test('the patch of an order and its answer are one write to whoever gave it', async () => {
  const server = await startServer();
  const code = await server.table({ kind: 'solo', seat: 'us' });
  const ann = await join(server, code, 'Ann');
  await ann.ask.takeSeat('us');
  await ann.ask.start();
  await ann.until('the game', ({ seat }) => seat !== null);
  const write = vi.spyOn(Socket.prototype, 'write');
  expect(await ann.ask.mute('un', true)).toMatchObject({ ok: true });
  const ofServer = write.mock.calls.flatMap(([bytes]) =>
    bytes instanceof Uint8Array && bytes[0] === 0x82 && (bytes[1] ?? 128) < 126 ? [bytes] : [],
  );
  const holdsTwo = ofServer.some((bytes) => bytes[2 + (bytes[1] ?? 0)] === 0x82);
  expect(holdsTwo).toBe(true);
  ann.store.close();
  await server.app.close();
});
