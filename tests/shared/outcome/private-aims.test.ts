import { describe, expect, test } from 'vitest';
import { runBaseline } from '../../../shared/src/engine/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/engine/outcome/course.ts';
import { isReached, privateAimOf } from '../../../shared/src/engine/outcome/private-aims.ts';
import { scoresOf } from '../../../shared/src/engine/outcome/scores.ts';
import { agreementId, slot } from '../../../shared/src/engine/ids.ts';
import { PRIVATE_AIMS, type PrivateCondition } from '../../../shared/src/engine/private-aim.ts';
import type { Agreement } from '../../../shared/src/engine/texts/agreement.ts';
import type { DraftBlanks, RollCall } from '../../../shared/src/engine/texts/resolution.ts';
import { SEATS, type SeatId } from '../../../shared/src/engine/vocabulary.ts';
import type { World } from '../../../shared/src/engine/world.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { aDraft } from '../../support/text-builders.ts';
import { playedWorld, type Plan } from '../../support/world-builder.ts';

const calm: Plan['incidents'] = (_round, drawn) =>
  drawn.filter(({ kind }) => kind !== 'clash-broke-out' && kind !== 'regime-collapsed');
const ROUNDS = 3;
const game = playedWorld({ rounds: ROUNDS, incidents: calm });

const roll = (blanks: Partial<DraftBlanks>, outcome: RollCall['outcome'] = 'adopted', round = 2): RollCall => ({
  text: aDraft(blanks, round),
  votes: { us: 'yes', china: outcome === 'vetoed' ? 'no' : 'yes', un: 'yes' },
  members: { yes: 10, no: 1, abstain: 2 },
  outcome,
  vetoedBy: outcome === 'vetoed' ? ['china'] : [],
});
const rolled = (...rollCalls: readonly RollCall[]): World => ({ ...game, rollCalls });

const pact = (change: Partial<Agreement> = {}): Agreement => ({
  id: agreementId('A'),
  offeredBy: 'us',
  offeredIn: 1,
  signed: ['us', 'dprk'],
  status: 'in-force',
  from: 2,
  until: ROUNDS,
  judgements: [],
  parties: ['us', 'dprk'],
  terms: [{ kind: 'provide', by: 'us', what: 'meeting', amount: 1 }],
  rounds: 2,
  secret: true,
  condition: 'none',
  ...change,
});
const agreed = (change: Partial<Agreement> = {}): World => ({ ...game, agreements: [pact(change)] });

const believing = (beliefs: Readonly<Record<'us' | 'china' | 'un', number>>): World => ({
  ...game,
  history: game.history.map((record, i) => {
    // Only the last round counts: before it everybody was right.
    const leak = 100 * record.flows.leakage;
    return { ...record, beliefs: i === ROUNDS - 1 ? beliefs : { us: leak, china: leak, un: leak } };
  }),
});
const leak = 100 * (game.history.at(-1)?.flows.leakage ?? 0);
const off = (points: number): number => (leak > 50 ? leak - points : leak + points);

const stepping = (step: 'threat' | 'penalty'): World => ({
  ...game,
  history: game.history.map((record, i) =>
    i !== 1
      ? record
      : {
          ...record,
          dockets: { ...record.dockets, us: { [slot('take-dollar-step')]: { kind: 'take-dollar-step', step } } },
        },
  ),
});

type Judged = readonly [reached: readonly World[], not: readonly World[]];
const CASES: Readonly<Record<string, readonly [PrivateCondition, ...Judged]>> = {
  'texts with a feature': [
    { kind: 'texts-adopted', with: 'exemptions', atLeast: 2 },
    [rolled(roll({ exemptions: true }), roll({}), roll({ exemptions: true }))],
    [
      rolled(roll({ exemptions: true }), roll({ exemptions: true }, 'not-carried')),
      rolled(roll({ procedure: true }), roll({ commonList: true })),
    ],
  ],
  'no veto': [
    { kind: 'no-veto', adopted: 2 },
    [rolled(roll({}), roll({}), roll({}, 'not-carried'))],
    [rolled(roll({}), roll({}), roll({}, 'vetoed')), rolled(roll({})), rolled()],
  ],
  'every text with a feature': [
    { kind: 'every-text', with: 'exemptions', since: 2 },
    [rolled(roll({}, 'adopted', 1), roll({ exemptions: true }), roll({}, 'vetoed', 3))],
    [rolled(roll({ exemptions: true }), roll({}, 'adopted', 3)), rolled(roll({ exemptions: true }, 'adopted', 1))],
  ],
  'no bank penalty': [{ kind: 'no-bank-penalty' }, [game, stepping('threat')], [stepping('penalty')]],
  'an agreement concluded': [
    { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: false },
    [agreed(), agreed({ status: 'broken' }), agreed({ parties: ['us', 'china', 'dprk'], signed: SEATS })],
    [game, agreed({ signed: ['us'], status: 'lapsed' }), agreed({ parties: ['us', 'un'], signed: ['us', 'un'] })],
  ],
  'an open agreement': [
    { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: true },
    [agreed({ secret: false })],
    [agreed()],
  ],
  'an agreement at the end': [
    { kind: 'agreement-at-end', party: 'dprk' },
    [agreed(), agreed({ status: 'ended' }), agreed({ until: ROUNDS + 2 })],
    [
      agreed({ status: 'broken' }),
      agreed({ status: 'ended', until: ROUNDS - 1 }),
      agreed({ status: 'offered' }),
      agreed({ from: ROUNDS + 1, until: ROUNDS + 2 }),
      agreed({ parties: ['us', 'un'] }),
    ],
  ],
  'a word kept': [
    { kind: 'word-kept', by: 'us' },
    [agreed(), { ...agreed(), breaches: [{ round: 2, by: 'dprk', agreement: agreementId('A') }] }],
    [
      game,
      { ...agreed(), breaches: [{ round: 2, by: 'us', agreement: agreementId('A') }] },
      agreed({ terms: [{ kind: 'refrain', by: 'dprk', from: 'missile' }] }),
    ],
  ],
  'beliefs off': [
    { kind: 'beliefs-off', points: 10 },
    [believing({ us: off(11), china: off(40), un: off(20) })],
    [believing({ us: off(11), china: off(40), un: off(9) })],
  ],
};

