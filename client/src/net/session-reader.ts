import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { HOST_PART, isOf, joinParts, PARTICIPANT_YOU, PROJECTOR_PART, SESSION_INFO } from '@letter/shared/protocol';
import type { HostView, Joined, ParticipantView, ProjectorView } from '@letter/shared/protocol';
import type { RawState, ViewFault } from './view-reader.ts';

interface StringMap {
  entries(): Iterable<[string, string]>;
}

/** The views of a session by who reads them. */
export interface SessionViews {
  readonly host: HostView;
  readonly participant: ParticipantView;
  readonly projector: ProjectorView;
}

/** Who reads a session. */
export type SessionReaderKind = keyof SessionViews;

const NOT_UNDERSTOOD = err<ViewFault>({ code: 'not-understood' });

type Fields = Readonly<Record<string, unknown>>;

/** Puts the parts of one session together, reusing the objects that did not change. Each change is checked once. */
export class SessionReader<K extends SessionReaderKind> {
  readonly #kind: K;
  #before: { readonly info: Joined | null; readonly own: Joined | null; readonly you: Joined | null } = {
    info: null,
    own: null,
    you: null,
  };
  #last: SessionViews[K] | null = null;

  constructor(kind: K) {
    this.#kind = kind;
  }

  /** Reads the current state; `null` before all of it has arrived. The same object is returned if nothing changed. */
  read(state: RawState): Result<SessionViews[K] | null, ViewFault> {
    try {
      return this.#read(state);
    } catch {
      // A part that is not valid JSON.
      return NOT_UNDERSTOOD;
    }
  }

  #read(state: RawState): Result<SessionViews[K] | null, ViewFault> {
    const before = this.#before;
    const info = join(state.info, before.info);
    const you = this.#kind === 'projector' ? null : join(ownBox(state.people), before.you);
    const box = this.#kind === 'host' ? 'hosts' : 'projector';
    const own = this.#kind === 'participant' ? null : join(state.seats?.get(box)?.parts, before.own);
    if (info === null) return ok(null);
    const isWhole = (this.#kind === 'projector' || you !== null) && (this.#kind === 'participant' || own !== null);
    if (!isWhole) return ok(null);
    if (info === before.info && own === before.own && you === before.you && this.#last !== null) return ok(this.#last);
    const view = viewOf(this.#kind, info.value, own?.value ?? {}, you?.value ?? {});
    if (view === null) return NOT_UNDERSTOOD;
    this.#before = { info, own, you };
    this.#last = view;
    return ok(view);
  }
}

/** The view of one reader; `null` if it is not one that this page can read. */
function viewOf<K extends SessionReaderKind>(kind: K, info: Fields, own: Fields, you: Fields): SessionViews[K] | null {
  if (!isOf(SESSION_INFO, info)) return null;
  const makers: { readonly [R in SessionReaderKind]: () => SessionViews[R] | null } = {
    host: () => {
      const host = { ...own, ...you };
      return isOf(HOST_PART, host) ? { info, host } : null;
    },
    participant: () => (isOf(PARTICIPANT_YOU, you) ? { info, you } : null),
    projector: () => (isOf(PROJECTOR_PART, own) ? { info, projector: own } : null),
  };
  return makers[kind]();
}

function join(map: StringMap | undefined, previous: Joined | null): Joined | null {
  if (map === undefined) return null;
  const joined = joinParts(map.entries(), previous);
  return joined.parts.size === 0 ? null : joined;
}

/** The only box with anything in it is the reader's own. */
function ownBox(people: RawState['people']): StringMap | undefined {
  for (const box of people?.values() ?? []) {
    for (const _ of box.parts?.entries() ?? []) return box.parts;
  }
  return undefined;
}
