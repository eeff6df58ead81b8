import { ClientState, Protocol, SchemaSerializer } from '@colyseus/core';
import type { Encoder, StateView } from '@colyseus/schema';
import type { Client } from 'colyseus';
import { bytesAtMost, takeWritten } from './bytes-at-most.ts';
import type { TableState } from './state.ts';

// Nobody else encodes before what was encoded is copied out, so all tables of a process write into the same buffer. It grows
// to what the largest of them needs: the library writes what is newly shown to somebody past the end of a buffer that is too
// small and loses it there, and prints lines that look like a crash. It doubles, because each table's encoder holds on to the
// buffer that it used last.
let common = new Uint8Array(256 * 1024);
/** Headers, markers, and what is said of parts that are gone. */
const SPARE_BYTES = 64 * 1024;

const isHere = ({ state }: Client): boolean => state === ClientState.JOINED;
/** Something is newly shown to them. */
const isOwed = (client: Client): boolean => isHere(client) && (client.view?.changes.size ?? 0) > 0;

type Library = SchemaSerializer<TableState>;
type Tree = Parameters<StateView['isChangeTreeVisible']>[0];

/** What changed of that which lies open to some only: what a view may have to say beside what all are told. */
function hiddenTrees({ root }: Encoder<TableState>): readonly Tree[] {
  const trees: Tree[] = [];
  for (let node = root.changes.next; node !== undefined; node = node.next) {
    const { changeTree: tree } = node;
    // A map that is open to all has no part that is not; an object may have.
    if (tree.isFiltered || tree.encDescriptor.isSchema) trees.push(tree);
  }
  return trees;
}

/**
 * Sends each client what is new for them, whole and once, and no empty patch: its mere arrival would tell them that another
 * delegation had acted.
 */
export class QuietSerializer extends SchemaSerializer<TableState> {
  /** The bytes that the state took at most when they were last counted, with all that was written since. */
  #most = 0;
  #counted = 0;

  override reset(...[state]: Parameters<Library['reset']>): void {
    this.fullEncodeBuffer = common;
    super.reset(state);
    this.encoder.sharedBuffer = common;
  }

  override getFullState(...[client]: Parameters<Library['getFullState']>): Uint8Array {
    const { encoder } = this;
    const buffer = this.#bufferFor(encoder);
    buffer[0] = Protocol.ROOM_STATE;
    const open = { offset: 1 };
    const shared = encoder.encodeAll(open, buffer);
    if (client?.view === undefined) return Uint8Array.from(shared);
    const whole = encoder.encodeAllView(client.view, open.offset, { ...open }, buffer);
    // What the view was opened to is in there: without this the first patch would say all of it again.
    client.view.changes.clear();
    return whole;
  }

  override applyPatches(...[clients]: Parameters<Library['applyPatches']>): boolean {
    const { encoder } = this;
    const isChanged = encoder.hasChanges;
    if (isChanged ? clients.some(isHere) : clients.some(isOwed)) this.#send(encoder, clients);
    if (isChanged) encoder.discardChanges();
    return isChanged;
  }

  #send(encoder: Encoder<TableState>, clients: readonly Client[]): void {
    const buffer = this.#bufferFor(encoder);
    buffer[0] = Protocol.ROOM_STATE_PATCH;
    const open = { offset: 1 };
    const shared = encoder.encode(open, undefined, buffer);
    const hidden = hiddenTrees(encoder);
    // Most of what happens is told to all, and then it is one frame for all.
    let same: Uint8Array | null = null;
    // In the library's order: whoever came last is told first.
    for (let at = clients.length - 1; at >= 0; at--) {
      const client = clients[at];
      if (client === undefined || !isHere(client)) continue;
      const { view } = client;
      const frame =
        view !== undefined && (view.changes.size > 0 || hidden.some((tree) => view.isChangeTreeVisible(tree)))
          ? encoder.encodeView(view, open.offset, { ...open }, buffer)
          : (same ??= Uint8Array.from(shared));
      // The first byte is the code of the frame; one without a second says nothing.
      if (frame.length > 1) client.raw(frame);
    }
  }

  /**
   * A buffer that nothing can overflow: a part that is newly shown and has changed as well is written twice, and what is gone
   * still has to be said. A long game is not counted again for each patch: what was written is added until it doubles.
   */
  #bufferFor({ state }: Encoder<TableState>): Uint8Array {
    this.#most += takeWritten(state);
    let before = this.#most;
    if (this.#most > 2 * this.#counted) {
      this.#most = this.#counted = bytesAtMost(state);
      before = Math.max(before, this.#counted);
    }
    const needed = 3 * before + SPARE_BYTES;
    while (common.length < needed) common = new Uint8Array(2 * common.length);
    return common;
  }
}
