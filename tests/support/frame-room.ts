import { QuietSerializer } from '@letter/server/sync/quiet-serializer';
import { SchemaPublisher } from '@letter/server/sync/schema-publisher';
import { openState } from '@letter/server/sync/state';

type Clients = Parameters<QuietSerializer['applyPatches']>[0];
type Client = Clients[number];

/** The library's word for a connection that has come in. */
const JOINED = 1;

/** A table's room without sockets: what each of its connections is sent. */
export class FrameRoom {
  readonly #state = openState();
  readonly #serializer = new QuietSerializer();
  readonly #clients: Client[] = [];
  readonly publisher = new SchemaPublisher(this.#state, () =>
    this.#serializer.applyPatches(this.#clients, this.#state),
  );
  /** Every frame so far, by the connection and in order. */
  readonly frames: string[] = [];

  constructor() {
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
