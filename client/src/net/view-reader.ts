import { joinParts } from '@letter/shared/protocol';
import type { Joined, TableInfo, TableView } from '@letter/shared/protocol';
import type { PublicView, SeatView } from '@letter/shared/play';

/** The part of a synchronised map that reading needs. */
interface StringMap {
  entries(): Iterable<[string, string]>;
}

interface BoxMap {
  get(key: string): { readonly parts?: StringMap | undefined } | undefined;
  values(): Iterable<{ readonly parts?: StringMap | undefined }>;
}

/** The synchronised state as the library decodes it; boxes of others are there, but empty. */
export interface RawState {
  readonly info?: StringMap;
  readonly parts?: StringMap;
  readonly seats?: BoxMap;
  readonly people?: BoxMap;
}

/** Puts the parts of one table together again, keeping the objects that did not change. */
export class ViewReader {
  #info: Joined | null = null;
  #public: Joined | null = null;
  #seat: Joined | null = null;
  #you: Joined | null = null;
  #last: TableView | null = null;

  /** Read the state now; `null` before anything of it has come. The same view object comes back if nothing changed. */
  read(state: RawState): TableView | null {
    const info = join(state.info, this.#info);
    const you = join(ownBox(state.people), this.#you);
    if (info === null || you === null) return null;
    const open = join(state.parts, this.#public);
    const own =
      typeof you.value['seat'] === 'string' ? join(state.seats?.get(you.value['seat'])?.parts, this.#seat) : null;
    const same = info === this.#info && you === this.#you && open === this.#public && own === this.#seat;
    if (same && this.#last !== null) return this.#last;
    const publicView = open === null ? null : (open.value as unknown as PublicView);
    const kept = open === this.#public && own === this.#seat ? (this.#last?.seat ?? null) : null;
    const seat =
      own === null || publicView === null
        ? null
        : (kept ?? ({ ...own.value, public: publicView } as unknown as SeatView));
    [this.#info, this.#you, this.#public, this.#seat] = [info, you, open, own];
    this.#last = {
      info: info.value as unknown as TableInfo,
      public: publicView,
      seat,
      you: you.value as unknown as TableView['you'],
    };
    return this.#last;
  }
}

function join(map: StringMap | undefined, previous: Joined | null): Joined | null {
  if (map === undefined) return null;
  const joined = joinParts(map.entries(), previous);
  return joined.parts.size === 0 ? null : joined;
}

/** The only box of a person that has anything in it is one's own. */
function ownBox(people: BoxMap | undefined): StringMap | undefined {
  for (const box of people?.values() ?? []) {
    for (const _ of box.parts?.entries() ?? []) return box.parts;
  }
  return undefined;
}
