import { describe, expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { setReady } from '../../../shared/src/truth/commands/submit.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { TableNow } from '../../../shared/src/truth/session/audience.ts';
import type { Participant, SessionState } from '../../../shared/src/truth/session/state.ts';
import { figureCurves, peopleAt, tableCard } from '../../../shared/src/truth/session/table-card.ts';
import { watchTable, type TableWatch } from '../../../shared/src/truth/session/watch.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { playedTo, quiet } from '../../support/play.ts';

const NOW = 500_000;
const EPOCH = 1_700_000_000_000;

const person = (id: string, seat: SeatId | null, table = 1): Participant => ({
  id,
  name: id,
  realName: '',
  tokenHash: null,
  codeHash: null,
  formerTokens: [],
  place: seat === null ? null : { table, post: seat },
  isAdviser: false,
  isAbsent: false,
  isRemoved: false,
  extraTime: 1,
});

const state = (change: Partial<SessionState> = {}): SessionState => ({
  id: 's',
  code: 'K7M4QX',
  seed: shortSeed(1),
  scenarioHash: 'hash',
  openedAt: EPOCH,
  settings: {
    name: 'International Relations 214',
    scenario: 'january-2016',
    format: 'standard',
    bots: 'competent',
    expected: 4,
    perDelegation: 1,
    roles: [],
    rule: null,
    asksRealName: false,
    names: 'typed',
    showsNote: true,
    sharesHeadlines: false,
    asksQuestions: false,
  },
  lesson: { bell: null, debriefMinutes: 10, hasClock: true, stretch: 1 },
  stage: 'playing',
  isLocked: false,
  isPaused: false,
  hosts: [],
  projectorHash: '',
  stayed: {},
  people: [person('ada', 'us'), person('bo', 'us'), person('cy', 'china'), person('di', 'dprk', 2), person('ed', null)],
  tables: [{ number: 1, id: 't1', code: 'T7M4QX', clock: { isFree: true, isPaused: false } }],
  window: null,
  notices: [],
  messages: [],
  calls: [],
  injects: [],
  pinned: null,
  step: null,
  sheets: { before: [], after: [], ticket: [] },
  asked: null,
  handedIn: [],
  log: [],
  ...change,
});

const HERE = new Set(['ada', 'cy']);

const at = (world: World | null, change: Partial<TableNow> = {}): TableNow => ({
  number: 1,
  status: 'playing',
  world,
  public: null,
  bots: ['un', 'dprk'],
  deadline: NOW + 100_000,
  isPaused: false,
  isWaiting: false,
  acts: new Map(),
  ...change,
});

const cardOf = (world: World | null, change: Partial<TableNow> = {}, of: SessionState = state()) =>
  tableCard(of, at(world, change), { here: HERE, now: NOW, skew: EPOCH });

const said = (world: World, from: SeatId, count: number, isBot = false): World => {
  let next = world;
  for (let turn = 0; turn < count; turn++) {
    const stock = isBot ? { key: 'greet', facts: {} } : null;
    const id = messageId(`${from}${turn}${String(isBot)}`);
    const answer = say(next, from, { id, to: 'plenary', text: isBot ? '' : 'We should talk.', pledge: false, stock });
    if (!answer.ok) throw new Error(answer.error.code);
    next = evolveAll(next, answer.value);
  }
  return next;
};

describe('the card of a table', () => {
  const world = quiet(2, 'negotiation');

  test('says where it stands and who is there', () => {
    const card = cardOf(world);
    expect(card).toMatchObject({ number: 1, code: 'T7M4QX', round: 2, phase: 'negotiation', isFree: true });
    expect(card.posts).toEqual({
      us: { people: ['ada', 'bo'], here: 1, isBot: false, isReady: false },
      china: { people: ['cy'], here: 1, isBot: false, isReady: false },
      un: { people: [], here: 0, isBot: true, isReady: false },
      dprk: { people: [], here: 0, isBot: true, isReady: false },
    });
  });

  test('counts what people wrote and not what bots say', () => {
    const talked = said(said(said(world, 'us', 3), 'china', 1), 'un', 9, true);
    expect(cardOf(talked).talk).toEqual({ us: 75, china: 25, un: 0, dprk: 0 });
  });

  test('has the calls for help of its own people only, since when by the steady clock', () => {
    const call = { text: 'Help', at: EPOCH + NOW - 60_000, isAnswered: false };
    const calls = [
      { ...call, id: 'c1', person: 'cy' },
      { ...call, id: 'c2', person: 'di' },
      { ...call, id: 'c3', person: 'ada', isAnswered: true },
    ];
    const needs = cardOf(world, {}, state({ calls })).attention.filter(({ kind }) => kind === 'help');
    expect(needs).toEqual([{ kind: 'help', seat: 'china', amount: null, since: NOW - 60_000 }]);
  });

  test('tells that people of the hall could sit there, without those who are absent', () => {
    const kinds = (of: SessionState) => cardOf(world, {}, of).attention.map(({ kind }) => kind);
    expect(kinds(state())).toContain('bots-and-hall');
    expect(kinds(state({ people: [person('ada', 'us'), { ...person('ed', null), isAbsent: true }] }))).toEqual([]);
  });

  test('stands before the game as well', () => {
    expect(cardOf(null, { status: 'waiting' })).toMatchObject({ round: 0, phase: null, ending: null });
  });
});

describe('the curves of a table', () => {
  test('have a value of each figure for each adjudicated round, and are made once', () => {
    const world = playedTo(quiet(2, 'negotiation'), 3, 'briefing');
    const curves = figureCurves(world);
    expect(Object.values(curves).map((values) => values.length)).toEqual(Array(8).fill(2));
    expect(curves.tension[1]).toBeCloseTo(world.stocks.diplomacy.tension, 1);
    expect(figureCurves(said(world, 'us', 1))).toBe(curves);
  });
});

describe('since when things last', () => {
  const world = quiet(2, 'negotiation');
  const follow = (before: TableWatch | null, next: World, now: number, here: ReadonlySet<string> = HERE) =>
    watchTable(before, { ...at(next), people: peopleAt(state(), at(next), here) }, now);

  test('an act ends the silence of its delegation alone', () => {
    const first = follow(null, world, 1_000);
    const later = follow(first, said(world, 'china', 1), 5_000);
    expect([later.done.us.at, later.done.china.at, later.phaseSince]).toEqual([1_000, 5_000, 1_000]);
    const answer = setReady(world, 'us', true);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(follow(later, evolveAll(said(world, 'china', 1), answer.value), 7_000).done.us.at).toBe(7_000);
  });

  test('an absence lasts over phases, and ends when somebody is back', () => {
    const first = follow(null, world, 1_000, new Set(['cy']));
    const later = follow(first, playedTo(world, 2, 'orders'), 5_000, new Set(['cy']));
    expect([later.awaySince.us, later.awaySince.un, later.phaseSince]).toEqual([1_000, null, 5_000]);
    expect(follow(later, world, 6_000).awaySince.us).toBeNull();
  });

  test('a pause and a wait begin when they are first seen', () => {
    const pause = (before: TableWatch | null, isPaused: boolean, now: number) =>
      watchTable(before, { ...at(world), isPaused, people: peopleAt(state(), at(world), HERE) }, now);
    const paused = pause(pause(null, false, 1), true, 2_000);
    expect(pause(paused, true, 9_000).pausedSince).toBe(2_000);
    expect(pause(paused, false, 9_000).pausedSince).toBeNull();
  });
});
