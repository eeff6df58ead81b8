import type { ReactNode } from 'react';
import { HostDeskContext } from '../../../client/src/state/session-desk.ts';
import type { SessionDesk } from '../../../client/src/state/session-desk.ts';
import { ToastProvider } from '../../../client/src/ui/toast.tsx';
import { ok } from '../../../shared/src/lib/result.ts';
import type { HostPart, HostView, ParticipantCard } from '../../../shared/src/protocol/session/host-view.ts';
import type { SessionInfo } from '../../../shared/src/protocol/session/info.ts';
import { parseSessionReply } from '../../../shared/src/protocol/session/replies.ts';
import { DEFAULT_SETTINGS } from '../../../shared/src/session/terms.ts';
import type { Place, PostId } from '../../../shared/src/session/terms.ts';
import { renderAlone } from './render-table.tsx';

// A host's page with a session that answers as it is told to and lists what was asked.

/** A place by its table and post. */
export const at = (table: number, post: PostId): Place => ({ table, post });

/** Somebody of a session, there and seated unless it is said otherwise. */
export const card = (id: string, name: string, more: Partial<ParticipantCard> = {}): ParticipantCard => ({
  id,
  name,
  realName: '',
  place: null,
  presence: 'here',
  isAdviser: false,
  extraTime: 1,
  hasCode: false,
  ...more,
});

/** What everybody of a session knows, in its hall. */
export const infoOf = (more: Partial<SessionInfo> = {}): SessionInfo => ({
  code: 'K7M4QX',
  name: 'International Relations 214',
  stage: 'hall',
  scenario: 'january-2016',
  scenarioHash: '',
  format: 'standard',
  isLocked: false,
  come: 0,
  awaited: 0,
  tables: 1,
  lesson: {
    bell: null,
    debriefAt: null,
    round: null,
    windowEnds: null,
    opened: [],
    rounds: 7,
    plannedRounds: 7,
    hasClock: true,
    stretch: 1,
    isPaused: false,
  },
  announcements: [],
  headlines: [],
  revealed: [],
  sheet: null,
  ...more,
});

/** What hosts alone hold, of a class with these people. */
const partOf = (people: readonly ParticipantCard[], more: Partial<HostPart>): HostPart => ({
  you: 'h1',
  hosts: [{ id: 'h1', name: 'Host', isHere: true }],
  ahead: [],
  settings: { ...DEFAULT_SETTINGS, name: 'International Relations 214', expected: people.length },
  lesson: { bellInMs: null, debriefMinutes: 12, hasClock: true, stretch: 1 },
  people,
  cards: [],
  curves: [],
  calls: [],
  injects: [],
  scene: { scene: 'join', table: null },
  isPinned: false,
  step: null,
  sheets: { before: [], after: [], ticket: [] },
  answers: [],
  log: [],
  ...more,
});

/** Renders a part of a host's page for a class; `asked` lists what was asked, and `answers` has replies by name. */
export function renderHost(
  people: readonly ParticipantCard[],
  children: ReactNode,
  more: {
    readonly info?: Partial<SessionInfo>;
    readonly host?: Partial<HostPart>;
    readonly answers?: Record<string, unknown>;
  } = {},
) {
  const asked: [string, unknown][] = [];
  const view: HostView = { info: infoOf(more.info), host: partOf(people, more.host ?? {}) };
  const desk: SessionDesk<HostView> = {
    subscribe: () => () => undefined,
    getView: () => view,
    ask: (name, body) => {
      asked.push([name, body]);
      const reply = parseSessionReply(name, more.answers?.[name] ?? { done: true });
      if (!reply.ok) throw new Error(`no answer for ${name}`);
      return Promise.resolve(ok(reply.value));
    },
    now: () => 0,
  };
  const rendered = renderAlone(
    <ToastProvider>
      <HostDeskContext value={desk}>{children}</HostDeskContext>
    </ToastProvider>,
  );
  return { asked, ...rendered };
}
