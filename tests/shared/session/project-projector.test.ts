import { describe, expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { textIdOf } from '../../../shared/src/terms/ids.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../../shared/src/truth/projection/project-public.ts';
import { callRoll } from '../../../shared/src/truth/votes/roll-call.ts';
import type { Surroundings, TableNow } from '../../../shared/src/truth/session/audience.ts';
import { projectProjector } from '../../../shared/src/truth/session/project-projector.ts';
import { finishedFigures, shownStep } from '../../../shared/src/truth/session/shown-step.ts';
import { stepsAhead } from '../../../shared/src/truth/session/steps-ahead.ts';
import type { Participant, SessionState } from '../../../shared/src/truth/session/state.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { DEBRIEF_STEPS, SCENES, type Scene } from '../../../shared/src/session/scenes.ts';
import { DEFAULT_SETTINGS, type Stage } from '../../../shared/src/session/terms.ts';
import { PROJECTOR_PART, SESSION_INFO } from '@letter/shared/protocol';
import { playedWorld } from '../../support/world-builder.ts';

const world = playedWorld({ rounds: 3 });

const publicOf = (one: World) => projectPublic(one, () => runBaseline(one.scenario, one.seed, one.history.length));

const table = (number: number, now: Partial<TableNow> = {}): TableNow => ({
  number,
  status: 'playing',
  world,
  public: publicOf(world),
  bots: ['dprk'],
  deadline: null,
  isPaused: false,
  isWaiting: false,
  acts: new Map(),
  ...now,
});

const person = (id: string, rest: Partial<Participant>): Participant => ({
  id,
  name: `name-of-${id}`,
  realName: `real-${id}`,
  tokenHash: `hash-of-${id}`,
  codeHash: null,
  formerTokens: [],
  place: null,
  isAdviser: false,
  isAbsent: false,
  isRemoved: false,
  extraTime: 1,
  ...rest,
});

const session = (rest: Partial<SessionState> = {}): SessionState => ({
  id: 'one',
  code: 'K7M4QX',
  seed: shortSeed(7),
  scenarioHash: 'hash',
  openedAt: 0,
  settings: { ...DEFAULT_SETTINGS, name: 'Thursday', asksRealName: true },
  lesson: { bell: null, debriefMinutes: 10, hasClock: true, stretch: 1 },
  stage: 'playing',
  isLocked: false,
  isPaused: false,
  hosts: [{ id: 'host', name: 'name-of-host', keyHash: 'secret-key' }],
  projectorHash: 'secret-key',
  stayed: {},
  people: [
    person('ana', { place: { table: 1, post: 'us' } }),
    person('ben', { place: { table: 1, post: 'china' } }),
    person('eve', { place: { table: 2, post: 'un' }, isRemoved: true }),
  ],
  tables: [1, 2].map((number) => ({ number, id: null, code: null, clock: { isFree: false, isPaused: false } })),
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
  ...rest,
});

const around = (tables: readonly TableNow[]): Surroundings => ({ here: new Set(['ana']), tables, now: 0, skew: 0 });

const both = around([table(1), table(2)]);

/** A world that nobody may read: whoever touches it fails. */
const UNREADABLE: World = new Proxy(world, {
  get: (_, what) => {
    throw new Error(`read ${String(what)} of a world`);
  },
});

describe('what a projector gets', () => {
  test.each(SCENES)('reads no world and carries no name, key or real name in the scene %s', (scene) => {
    for (const chosen of [null, 2]) {
      const secret = around([table(1, { world: UNREADABLE }), table(2, { world: UNREADABLE })]);
      const part = projectProjector(session({ pinned: { scene, table: chosen } }), secret);
      expect(part).toMatchObject({ scene, table: chosen, content: { scene } });
      expect(JSON.stringify(part)).not.toMatch(/name-of|real-|hash-of|secret-key/);
      expect(PROJECTOR_PART.parse(JSON.parse(JSON.stringify(part)))).toEqual(JSON.parse(JSON.stringify(part)));
    }
  });

  test('carries no truth of a debrief that a table has and the host has not revealed', () => {
    const over = { ...world, ending: 'stalemate' } as const;
    const tables = around([table(1, { status: 'over', world: over, public: publicOf(over) })]);
    for (const scene of SCENES) {
      const text = JSON.stringify(projectProjector(session({ stage: 'debrief', pinned: { scene, table: 1 } }), tables));
      expect(text).not.toMatch(/"(debrief|efforts|leakage|whoPaid|effort)":/);
    }
    expect(shownStep(session({ stage: 'debrief' }), tables)).toBeNull();
  });

  const two = (now: Partial<TableNow> = {}, sharesHeadlines = false, stage: Stage = 'playing') =>
    projectProjector(
      session({ stage, settings: { ...session().settings, sharesHeadlines } }),
      around([table(1, now), table(2, now)]),
    );
  const at = (phase: World['phase'], round = 3): Partial<TableNow> => {
    const view = publicOf({ ...world, phase, round });
    return { public: view };
  };
  const lone = (now: Partial<TableNow>) => projectProjector(session(), around([table(1, now)]));
  const scenes: readonly (readonly [string, Scene, Scene])[] = [
    ['people come', two({}, false, 'hall'), { scene: 'join', table: null }],
    ['the first briefing is read', two(at('briefing', 1)), { scene: 'delegations', table: null }],
    ['tables adjudicate and share nothing', two(at('adjudication')), { scene: 'plenary', table: null }],
    ['tables adjudicate and share headlines', two(at('adjudication'), true), { scene: 'headlines', table: null }],
    ['tables negotiate', two(at('negotiation'), true), { scene: 'plenary', table: null }],
    ['one table adjudicates', lone(at('adjudication')), { scene: 'headlines', table: 1 }],
    ['one table has no text', lone(at('negotiation')), { scene: 'plenary', table: 1 }],
    ['one table gives orders without a roll', lone(at('orders')), { scene: 'plenary', table: 1 }],
    ['the debrief is led', two({}, false, 'debrief'), { scene: 'debrief', table: null }],
    ['it is over', two({}, false, 'over'), { scene: 'debrief', table: null }],
  ];
  test.each(scenes)('follows by itself when %s', (_, shown, { scene, table: number }) => {
    expect({ scene: shown.scene, table: shown.table }).toEqual({ scene, table: number });
  });

  test('shows a text and then its roll where one table plays alone', () => {
    const draft = { id: textIdOf(3), round: 3, tabledBy: 'un', blanks: world.scenario.draft } as const;
    expect(lone({ public: publicOf({ ...world, phase: 'negotiation', draft }) })).toMatchObject({
      scene: 'text',
      content: { tables: [{ table: 1, draft }] },
    });
    const roll = callRoll({ ...world, draft });
    const called = publicOf({ ...world, phase: 'orders', rollCalls: roll === null ? [] : [roll] });
    expect(lone({ public: called })).toMatchObject({
      scene: 'roll-call',
      content: { tables: [{ table: 1, isNow: true }] },
    });
  });

  test('stays on a pinned scene, and leaves one of a table that is gone to the class', () => {
    expect(projectProjector(session({ pinned: { scene: 'curves', table: 2 } }), both)).toMatchObject({
      scene: 'curves',
      table: 2,
      content: { tables: [{ table: 2 }] },
    });
    expect(projectProjector(session({ pinned: { scene: 'curves', table: 9 } }), both)).toMatchObject({ table: null });
  });

  test('says of a seat only who holds it, and of the last to come only their place', () => {
    const { content } = projectProjector(session({ stage: 'hall' }), both);
    expect(content).toEqual({
      scene: 'join',
      tables: [
        { table: 1, seats: { us: 'person', china: 'away', un: 'empty', dprk: 'bot' } },
        { table: 2, seats: { us: 'empty', china: 'empty', un: 'empty', dprk: 'bot' } },
      ],
      last: { table: 1, post: 'china' },
    });
  });
});

describe('the step that everybody sees', () => {
  const ended = (number: number): TableNow =>
    table(number, { status: 'over', world: { ...world, ending: 'broken-off' } });

  test('is of finished tables alone: one that still plays keeps its truth', () => {
    const tables = around([ended(1), table(2)]);
    expect(finishedFigures(tables).map(({ table: number }) => number)).toEqual([1]);
    expect(shownStep(session({ stage: 'debrief', step: 'why' }), tables)?.tables).toBe(1);
  });

  test('is nothing while the tables play, whatever the record says', () => {
    expect(shownStep(session({ stage: 'playing', step: 'why' }), around([ended(1)]))).toBeNull();
  });

  test('names the table that the host chose for the debrief, and no other scene’s', () => {
    const tables = around([ended(1), ended(2)]);
    const step = (pinned: Scene) => shownStep(session({ stage: 'debrief', step: 'why', pinned }), tables)?.table;
    expect([step({ scene: 'debrief', table: 2 }), step({ scene: 'curves', table: 2 })]).toEqual([2, null]);
  });

  test.each(DEBRIEF_STEPS)('travels whole at %s', (step) => {
    const shown = shownStep(session({ stage: 'debrief', step }), around([ended(1), ended(2)]));
    const sent: unknown = JSON.parse(JSON.stringify(shown));
    expect(SESSION_INFO.shape.shown.parse(sent)).toEqual(shown);
  });

  test('is seen by hosts before its reveal, with the questions to choose from, and not before the debrief', () => {
    const tables = around([ended(1), table(2)]);
    expect(stepsAhead(session(), tables)).toEqual([]);
    const ahead = stepsAhead(session({ stage: 'debrief', step: 'why', question: 1 }), tables);
    expect(ahead.map(({ shown }) => shown.step)).toEqual(DEBRIEF_STEPS);
    expect(ahead.every(({ shown, questions }) => questions.length > 0 && shown.tables === 1)).toBe(true);
  });
});
