import { assertNever } from '../../lib/assert-never.ts';
import { DEBRIEF_STEPS, type DebriefStep } from '../../session/scenes.ts';
import type { SheetId } from '../../session/sheets.ts';
import type { SessionSettings } from '../../session/terms.ts';
import { DEFAULT_SHEETS } from '../../session/default-sheets.ts';
import type { PersonRecord, SessionEvent } from './events.ts';
import { withWindow } from './lesson-window.ts';
import type { Participant, SessionState, SessionTable } from './state.ts';

type Opened = Extract<SessionEvent, { kind: 'opened' }>;

// What stands in a state is what hosts are shown; the record itself keeps everything.
const NOTICES_KEPT = 100;
const LOG_KEPT = 100;
const FORMER_KEPT = 8;

/** The state after all events of a session. Throws if they do not begin with its opening. */
export function foldSession(events: readonly SessionEvent[]): SessionState {
  const [opened, ...rest] = events;
  if (opened?.kind !== 'opened') throw new Error('the record of a session begins with its opening');
  return rest.reduce(evolveSession, begin(opened));
}

/** The state after one more event. */
export function evolveSession(state: SessionState, event: SessionEvent): SessionState {
  const next = change(state, event);
  const by = 'by' in event ? state.hosts.find(({ id }) => id === event.by) : undefined;
  if (by === undefined) return next;
  return { ...next, log: last([...next.log, { by: by.name, what: event.kind, at: event.at }], LOG_KEPT) };
}

const begin = (event: Opened): SessionState => ({
  id: event.id,
  code: event.code,
  seed: event.seed,
  scenarioHash: event.scenarioHash,
  openedAt: event.at,
  settings: event.settings,
  lesson: event.lesson,
  stage: 'hall',
  isLocked: false,
  isPaused: false,
  hosts: [event.host],
  projectorHash: event.projectorHash,
  people: [],
  stayed: {},
  tables: [],
  window: null,
  notices: [],
  messages: [],
  calls: [],
  injects: [],
  pinned: null,
  step: null,
  sheets: DEFAULT_SHEETS,
  asked: event.settings.asksQuestions ? 'before' : null,
  handedIn: [],
  log: [],
});

function change(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'opened':
      return state;
    case 'settings-set':
      return { ...state, settings: event.settings, asked: askedIn(state, event.settings) };
    case 'lesson-set':
      return { ...state, lesson: event.lesson };
    case 'host-added':
      return { ...state, hosts: [...state.hosts, event.host] };
    case 'host-removed':
      return { ...state, hosts: state.hosts.filter(({ id }) => id !== event.host) };
    case 'projector-renewed':
      return { ...state, projectorHash: event.keyHash };
    case 'person-added':
      return { ...state, people: [...state.people, newcomer(event.person)] };
    case 'person-came':
      return { ...state, people: state.people.map((one) => came(one, event)) };
    case 'person-dropped':
      return { ...state, people: state.people.filter(({ id }) => id !== event.person) };
    case 'person-renamed':
      return ofPerson(state, event.person, { name: event.name });
    case 'codes-renewed': {
      const codes = new Map(event.codes.map(({ person, codeHash }) => [person, codeHash]));
      const people = state.people.map((one) => ({ ...one, codeHash: codes.get(one.id) ?? one.codeHash }));
      return { ...state, people };
    }
    case 'marked-absent':
      return ofPerson(state, event.person, { isAbsent: event.on });
    case 'person-removed':
      return ofPerson(state, event.person, { isRemoved: true, place: null, isAdviser: false });
    case 'person-restored':
      return ofPerson(state, event.person, { isRemoved: false });
    case 'tables-set':
      return { ...state, tables: withTables(state.tables, event.count), people: withinTables(state, event.count) };
    case 'placed': {
      const moves = new Map(event.moves.map((move) => [move.person, move]));
      const people = state.people.map((one) => {
        const move = moves.get(one.id);
        return move === undefined ? one : { ...one, place: move.place, isAdviser: move.isAdviser };
      });
      return { ...state, people };
    }
    case 'locked':
      return { ...state, isLocked: event.on };
    case 'table-opened':
      return ofTable(state, event.table, ({ number, clock }) => ({ number, id: event.id, code: event.code, clock }));
    case 'started':
      // Whoever plays fills in no form; what they had begun may still be handed in.
      return { ...state, stage: 'playing', asked: null };
    case 'clock-held':
      if (event.table === null)
        return { ...state, isPaused: event.on, pausedSince: event.on ? (state.pausedSince ?? event.at) : null };
      return ofTable(state, event.table, (one) => ({ ...one, clock: { ...one.clock, isPaused: event.on } }));
    case 'table-freed':
      return ofTable(state, event.table, (one) => ({ ...one, clock: { ...one.clock, isFree: event.isFree } }));
    case 'extra-time-set':
      return ofPerson(state, event.person, { extraTime: event.factor });
    case 'window-set':
      return { ...state, window: withWindow(state.window, event) };
    case 'time-told': {
      const id = (state.notices.at(-1)?.id ?? 0) + 1;
      return { ...state, notices: last([...state.notices, { ...event.notice, id, at: event.at }], NOTICES_KEPT) };
    }
    case 'message-sent':
      return { ...state, messages: [...state.messages, { ...event.message, at: event.at }] };
    case 'help-asked': {
      const { id, person, text, at } = event;
      return { ...state, calls: [...state.calls, { id, person, text, at, isAnswered: false }] };
    }
    case 'person-stayed':
      return { ...state, stayed: { ...state.stayed, [event.person]: (state.stayed[event.person] ?? 0) + event.ms } };
    case 'help-over': {
      const calls = state.calls.map((call) => (call.id === event.id ? { ...call, isAnswered: true } : call));
      return { ...state, calls };
    }
    case 'injected': {
      const { id, tables, inject, at } = event;
      return { ...state, injects: [...state.injects, { id, tables, inject, at }] };
    }
    case 'headlines-shared':
      return { ...state, settings: { ...state.settings, sharesHeadlines: event.on } };
    case 'scene-pinned':
      return { ...state, pinned: event.scene };
    case 'debrief-opened':
      return { ...state, stage: 'debrief' };
    case 'step-revealed': {
      const reached = event.step === null ? 0 : DEBRIEF_STEPS.indexOf(event.step) + 1;
      return {
        ...state,
        step: event.step,
        question: event.question ?? 0,
        opened: Math.max(state.opened ?? 0, reached),
        asked: askedAt(state, event.step),
      };
    }
    case 'questions-set':
      return { ...state, sheets: { ...state.sheets, [event.sheet]: event.questions } };
    case 'sheet-asked':
      return { ...state, asked: event.sheet };
    case 'sheet-handed-in': {
      const { person, sheet, answers } = event;
      const others = state.handedIn.filter((one) => one.person !== person || one.sheet !== sheet);
      return { ...state, handedIn: [...others, { person, sheet, answers }] };
    }
    case 'ended':
      return { ...state, stage: 'over' };
    default:
      // Written by a newer release: this one must not go on without it.
      return assertNever(event);
  }
}

