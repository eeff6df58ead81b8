import { StateView } from '@colyseus/schema';
import type { SessionPublisher, SessionSnapshot } from '../session/ports.ts';
import { bytesOfBox, noteWritten } from './bytes-at-most.ts';
import { patchView } from './patch-parts.ts';
import { openBox } from './state.ts';
import type { Box, TableState } from './state.ts';
import { Writing } from './writing.ts';

/** Where a connection keeps what it may see; one view for each connection, never shared. */
interface Line {
  view?: StateView | undefined;
}

/** Who a connection is for. */
export type Reader =
  | { readonly kind: 'host'; readonly id: string }
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'projector' };

// Field names and map keys are seen by everybody.
const HOSTS = 'hosts';
const PROJECTOR = 'projector';

/**
 * Brings the snapshots of one session into its synchronised state: what everybody may know lies open, what hosts, the projector
 * and each person may know lies in boxes that are opened to their connections only.
 */
export class StatePublisher implements SessionPublisher {
  readonly #state: TableState;
  readonly #flush: () => void;
  readonly #lines = new Map<Line, Reader>();
  #last: SessionSnapshot | null = null;
  #told: SessionSnapshot['people'] | null = null;

  constructor(state: TableState, flush: () => void) {
    this.#state = state;
    this.#flush = flush;
    for (const key of [HOSTS, PROJECTOR]) {
      state.seats.set(key, openBox());
      noteWritten(state, bytesOfBox(key));
    }
  }

  /** Give a new connection the boxes of its reader. */
  admit(line: Line, reader: Reader): void {
    line.view?.dispose();
    line.view = new StateView();
    this.#lines.set(line, reader);
    if (this.#last !== null) this.#write(this.#last);
    if (reader.kind === 'projector') this.#open(line, this.#state.seats.get(PROJECTOR));
    else line.view.add(this.#boxOf(reader.id));
    if (reader.kind === 'host') {
      const writing = new Writing();
      patchView(this.#boxOf(reader.id).parts, { you: reader.id }, writing);
      noteWritten(this.#state, writing.bytes);
      this.#open(line, this.#state.seats.get(HOSTS));
    }
  }

  /** Forget a connection that is gone for good. */
  dismiss(line: Line): void {
    this.#lines.delete(line);
    line.view?.dispose();
  }

  /** Write the snapshot and send what changed, to each what is theirs. */
  publish(snapshot: SessionSnapshot): void {
    this.#last = snapshot;
    this.#write(snapshot);
    this.#flush();
  }

  #write({ info, hosts, projector, people }: SessionSnapshot): void {
    const writing = new Writing();
    patchView(this.#state.info, info, writing);
    if (people !== this.#told) this.#tell(people, writing);
    // What nobody is there to read is not made.
    const readers = new Set([...this.#lines.values()].map(({ kind }) => kind));
    if (readers.has('host')) this.#fill(HOSTS, hosts(), writing);
    if (readers.has('projector')) this.#fill(PROJECTOR, projector(), writing);
    noteWritten(this.#state, writing.bytes);
  }

  #tell(people: SessionSnapshot['people'], writing: Writing): void {
    this.#told = people;
    for (const [id, you] of people) patchView(this.#boxOf(id).parts, you, writing);
    // Somebody who has only just come may not be in a snapshot yet; their connection keeps its box.
    const kept = new Set([...this.#lines.values()].flatMap((one) => ('id' in one ? [one.id] : [])));
    for (const id of Array.from(this.#state.people.keys()))
      if (!people.has(id) && !kept.has(id)) this.#state.people.delete(id);
  }

  #fill(key: string, part: object, writing: Writing): void {
    const box = this.#state.seats.get(key);
    if (box !== undefined) patchView(box.parts, part, writing);
  }

  #open(line: Line, box: Box | undefined): void {
    if (box !== undefined) line.view?.add(box);
  }

  #boxOf(id: string): Box {
    const known = this.#state.people.get(id);
    if (known !== undefined) return known;
    const box = openBox();
    this.#state.people.set(id, box);
    noteWritten(this.#state, bytesOfBox(id));
    return box;
  }
}
