import { Protocol } from '@colyseus/core';
import { QuietSerializer } from '@letter/server/sync/quiet-serializer';
import { SchemaPublisher } from '@letter/server/sync/schema-publisher';
import { openState } from '@letter/server/sync/state';

type Clients = Parameters<QuietSerializer['applyPatches']>[0];
type Client = Clients[number];

/** The library's word for a connection that has come in. */
const JOINED = 1;

/** Asks the library for the frame of each connection by itself, whatever the others are sent. */
export class EachBySelf extends QuietSerializer {
  override applyPatches(clients: Clients): boolean {
    const { encoder } = this;
    const buffer = new Uint8Array(1_000_000);
    buffer[0] = Protocol.ROOM_STATE_PATCH;
    const open = { offset: 1 };
    encoder.encode(open, undefined, buffer);
    for (const client of clients.toReversed()) {
      if (client.view === undefined) throw new Error('a connection without a view');
      const frame = encoder.encodeView(client.view, open.offset, { ...open }, buffer);
      if (frame.length > 1) client.raw(frame);
    }
    encoder.discardChanges();
    return true;
  }
}

/** A table's room without sockets: what each of its connections is sent. */
export class FrameRoom {
  readonly #state = openState();
  readonly #serializer: QuietSerializer;
  readonly #clients: Client[] = [];
  readonly publisher = new SchemaPublisher(this.#state, () =>
    this.#serializer.applyPatches(this.#clients, this.#state),
  );
  /** Every frame so far, by the connection and in order. */
  readonly frames: string[] = [];

  constructor(serializer = new QuietSerializer()) {
    this.#serializer = serializer;
    this.#serializer.reset(this.#state);
  }

  /** A person's connection. */
  join(person: string): void {
    const client = {
      state: JOINED,
      raw: (frame: Uint8Array) => this.frames.push(`${person} ${Buffer.from(frame).toString('base64')}`),
    } as unknown as Client;
    this.publisher.admit(client, person);
    this.frames.push(`${person} ${Buffer.from(this.#serializer.getFullState(client)).toString('base64')}`);
    this.#clients.push(client);
  }
}
