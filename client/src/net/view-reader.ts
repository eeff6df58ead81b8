import { err, ok } from '@letter/shared/play';
import type { PublicView, Result, RoleView, SeatView } from '@letter/shared/play';
import { isOf, isOwnView, isPublicView, isRoleView, joinParts, TABLE_INFO, YOU } from '@letter/shared/protocol';
import type { Joined, TableView } from '@letter/shared/protocol';

/** The part of a synchronised map that the reader needs. */
interface StringMap {
  entries(): Iterable<[string, string]>;
}

interface BoxMap {
  get(key: string): { readonly parts?: StringMap | undefined } | undefined;
  values(): Iterable<{ readonly parts?: StringMap | undefined }>;
}

/** The synchronised state as the library decodes it; other people's boxes are present but empty. */
export interface RawState {
  readonly info?: StringMap;
  readonly parts?: StringMap;
  readonly seats?: BoxMap;
  readonly people?: BoxMap;
}

/** The state is not one that this page can read. */
export interface ViewFault {
  readonly code: 'not-understood';
}

/** What a view was made from, kept to reuse what did not change. */
interface Read {
  readonly info: Joined | null;
  readonly you: Joined | null;
  readonly open: Joined | null;
  readonly own: Joined | null;
}

const NOT_UNDERSTOOD = err<ViewFault>({ code: 'not-understood' });

/** Assembles the parts of one table, reusing the objects that did not change. Each change is validated once. */
export class ViewReader {
  #before: Read = { info: null, you: null, open: null, own: null };
  #last: TableView | null = null;

  /**
   * Reads the current state; `null` before any of it has arrived. The same view object is returned if nothing changed.
   */
  read(state: RawState): Result<TableView | null, ViewFault> {
    try {
      return this.#read(state);
    } catch {
      // A part that is not valid JSON.
      return NOT_UNDERSTOOD;
    }
  }

  #read(state: RawState): Result<TableView | null, ViewFault> {
    const before = this.#before;
    const info = join(state.info, before.info);
    const you = join(ownBox(state.people), before.you);
    if (info === null || you === null) return ok(null);
    const open = join(state.parts, before.open);
    const post = you.value['seat'] ?? you.value['role'];
    const own = typeof post === 'string' ? join(state.seats?.get(post)?.parts, before.own) : null;
    if (info === before.info && you === before.you && open === before.open && own === before.own && this.#last !== null)
      return ok(this.#last);
    const table = info.value;
    const person = you.value;
    if (!isOf(TABLE_INFO, table) || !isOf(YOU, person)) return NOT_UNDERSTOOD;
    const openView = open?.value ?? null;
    if (openView !== null && !isPublicView(openView, before.open?.value ?? null)) return NOT_UNDERSTOOD;
    const hasRole = person.role !== undefined;
    const seatView = hasRole ? ok(null) : this.#seatView(own, openView);
    if (!seatView.ok) return seatView;
    const roleView = hasRole ? this.#roleView(own, openView) : ok(null);
    if (!roleView.ok) return roleView;
    this.#before = { info, you, open, own };
    const view = { info: table, public: openView, seat: seatView.value, you: person };
    this.#last = roleView.value === null ? view : { ...view, role: roleView.value };
    return ok(this.#last);
  }

  #seatView(own: Joined | null, open: PublicView | null): Result<SeatView | null, ViewFault> {
    if (own === null || open === null) return ok(null);
    const { own: ownBefore } = this.#before;
    const last = this.#last?.seat ?? null;
    if (own === ownBefore && last !== null && open === last.public) return ok(last);
    const view = own.value;
    return isOwnView(view, ownBefore?.value ?? null) ? ok({ ...view, public: open }) : NOT_UNDERSTOOD;
  }

  #roleView(own: Joined | null, open: PublicView | null): Result<RoleView | null, ViewFault> {
    if (own === null || open === null) return ok(null);
    const { own: ownBefore } = this.#before;
    const last = this.#last?.role;
    if (own === ownBefore && last !== undefined && open === last.public) return ok(last);
    const view = own.value;
    return isRoleView(view, ownBefore?.value ?? null) ? ok({ ...view, public: open }) : NOT_UNDERSTOOD;
  }
}

function join(map: StringMap | undefined, previous: Joined | null): Joined | null {
  if (map === undefined) return null;
  const joined = joinParts(map.entries(), previous);
  return joined.parts.size === 0 ? null : joined;
}

/** The only box with anything in it is the person's own. */
function ownBox(people: BoxMap | undefined): StringMap | undefined {
  for (const box of people?.values() ?? []) {
    for (const _ of box.parts?.entries() ?? []) return box.parts;
  }
  return undefined;
}
