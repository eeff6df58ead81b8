import { DEBRIEF_STEPS } from '../../session/scenes.ts';
import type { Announcement, SessionInfo } from '../../protocol/session/info.ts';
import type { Surroundings, TableNow } from './audience.ts';
import { lessonInfo } from './lesson-info.ts';
import { shownStep } from './shown-step.ts';
import type { SessionState } from './state.ts';

const ANNOUNCED = 8;

/** What everybody of a session may know: participants at whatever table, hosts and the projector. */
export function projectInfo(state: SessionState, around: Surroundings): SessionInfo {
  const { settings, people } = state;
  const known = people.filter(({ isRemoved }) => !isRemoved);
  const sheet = state.asked;
  return {
    code: state.code,
    name: settings.name,
    stage: state.stage,
    scenario: settings.scenario,
    scenarioHash: state.scenarioHash,
    format: settings.format,
    isLocked: state.isLocked,
    come: known.filter(({ tokenHash }) => tokenHash !== null).length,
    awaited: known.filter(({ tokenHash, isAbsent }) => tokenHash === null && !isAbsent).length,
    tables: state.tables.length,
    lesson: lessonInfo(state, around.skew),
    announcements: announcementsOf(state),
    headlines: settings.sharesHeadlines ? around.tables.flatMap(headlinesOf) : [],
    revealed: DEBRIEF_STEPS.slice(0, state.opened ?? 0),
    shown: shownStep(state, around),
    sheet: sheet === null ? null : { sheet, questions: state.sheets[sheet] },
  };
}

const announcementsOf = ({ notices, hosts }: SessionState): readonly Announcement[] =>
  notices.slice(-ANNOUNCED).map(({ id, what, table, amount, reason, by }) => ({
    id,
    what,
    table,
    amount,
    reason,
    by: hosts.find((host) => host.id === by)?.name ?? '',
  }));

/** The headlines of a table's last adjudicated round, which everybody at it has read. */
function headlinesOf({ number, public: view }: TableNow): SessionInfo['headlines'] {
  const last = view?.record.at(-1);
  if (last === undefined) return [];
  return last.headlines.map((headline) => ({ table: number, round: last.round, headline }));
}
