import { Server } from 'node:http';
import { Socket } from 'node:net';
import { readHanded, takeHanded } from '@letter/server/share-port';

// One of several processes behind one port: says what it was asked and how much of it came.

const id = process.argv[2] ?? '';
const server = new Server((request, response) => {
  let bytes = 0;
  request.on('data', (part: Buffer) => (bytes += part.length));
  request.on('end', () => response.end(JSON.stringify({ id, bytes, url: request.url })));
});
server.on('upgrade', (request, socket, first: Buffer) => {
  let bytes = first.length;
  socket.on('error', () => undefined);
  socket.write(`${id} took ${request.url ?? ''};${bytes};`);
  socket.on('data', (part: Buffer) => {
    bytes += part.length;
    socket.write(`${bytes};`);
  });
});
process.on('message', (told, connection) => {
  // Busy, and takes nothing meanwhile.
  if (typeof told === 'number') {
    const until = performance.now() + told;
    while (performance.now() < until);
  }
  const first = readHanded(told);
  if (first !== null && connection instanceof Socket) takeHanded(server, first, connection);
});
process.send?.('up');
