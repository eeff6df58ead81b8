import { Socket } from 'node:net';
import { gatherWrites } from '@letter/server/rooms/gather-writes';
import { afterEach, expect, test, vi } from 'vitest';
import { join, startServer } from '../support/test-server.ts';

afterEach(() => vi.restoreAllMocks());

/** A connection in the shape of the library's, and what its socket is given to write. */
function connection() {
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
  gatherWrites({ _sender: sender });
  return {
    writes,
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
  for (const strange of [null, 7, {}, { _sender: sender }]) expect(() => gatherWrites(strange)).not.toThrow();
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
