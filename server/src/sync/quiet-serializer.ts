import { SchemaSerializer } from '@colyseus/core';
import type { Client } from 'colyseus';
import type { TableState } from './state.ts';

// Nobody else encodes before what was encoded is copied out, so all tables of a process write into the same two buffers.
// They are larger than any table: the library allocates anew, and warns, when one is too small.
const BUFFER_BYTES = 256 * 1024;
const patchBuffer = new Uint8Array(BUFFER_BYTES);
const stateBuffer = new Uint8Array(BUFFER_BYTES);

type Library = SchemaSerializer<TableState>;

/**
 * Sends no empty patch. The library sends every client a frame whenever anything changed, even if nothing of it is
 * theirs: the mere arrival would tell them that another delegation had acted.
 */
export class QuietSerializer extends SchemaSerializer<TableState> {
  readonly #quiet = new WeakMap<Client, Client>();

  override reset(...[state]: Parameters<Library['reset']>): void {
    this.fullEncodeBuffer = stateBuffer;
    super.reset(state);
    this.encoder.sharedBuffer = patchBuffer;
  }

  override getFullState(...args: Parameters<Library['getFullState']>): Uint8Array {
    // What the library kept of the last full state, another table may have written over.
    this.needFullEncode = true;
    return Uint8Array.from(super.getFullState(...args));
  }

  override applyPatches(...[clients, ...rest]: Parameters<Library['applyPatches']>): boolean {
    return super.applyPatches(
      clients.map((client) => this.#quieted(client)),
      ...rest,
    );
  }

  #quieted(client: Client): Client {
    const known = this.#quiet.get(client);
    if (known !== undefined) return known;
    const quiet = Object.create(client, {
      raw: {
        // The first byte is the code of the frame; a patch without a second one says nothing.
        value: (...[frame, ...how]: Parameters<Client['raw']>) => {
          if (frame.length > 1) client.raw(Uint8Array.from(frame), ...how);
        },
      },
    }) as Client;
    this.#quiet.set(client, quiet);
    return quiet;
  }
}
