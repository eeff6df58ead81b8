import { describe, expect, test } from 'vitest';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { textIdOf } from '../../../shared/src/terms/ids.ts';
import type { SealedOrder } from '../../../shared/src/terms/order.ts';
import {
  agreedFreeze,
  agreedMonitoring,
  agreedNudges,
  agreedTransfers,
  exercisesPaused,
} from '../../../shared/src/truth/promises/agreed.ts';
import type { Agreement, AgreementTerms, Term } from '../../../shared/src/terms/agreement.ts';
import { checkTerms } from '../../../shared/src/rules/promises/check-terms.ts';
import { judgeAgreements } from '../../../shared/src/truth/promises/judge-agreements.ts';
import { mandatePrice } from '../../../shared/src/rules/promises/offer-price.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { RoundRecord, World } from '../../../shared/src/truth/world.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { aWorld, aWorldOrdering, LATE_ROUND } from '../../support/builders.ts';
import { aFinding, effortAtBorder, factsOf, inForce, moved, ofKind, termsOf } from '../../support/text-builders.ts';
import { evenEfforts } from '../../support/world-builder.ts';

const closedAccess = (): World => {
  const world = aWorld();
  return { ...world, stocks: { ...world.stocks, diplomacy: { ...world.stocks.diplomacy, access: 20 } } };
};

/** A world with one agreement in force and a given docket of Pyongyang. */
function bound(
  terms: AgreementTerms,
  orders: readonly SealedOrder[] = [],
  by: SeatId = 'dprk',
  change: Partial<Agreement> = {},
): World {
  return aWorldOrdering(by, orders, { ...closedAccess(), agreements: [inForce(terms, change)] });
}

function judged(world: World, change: Partial<Pick<RoundRecord, 'efforts' | 'test'>> = {}) {
  const events = judgeAgreements(world, factsOf(world, change));
  return {
    events,
    judgements: ofKind(events, 'agreement-judged').flatMap(({ judgements }) => judgements),
    breakers: ofKind(events, 'breach-announced').map(({ by }) => by),
    closed: ofKind(events, 'agreement-closed').map(({ as }) => as),
  };
}

const ENFORCE: Term = { kind: 'enforce', by: 'china', basket: 'programme', atLeast: 2 };
const NO_PENALTY: Term = { kind: 'refrain', by: 'us', from: 'bank-penalty' };
const SLACK = { ...evenEfforts(3), china: evenEfforts(1).china };

describe('a promise to enforce', () => {
  const world = bound(termsOf(['us', 'china'], [ENFORCE, NO_PENALTY]));

  test('is kept by at least that effort', () => {
    expect(judged(world, { efforts: evenEfforts(2) })).toMatchObject({ breakers: [], closed: [] });
    expect(judged(world).judgements.every(({ kept }) => kept)).toBe(true);
  });

  test('is broken unobserved without a reading: not announced, and no trust lost', () => {
    const { judgements, breakers, closed, events } = judged(world, { efforts: SLACK });
    expect(judgements[0]).toMatchObject({ term: 0, kept: false, observable: false });
    expect(breakers).toEqual([]);
    expect(closed).toEqual([]);
    expect(moved(events, 'trust:us-china')).toBeGreaterThan(0);
  });

  test.each([
    ['the other party was shown it', { shownTo: ['us'] as const }, true],
    ['it was published', { published: true }, true],
    ['only an outsider has it', {}, false],
    ['the reading is of an earlier round', { shownTo: ['us'] as const, round: LATE_ROUND - 1 }, false],
  ])('is announced by a Panel reading only if a party has it: %s', (_why, change, announced) => {
    const found = aFinding(effortAtBorder(1), { round: LATE_ROUND, ...change });
    const { breakers, closed, events } = judged({ ...world, reports: [found] }, { efforts: SLACK });
    expect(breakers).toEqual(announced ? ['china'] : []);
    expect(closed).toEqual(announced ? ['broken'] : []);
    expect(moved(events, 'trust:us-china') < 0).toBe(announced);
  });

  test('is not announced if a reading errs in its favour', () => {
    const found = aFinding(effortAtBorder(2), { round: LATE_ROUND, shownTo: ['us'] });
    expect(judged({ ...world, reports: [found] }, { efforts: SLACK }).breakers).toEqual([]);
  });

  test('is observed by Pyongyang, which sees its own cargo', () => {
    expect(judged(bound(termsOf(['china', 'dprk'], [ENFORCE])), { efforts: SLACK }).breakers).toEqual(['china']);
  });
});

