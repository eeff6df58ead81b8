// A room of Colyseus with 3 KB of state and no rules: what the library itself costs. It runs where install-peers.ts installed it.
import { defineRoom, defineServer, Room, validate, type Client } from '@colyseus/core';
import { schema, t } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { z } from 'zod';

const LINES = 26;

const Seat = schema(
  {
    name: t.string().default('seat-name-xx'),
    score: t.uint16().default(0),
    bid: t.uint16().default(0),
    note: t.string().default('n'.repeat(40)),
  },
  'Seat',
);
const State = schema(
  {
    turn: t.uint32().default(0),
    current: t.string().default('a'),
    cells: t.array('string'),
    log: t.array('string'),
    seats: t.map(Seat),
  },
  'State',
);
const Act = z.object({ cell: z.number().int().min(0).max(8), v: z.string().max(8) });

class TurnRoom extends Room {
  override maxClients = 8;
  override patchRate = 1_000;
  override maxMessagesPerSecond = 1_000;
  readonly #board = new State();

  override onCreate(): void {
    for (let cell = 0; cell < 9; cell++) this.#board.cells.push('');
    for (let line = 0; line < LINES; line++) this.#board.log.push(`log entry number ${line} ${'x'.repeat(80)}`);
    this.state = this.#board;
  }

  override messages = {
    act: validate(Act, (client: Client, { cell, v }: z.infer<typeof Act>) => {
      const board = this.#board;
      board.cells[cell] = v;
      board.turn += 1;
      board.current = client.sessionId;
      board.log[board.turn % LINES] = `turn ${board.turn} ${client.sessionId} put ${v} into ${cell}`;
      const seat = board.seats.get(client.sessionId);
      if (seat !== undefined) seat.score += 1;
      this.broadcastPatch();
    }),
  };

  override onJoin(client: Client): void {
    this.#board.seats.set(client.sessionId, new Seat());
    this.broadcastPatch();
  }

  override onLeave(client: Client): void {
    this.#board.seats.delete(client.sessionId);
  }
}

const port = Number(process.env['PORT']);
const server = defineServer({
  greet: false,
  transport: new WebSocketTransport({ pingInterval: 6_000 }),
  rooms: { turn: defineRoom(TurnRoom) },
});
await server.listen(port, '127.0.0.1');
process.send?.({ listening: port });
process.on('disconnect', () => process.exit(0));
