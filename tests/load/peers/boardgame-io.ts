import { WebSocket } from 'ws';
import { LoadTable, type Waits } from '../drive/load-table.ts';
import { postJson } from '../drive/post-json.ts';

// The frames of Socket.IO as text, without its client: a namespace of its own, events as JSON lists.
const SPACE = '/turn,';
const PLACE_OF_NAME = `42${SPACE}["`.length;
const [OPENED, PING] = ['0'.charCodeAt(0), '2'.charCodeAt(0)];
const [UPDATE, PATCH] = ['u'.charCodeAt(0), 'p'.charCodeAt(0)];

/** A match of four at a server of boardgame.io. */
class BoardgameMatch extends LoadTable {
  readonly #id: string;
  readonly #credentials: string[] = [];
  readonly #sockets: WebSocket[] = [];
  #states = 0;

  constructor(waits: Waits, id: string) {
    super(waits);
    this.#id = id;
  }

  async join(address: string, place: number): Promise<void> {
    const wish = { playerID: String(place), playerName: `p${place}` };
    const { playerCredentials } = await postJson(address, `/games/turn/${this.#id}/join`, wish);
    this.#credentials.push(String(playerCredentials));
    const socket = new WebSocket(`${address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
    });
    this.#sockets.push(socket);
    return new Promise((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        if (data[0] === OPENED) socket.send(`40${SPACE}`);
        else if (data[0] === PING) socket.send('3');
        else if (data[1] === OPENED)
          socket.send(this.#event(['sync', this.#id, String(place), this.#credentials[place], 4]));
        else if (data[PLACE_OF_NAME] === UPDATE || data[PLACE_OF_NAME] === PATCH) {
          if (place === 0) this.#states += 1;
          this.hear(place);
        } else if (data.subarray(PLACE_OF_NAME, PLACE_OF_NAME + 4).toString() === 'sync') resolve();
      });
      socket.on('error', reject);
      socket.on('close', () => (this.isBroken = true));
    });
  }

  protected send(turn: number): { readonly actor: number; readonly hearers: number } {
    const actor = turn % this.#sockets.length;
    const playerID = String(actor);
    const payload = { type: 'act', args: [turn % 9, 'X'], playerID, credentials: this.#credentials[actor] };
    this.#sockets[actor]?.send(
      this.#event(['update', { type: 'MAKE_MOVE', payload }, this.#states, this.#id, playerID]),
    );
    return { actor, hearers: this.#sockets.length };
  }

  #event(words: readonly unknown[]): string {
    return `42${SPACE}${JSON.stringify(words)}`;
  }
}

/** Opens a match of four at a server of boardgame.io. */
export async function openBoardgameMatch(address: string, waits: Waits): Promise<LoadTable> {
  const { matchID } = await postJson(address, '/games/turn/create', { numPlayers: 4 });
  const match = new BoardgameMatch(waits, String(matchID));
  for (let place = 0; place < 4; place++) await match.join(address, place);
  return match;
}
