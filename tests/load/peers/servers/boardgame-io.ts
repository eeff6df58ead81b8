// A server of boardgame.io with a game that has 3 KB of state and one rule; it runs where install-peers.ts installed it. Its first
// argument is "deltas" if it is to send what changed instead of the whole state.
import core from 'boardgame.io/dist/cjs/core.js';
import server from 'boardgame.io/dist/cjs/server.js';

const LINES = 26;

const game = {
  name: 'turn',
  minPlayers: 4,
  maxPlayers: 4,
  setup: () => ({
    current: 'a',
    turn: 0,
    cells: Array.from({ length: 9 }, () => ''),
    log: Array.from({ length: LINES }, (_, at) => `log entry number ${at} ${'x'.repeat(80)}`),
    seats: Object.fromEntries(
      [0, 1, 2, 3].map((at) => [`seat${at}`, { name: 'seat-name-xx', score: 0, bid: 0, note: 'n'.repeat(40) }]),
    ),
  }),
  turn: { activePlayers: { all: 'play' }, stages: { play: {} } },
  moves: {
    act: {
      move: ({ G, playerID }, cell, v) => {
        if (!(cell >= 0 && cell < G.cells.length)) return core.INVALID_MOVE;
        G.cells[cell] = v;
        G.turn += 1;
        G.current = playerID;
        G.log[G.turn % LINES] = `turn ${G.turn} ${playerID} put ${v} into ${cell}`;
        const seat = G.seats[`seat${playerID}`];
        if (seat !== undefined) seat.score += 1;
        return undefined;
      },
      ignoreStaleStateID: true,
    },
  },
  deltaState: process.argv[2] === 'deltas',
} satisfies Parameters<typeof server.Server>[0]['games'][number];

const port = Number(process.env['PORT']);
await server.Server({ games: [game], origins: [server.Origins.LOCALHOST] }).run({ port });
process.send?.({ listening: port });
process.on('disconnect', () => process.exit(0));
