import type { HostPart, InjectCard, ParticipantCard } from '../../protocol/session/host-view.ts';
import type { Surroundings } from './audience.ts';
import { sceneOf } from './project-projector.ts';
import type { Participant, SessionState } from './state.ts';
import { stepsAhead } from './steps-ahead.ts';
import { figureCurves, NO_CURVES, tableCard } from './table-card.ts';

/** Everything that hosts know of a session, but which of them reads it. Keys and codes are in it as little as tokens. */
export function projectHosts(state: SessionState, around: Surroundings): Omit<HostPart, 'you'> {
  const { hosts, settings, lesson, calls, pinned, step, sheets, handedIn, log } = state;
  return {
    hosts: hosts.map(({ id, name }) => ({ id, name, isHere: around.here.has(id) })),
    settings,
    lesson: {
      bellInMs: lesson.bell === null ? null : Math.max(0, lesson.bell - state.openedAt),
      debriefMinutes: lesson.debriefMinutes,
      hasClock: lesson.hasClock,
      stretch: lesson.stretch,
    },
    people: state.people.map((one) => cardOf(one, around)),
    cards: around.tables.map((table) => tableCard(state, table, around)),
    curves: around.tables.map(({ number, world }) => ({
      number,
      curves: world === null ? NO_CURVES : figureCurves(world),
    })),
    calls: calls.map((call) => ({ ...call, at: call.at - around.skew })),
    injects: state.injects.map((one) => injectCard(one, around.skew)),
    scene: sceneOf(state, around),
    isPinned: pinned !== null,
    step,
    ahead: stepsAhead(state, around),
    sheets,
    answers: handedIn,
    log: log.map((one) => ({ ...one, at: one.at - around.skew })),
  };
}

function cardOf(one: Participant, { here }: Surroundings): ParticipantCard {
  const { id, name, realName, place, isAdviser, extraTime, codeHash } = one;
  return {
    id,
    name,
    realName,
    place,
    presence: presenceOf(one, here),
    isAdviser,
    extraTime,
    hasCode: codeHash !== null,
  };
}

function presenceOf(one: Participant, here: ReadonlySet<string>): ParticipantCard['presence'] {
  if (one.isRemoved) return 'removed';
  if (here.has(one.id)) return 'here';
  if (one.isAbsent) return 'absent';
  return one.tokenHash === null ? 'expected' : 'away';
}

function injectCard({ id, inject, tables, at }: SessionState['injects'][number], skew: number): InjectCard {
  const what = inject.kind === 'deck' ? inject.id : inject.text;
  return { id, kind: inject.kind, what, tables, at: at - skew };
}
