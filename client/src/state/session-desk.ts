import type { Result } from '@letter/shared/play';
import type {
  HostView,
  ParticipantView,
  ProjectorView,
  SessionRefusal,
  SessionReplies,
  SessionRequestInput,
  SessionRequestName,
} from '@letter/shared/protocol';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** What one audience holds of a session; views are immutable and keep the identity of what did not change. */
export type SessionView = HostView | ParticipantView | ProjectorView;

/** A session for its pages: the latest view, the requests, and the server's time. */
export interface SessionDesk<V extends SessionView> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getView: () => V;
  /** Asks for something; resolves with the reply or a typed refusal, and never throws. */
  readonly ask: <K extends SessionRequestName>(
    name: K,
    body: SessionRequestInput<K>,
  ) => Promise<Result<SessionReplies[K], SessionRefusal>>;
  /** The server's steady clock, ms. */
  readonly now: () => number;
}

export const HostDeskContext = createContext<SessionDesk<HostView> | null>(null);
export const ParticipantDeskContext = createContext<SessionDesk<ParticipantView> | null>(null);
export const ProjectorDeskContext = createContext<SessionDesk<ProjectorView> | null>(null);

function deskOf<V extends SessionView>(desk: SessionDesk<V> | null): SessionDesk<V> {
  if (desk === null) throw new Error('no session above');
  return desk;
}

/** The session, its requests and its time, for a host's page. */
export const useHostDesk = (): SessionDesk<HostView> => deskOf(useContext(HostDeskContext));

/** Selects a part of a host's view; re-renders only when that part is another object. */
export function useHost<T>(selector: (view: HostView) => T): T {
  const desk = useHostDesk();
  return useSyncExternalStore(desk.subscribe, () => selector(desk.getView()));
}

/** The session around a table or the hall, for a participant's page; `null` at a table outside sessions. */
export const useParticipantDesk = (): SessionDesk<ParticipantView> | null => useContext(ParticipantDeskContext);

const NEVER = () => () => undefined;

/** Selects a part of a participant's view; `null` at a table outside sessions. */
export function useParticipant<T>(selector: (view: ParticipantView) => T): T | null {
  const desk = useContext(ParticipantDeskContext);
  return useSyncExternalStore(desk?.subscribe ?? NEVER, () => (desk === null ? null : selector(desk.getView())));
}

/** The session and its time, for a projector's page. */
export const useProjectorDesk = (): SessionDesk<ProjectorView> => deskOf(useContext(ProjectorDeskContext));

/** Selects a part of a projector's view. */
export function useProjector<T>(selector: (view: ProjectorView) => T): T {
  const desk = useProjectorDesk();
  return useSyncExternalStore(desk.subscribe, () => selector(desk.getView()));
}
