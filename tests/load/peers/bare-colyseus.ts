import { WebSocket } from 'ws';
import { FRAME, JOINED, kindOf, messageFrame, socketPath } from '../drive/colyseus-frames.ts';
import { LoadTable, type Waits } from '../drive/load-table.ts';
import { postJson } from '../drive/post-json.ts';

/** A room of four without rules. */
class BareRoom extends LoadTable {
  readonly #sockets: WebSocket[] = [];

  connect(url: string): Promise<void> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    const place = this.#sockets.length;
    this.#sockets.push(socket);
    return new Promise((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        const kind = kindOf(data);
        if (kind === FRAME.join) socket.send(JOINED);
        else if (kind === FRAME.state) resolve();
        else if (kind === FRAME.patch) this.hear(place);
      });
      socket.on('error', reject);
      socket.on('close', () => (this.isBroken = true));
    });
  }

  protected send(turn: number): { readonly actor: number; readonly hearers: number } {
    const actor = turn % this.#sockets.length;
    this.#sockets[actor]?.send(messageFrame('act', { cell: turn % 9, v: 'X' }));
    return { actor, hearers: this.#sockets.length };
  }
}

/** Opens a room of four at a bare server of Colyseus. */
export async function openBareRoom(address: string, waits: Waits): Promise<LoadTable> {
  const room = new BareRoom(waits);
  let path = '/matchmake/create/turn';
  for (let place = 0; place < 4; place++) {
    const told = await postJson(address, path, {});
    path = `/matchmake/joinById/${String(told['roomId'])}`;
    await room.connect(`${address.replace('http', 'ws')}/${socketPath(told)}`);
  }
  return room;
}
