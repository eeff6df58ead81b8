import { StateView } from '@colyseus/schema';
import { isRole, POSTS } from '@letter/shared/play';
import type { PostId, RoleView, SeatView } from '@letter/shared/play';
import type { Publisher, Snapshot } from '../table/ports.ts';
import { Fading } from '../lib/fading.ts';
import { bytesOfBox, noteWritten } from './bytes-at-most.ts';
import { patchView } from './patch-parts.ts';
import { restMap } from './slim-map.ts';
import { openBox } from './state.ts';
import type { Box, TableState } from './state.ts';
import { Writing } from './writing.ts';

/** Where a connection keeps what it may see; one view for each connection, never shared. */
interface Line {
  view?: StateView | undefined;
}

/** Brings the snapshots of one table into its synchronised state, and opens to each connection its own boxes only. */
export class SchemaPublisher implements Publisher {
  readonly #state: TableState;
  readonly #flush: () => void;
  readonly #lines = new Map<Line, { readonly person: string; open: PostId | null }>();
  #people: Snapshot['people'] = new Map();
  /** What was written last; without it all parts are compared. */
  readonly #told = new Fading<Snapshot>();
  #phase = '';

  constructor(state: TableState, flush: () => void) {
    this.#state = state;
    this.#flush = flush;
    for (const post of POSTS) {
      state.seats.set(post, openBox());
      noteWritten(state, bytesOfBox(post));
    }
  }

  /** Give a new or returned connection the box of its person and of the seat or role it holds. */
  admit(line: Line, person: string): void {
    this.#lines.delete(line);
    line.view?.dispose();
    line.view = new StateView();
    line.view.add(this.#boxOf(person));
    this.#lines.set(line, { person, open: null });
    this.#open();
  }

  /** Forget a connection that is gone for good. */
  dismiss(line: Line): void {
    this.#lines.delete(line);
    line.view?.dispose();
  }

  /** Write the snapshot and send what changed, to each what is theirs. */
  publish(snapshot: Snapshot): void {
    this.#people = snapshot.people;
    const before = this.#told.swap(snapshot);
    const writing = new Writing();
    patchView(this.#state.info, snapshot.info, writing, before?.info);
    patchView(this.#state.parts, snapshot.public, writing, before?.public);
    for (const post of POSTS) {
      const view = viewOf(snapshot, post);
      const told = before === null ? null : viewOf(before, post);
      // The public half lies in the open already.
      if (before !== null && (view === told || isOwnAs(snapshot, before, post))) continue;
      const box = this.#state.seats.get(post);
      if (box !== undefined) patchView(box.parts, view, writing, told, 'public');
    }
    if (snapshot.people !== before?.people) {
      for (const [person, you] of snapshot.people) {
        const told = before?.people.get(person);
        if (you !== told) patchView(this.#boxOf(person).parts, you, writing, told);
      }
    }
    noteWritten(this.#state, writing.bytes);
    this.#open();
    this.#flush();
    const phase = `${snapshot.public?.round} ${snapshot.public?.phase}`;
    if (phase === this.#phase) return;
    // What was said in a phase is sent, and stays as it is.
    this.#phase = phase;
    this.#rest();
  }

  #rest(): void {
    restMap(this.#state.parts);
    for (const boxes of [this.#state.seats, this.#state.people]) for (const box of boxes.values()) restMap(box.parts);
  }

  #open(): void {
    for (const [line, held] of this.#lines) {
      const you = this.#people.get(held.person);
      const wanted = you?.seat ?? you?.role ?? null;
      if (wanted === held.open) continue;
      const before = held.open === null ? undefined : this.#state.seats.get(held.open);
      const after = wanted === null ? undefined : this.#state.seats.get(wanted);
      if (before !== undefined) line.view?.remove(before);
      if (after !== undefined) line.view?.add(after);
      held.open = wanted;
    }
  }

  #boxOf(person: string): Box {
    const known = this.#state.people.get(person);
    if (known !== undefined) return known;
    const box = openBox();
    this.#state.people.set(person, box);
    noteWritten(this.#state, bytesOfBox(person));
    return box;
  }
}

const viewOf = ({ seats, roles }: Snapshot, post: PostId): SeatView | RoleView | null =>
  isRole(post) ? roles[post] : seats[post];

const isOwnAs = ({ own }: Snapshot, before: Snapshot, post: PostId): boolean =>
  !isRole(post) && own[post] !== null && own[post] === before.own[post];
