import { SchemaSerializer } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import type { TableState } from './state.ts';

/**
 * Sends no empty patch. The library sends every client a frame whenever anything changed, even if nothing of it is
 * theirs: the mere arrival would tell them that another delegation had acted.
 */
export class QuietSerializer extends SchemaSerializer<TableState> {
  readonly #quiet = new WeakMap<Client, Client>();

  override applyPatches(...[clients, ...rest]: Parameters<SchemaSerializer<TableState>['applyPatches']>): boolean {
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
        value: (...frame: Parameters<Client['raw']>) => {
          if (frame[0].length > 1) client.raw(...frame);
        },
      },
    }) as Client;
    this.#quiet.set(client, quiet);
    return quiet;
  }
}