test.each(Object.entries(CASES))('%s is judged by facts', (_name, [condition, reached, not]) => {
  expect(reached.map((world) => isReached(world, { condition }))).toEqual(reached.map(() => true));
  expect(not.map((world) => isReached(world, { condition }))).toEqual(not.map(() => false));
});

test('every condition of the scenario is of a kind that is tried here', () => {
  const tried = new Set(Object.values(CASES).map(([{ kind }]) => kind));
  const used = SEATS.flatMap((seat) => january2016.privateAims[seat].map(({ condition }) => condition.kind));
  expect(used.filter((kind) => !tried.has(kind))).toEqual([]);
});

describe('the draw', () => {
  test('comes from the seed alone, seat by seat, and finds each aim about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 900; seed++) {
      for (const seat of SEATS) {
        const aim = privateAimOf(january2016, seed, seat);
        expect(aim).toBe(privateAimOf(january2016, seed, seat));
        if (aim !== null) counts.set(aim.id, (counts.get(aim.id) ?? 0) + 1);
      }
    }
    expect([...counts.keys()].toSorted()).toEqual([...PRIVATE_AIMS].toSorted());
    for (const [id, count] of counts) {
      expect(count, id).toBeGreaterThan(240);
      expect(count, id).toBeLessThan(360);
    }
  });

  test('one seat’s aim tells nothing of another’s', () => {
    const pairs = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const of = (seat: SeatId) => privateAimOf(january2016, seed, seat)?.id;
      pairs.add(`${of('us')} ${of('dprk')}`);
    }
    expect(pairs.size).toBe(9);
  });

  test('a scenario without private aims gives none', () => {
    expect(privateAimOf({ privateAims: { us: [], china: [], un: [], dprk: [] } }, 7, 'us')).toBeNull();
  });
});

describe('the bonus', () => {
  /** The game with one private aim for the US, and all of its aims scored at a fixed reading. */
  const scored = (condition: PrivateCondition, at: { zero: number; hundred: number } | null, world: World = game) => {
    const { scenario } = world;
    const own = {
      ...world,
      scenario: {
        ...scenario,
        aims: {
          ...scenario.aims,
          us: scenario.aims.us.map((aim) => (at === null ? aim : { ...aim, anchor: at })),
        },
        privateAims: { ...scenario.privateAims, us: [{ id: 'us-two-texts-no-veto', bonus: 8, condition } as const] },
      },
    };
    const baseline = runBaseline(own.scenario, own.seed, ROUNDS);
    return scoresOf(own, courseOf(own, baseline)).us;
  };
  const YES: PrivateCondition = { kind: 'no-bank-penalty' };
  const NO: PrivateCondition = { kind: 'no-veto', adopted: 9 };

  test('adds its points to the mean of the aims, or nothing', () => {
    const [reached, missed] = [scored(YES, null), scored(NO, null)];
    expect(reached.total - missed.total).toBeCloseTo(8, 9);
    expect(reached.bonus).toEqual({ aim: 'us-two-texts-no-veto', reached: true, points: 8 });
    expect(missed.bonus).toEqual({ aim: 'us-two-texts-no-veto', reached: false, points: 0 });
  });

  test('stops at a hundred', () => {
    const everythingReached = { zero: -1000, hundred: -900 };
    expect(scored(NO, everythingReached).total).toBeGreaterThan(95);
    expect(scored(YES, everythingReached).total).toBe(100);
  });

  test.each(['clash-broke-out', 'regime-collapsed'] as const)('counts for nothing after %s', (kind) => {
    const last = playedWorld({
      rounds: ROUNDS,
      incidents: (round, drawn) => (round === ROUNDS ? [{ kind }] : (calm?.(round, drawn) ?? drawn)),
    });
    expect(scored(YES, null, last).bonus).toEqual({ aim: 'us-two-texts-no-veto', reached: false, points: 0 });
  });
});