/** Who switches the forms on or off in the hall asks the first one, or none. */
function askedIn({ settings, stage, asked }: SessionState, next: SessionSettings): SheetId | null {
  if (stage !== 'hall' || settings.asksQuestions === next.asksQuestions) return asked;
  return next.asksQuestions ? 'before' : null;
}

/** With the steps that end a debrief come the forms that end a lesson; a host may ask another, or none. */
function askedAt({ settings, opened = 0, asked }: SessionState, step: DebriefStep | null): SheetId | null {
  if (!settings.asksQuestions || step === null || DEBRIEF_STEPS.indexOf(step) < opened) return asked;
  if (step === 'what-if') return 'after';
  return step === 'so-what' ? 'ticket' : asked;
}

const newcomer = (person: PersonRecord): Participant => ({
  ...person,
  formerTokens: [],
  place: null,
  isAdviser: false,
  isAbsent: false,
  isRemoved: false,
  extraTime: 1,
});

/** Whoever comes with a device is who they are on it from now on, and nobody else. */
function came(one: Participant, { person, tokenHash }: { person: string; tokenHash: string }): Participant {
  if (one.id !== person) return one.tokenHash === tokenHash ? { ...one, tokenHash: null } : one;
  const before = one.tokenHash === null ? [] : [one.tokenHash];
  const formerTokens = [...before, ...one.formerTokens].filter((token) => token !== tokenHash).slice(0, FORMER_KEPT);
  return { ...one, tokenHash, formerTokens, isAbsent: false };
}

function ofPerson(state: SessionState, person: string, fields: Partial<Participant>): SessionState {
  return { ...state, people: state.people.map((one) => (one.id === person ? { ...one, ...fields } : one)) };
}

function ofTable(state: SessionState, number: number, fit: (table: SessionTable) => SessionTable): SessionState {
  return { ...state, tables: state.tables.map((one) => (one.number === number ? fit(one) : one)) };
}

function withTables(tables: readonly SessionTable[], count: number): readonly SessionTable[] {
  return Array.from(
    { length: count },
    (_, index): SessionTable =>
      tables[index] ?? { number: index + 1, id: null, code: null, clock: { isFree: false, isPaused: false } },
  );
}

/** Whose table is gone is in the hall again. */
const withinTables = ({ people }: SessionState, count: number): readonly Participant[] =>
  people.map((one) => (one.place !== null && one.place.table > count ? { ...one, place: null } : one));

const last = <T>(items: readonly T[], count: number): readonly T[] => items.slice(-count);