describe('a promise to refrain', () => {
  const moratorium = (from: 'missile' | 'long-range' | 'nuclear'): World =>
    bound(termsOf(['us', 'dprk'], [{ kind: 'refrain', by: 'dprk', from }]));

  test.each([
    ['missile', 'missile', true],
    ['missile', 'long-range', true],
    ['missile', 'nuclear', false],
    ['long-range', 'missile', false],
    ['nuclear', 'nuclear', true],
    ['nuclear', 'none', false],
  ] as const)('%s, with a test of %s, is broken: %s', (from, conducted, broken) => {
    expect(judged(moratorium(from), { test: conducted }).breakers).toEqual(broken ? ['dprk'] : []);
  });

  test('from penalising banks is broken openly', () => {
    const world = bound(termsOf(['us', 'china'], [NO_PENALTY]), [{ kind: 'take-dollar-step', step: 'penalty' }], 'us');
    expect(judged(world).breakers).toEqual(['us']);
  });

  test('from exercises is carried out automatically', () => {
    const world = bound(termsOf(['us', 'dprk'], [{ kind: 'refrain', by: 'us', from: 'exercise' }]));
    expect(exercisesPaused(world)).toBe(true);
    expect(judged(world).breakers).toEqual([]);
    expect(exercisesPaused(aWorld())).toBe(false);
  });
});

describe('a promise to provide', () => {
  const aid = (condition: 'none' | 'while-no-test'): AgreementTerms =>
    termsOf(['us', 'dprk'], [{ kind: 'provide', by: 'us', what: 'aid', amount: 150 }], { condition });

  test('is paid automatically while it binds', () => {
    expect(agreedTransfers(bound(aid('none')))).toBe(150);
    expect(agreedTransfers(bound(aid('none'), [], 'dprk', { from: LATE_ROUND + 1, until: LATE_ROUND + 2 }))).toBe(0);
    expect(agreedTransfers(bound(aid('none'), [], 'dprk', { status: 'offered' }))).toBe(0);
  });

  test('lapses after a test, if so agreed, without a breach by the giver', () => {
    const testing: SealedOrder[] = [{ kind: 'conduct-test', test: 'missile' }];
    expect(agreedTransfers(bound(aid('while-no-test'), testing))).toBe(0);
    expect(agreedTransfers(bound(aid('none'), testing))).toBe(150);
    expect(judged(bound(aid('while-no-test'), testing), { test: 'missile' }).judgements).toEqual([]);
  });

  test('is withdrawn by a contradicting order, which the receiver observes', () => {
    const us = bound(aid('none'), [{ kind: 'impose-measure', basket: 'broad', level: 2 }], 'us');
    expect(agreedTransfers(us)).toBe(0);
    expect(judged(us).breakers).toEqual(['us']);
    const fuel = termsOf(['china', 'dprk'], [{ kind: 'provide', by: 'china', what: 'fuel', amount: 100 }]);
    const china = bound(fuel, [{ kind: 'set-support', support: 'cut', onlyWhileNoTest: false }], 'china');
    expect(agreedTransfers(china)).toBe(0);
    expect(judged(china).breakers).toEqual(['china']);
  });

  test('of intelligence is kept by a report shown to a party in this round', () => {
    const terms = termsOf(['us', 'un'], [{ kind: 'provide', by: 'us', what: 'intelligence', amount: 1 }]);
    const reading = { kind: 'leak', corridor: 'border', mean: 40, sd: 10 } as const;
    const holding: World = { ...bound(terms), reports: [aFinding(reading, { by: 'us' })] };
    expect(judged(holding).breakers).toEqual(['us']);
    const shown = { round: LATE_ROUND, from: 'us', to: 'un', shown: { kind: 'report', reading } } as const;
    expect(judged({ ...holding, proofs: [shown] }).breakers).toEqual([]);
    expect(judged(bound(terms)).breakers).toEqual([]);
  });

  test('of a meeting lowers tension once, in the round of the agreement, and only with Pyongyang', () => {
    const terms = termsOf(['us', 'dprk'], [{ kind: 'provide', by: 'us', what: 'meeting', amount: 1 }], { rounds: 3 });
    const fresh = agreedNudges(bound(terms, [], 'dprk', { from: LATE_ROUND, until: LATE_ROUND + 2 }));
    expect(fresh.map(({ variable, amount }) => [variable, Math.sign(amount)])).toEqual([
      ['tension', -1],
      ['trust:us-dprk', 1],
    ]);
    expect(agreedNudges(bound(terms, [], 'dprk', { from: LATE_ROUND - 1, until: LATE_ROUND + 1 }))).toEqual([]);
    expect(checkTerms('us', { ...terms, parties: ['us', 'china'] })).toEqual({ code: 'impossible-term' });
  });

  test('of monitoring adds only to its own corridor', () => {
    const terms = termsOf(['china', 'un'], [{ kind: 'provide', by: 'china', what: 'monitoring', amount: 1 }]);
    expect(agreedMonitoring(bound(terms))).toEqual({ border: 1, sea: 0, dollar: 0 });
  });
});

describe('a freeze', () => {
  const freeze: Term = { kind: 'freeze', by: 'dprk', share: 50 };
  const spending = (chips: 2 | 3): SealedOrder[] => [{ kind: 'fund-programme', chips }];

  test('is kept while funding stays within the rest and there is no test', () => {
    const world = bound(termsOf(['us', 'dprk'], [freeze]), spending(2));
    expect(agreedFreeze(world)).toBe(0.5);
    expect(judged(world).breakers).toEqual([]);
  });

  test('is broken unobserved if nobody is admitted', () => {
    const world = bound(termsOf(['us', 'dprk'], [freeze]), spending(3));
    expect(agreedFreeze(world)).toBe(0);
    expect(judged(world)).toMatchObject({ breakers: [], closed: [], judgements: [{ kept: false, observable: false }] });
  });

  test('is observably broken with inspectors, relief staff, or a test', () => {
    const inspected = bound(
      termsOf(['us', 'dprk'], [freeze, { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 }]),
      spending(3),
    );
    expect(judged(inspected).breakers).toEqual(['dprk']);
    const world = bound(termsOf(['us', 'dprk'], [freeze]), spending(3));
    const open = { ...world, stocks: { ...world.stocks, diplomacy: { ...world.stocks.diplomacy, access: 50 } } };
    expect(judged(open).breakers).toEqual(['dprk']);
    expect(judged(bound(termsOf(['us', 'dprk'], [freeze]), spending(2)), { test: 'missile' }).breakers).toEqual([
      'dprk',
    ]);
  });
});

describe('a promised vote', () => {
  const world = bound(termsOf(['us', 'china'], [{ kind: 'vote', by: 'china', vote: 'yes' }]));
  const roll = (china: 'yes' | 'abstain'): World['rollCalls'] => [
    {
      text: {
        id: textIdOf(LATE_ROUND),
        round: LATE_ROUND,
        tabledBy: 'un',
        blanks: { changes: [], commonList: false, exemptions: true, procedure: false, sunset: 4 },
      },
      votes: { us: 'yes', china, un: 'yes' },
      members: { yes: 13, no: 0, abstain: 0 },
      outcome: 'adopted',
      vetoedBy: [],
    },
  ];

  test('is judged by the roll call of the round', () => {
    expect(judged({ ...world, rollCalls: roll('yes') }).breakers).toEqual([]);
    expect(judged({ ...world, rollCalls: roll('abstain') }).breakers).toEqual(['china']);
    expect(judged(world).breakers).toEqual([]);
  });
});

describe('the end of an agreement', () => {
  const terms = termsOf(
    ['us', 'dprk'],
    [
      { kind: 'provide', by: 'us', what: 'aid', amount: 450 },
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
    ],
  );

  test('comes after its last round and returns half the mandate', () => {
    const world = bound(terms, [], 'dprk', { until: LATE_ROUND });
    const { closed, events } = judged(world);
    expect(closed).toEqual(['ended']);
    expect(moved(events, 'mandate')).toBe(3);
    expect(evolveAll(world, events).agreements[0]?.status).toBe('ended');
    expect(judged(bound(terms)).closed).toEqual([]);
  });

  test('returns nothing and costs trust after a breach', () => {
    const { closed, events } = judged(bound(terms, [], 'dprk', { until: LATE_ROUND }), { test: 'nuclear' });
    expect(closed).toEqual(['broken']);
    expect(moved(events, 'mandate')).toBe(0);
    expect(moved(events, 'trust:us-dprk')).toBeLessThan(0);
  });

  test('comes with the round for an offer that not all parties signed', () => {
    expect(judged(bound(terms, [], 'dprk', { status: 'offered', signed: ['us'] })).closed).toEqual(['lapsed']);
  });

  test('follows a price at signing: 2 to 6 points of US mandate, and none among senders', () => {
    const price = (what: readonly Term[]): number => mandatePrice(january2016, termsOf(['us', 'dprk'], what));
    expect(price([{ kind: 'provide', by: 'us', what: 'aid', amount: 75 }])).toBe(2);
    expect(price([{ kind: 'provide', by: 'us', what: 'relief', amount: 450 }])).toBe(6);
    expect(price([{ kind: 'refrain', by: 'us', from: 'exercise' }])).toBe(4);
    expect(price([{ kind: 'refrain', by: 'dprk', from: 'nuclear' }])).toBe(2);
    expect(mandatePrice(january2016, termsOf(['us', 'china'], [NO_PENALTY]))).toBe(0);
  });
});
