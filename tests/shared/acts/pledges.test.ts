import { describe, expect, test } from 'vitest';
import type { Act, Step } from '../../../shared/src/terms/act.ts';
import type { SealedOrder } from '../../../shared/src/terms/order.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { pledgeTruths } from '../../../shared/src/truth/outcome/promises.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { brokenBy } from '../../../shared/src/rules/promises/broken-by.ts';
import { deedsSeen } from '../../../shared/src/rules/acts/deeds-seen.ts';
import { atBorder } from '../rulebook/worlds.ts';
import { adjudicated, given, playedTo, quiet } from '../../support/play.ts';
import { replyTo, said, verdict } from '../../support/talk.ts';
import { reportId } from '../../../shared/src/terms/ids.ts';

const negotiating = (): World => quiet(2, 'negotiation');
const promise = (step: Step, by = 2): Act => ({ kind: 'promise', step, by });
const ENFORCE: Step = { kind: 'enforce', basket: 'programme', atLeast: 3 };
const PENALTY: Step = { kind: 'dollar-step', step: 'penalty' };
const NO_PENALTY: Step = { kind: 'refrain', from: 'bank-penalty' };
const penalise: SealedOrder = { kind: 'take-dollar-step', step: 'penalty' };
const effort = (level: 0 | 3): SealedOrder => ({ kind: 'set-effort', basket: 'programme', effort: level });
/** China's docket makes room for full effort on programme goods. */
const makes = (world: World, level: 0 | 3): World =>
  given(
    world,
    'china',
    { kind: 'set-effort', basket: 'elite', effort: 0 },
    { kind: 'set-effort', basket: 'finance', effort: 0 },
    effort(level),
  );

const outcomesSeenBy = (world: World, seat: SeatId) => projectSeat(world, seat).pledges.map(({ outcome }) => outcome);
const trust = (world: World, pair: 'us-china' | 'china-dprk') => world.stocks.diplomacy.trust[pair];
/** What a report of the border, shown to Washington in the half-year, would say. */
const shownToUs = (world: World, level: 0 | 3): World =>
  evolveAll(world, [
    {
      kind: 'report-made',
      report: {
        id: reportId('R2.un.9'),
        round: 2,
        by: 'un',
        reading: atBorder(level),
        published: false,
        shownTo: ['us'],
      },
    },
  ]);

describe('a promise', () => {
  test('is a pledge that its author and those who were told see, and nobody else', () => {
    const world = said(negotiating(), 'us', 'china', promise(NO_PENALTY, 3));
    expect(projectSeat(world, 'china').pledges).toMatchObject([{ by: 'us', to: ['china'], due: 3, outcome: 'open' }]);
    expect(outcomesSeenBy(world, 'us')).toEqual(['open']);
    expect(outcomesSeenBy(world, 'un')).toEqual([]);
    expect(outcomesSeenBy(world, 'dprk')).toEqual([]);
  });

  test('is kept at its date if it was kept in every round until then', () => {
    const world = said(negotiating(), 'us', 'china', promise(NO_PENALTY, 3));
    expect(outcomesSeenBy(adjudicated(world), 'china')).toEqual(['open']);
    expect(outcomesSeenBy(playedTo(world, 3, 'adjudication'), 'china')).toEqual(['kept']);
  });

  test('broken for all to see, it costs trust at once and can be told to its author’s face', () => {
    const world = said(negotiating(), 'us', 'china', promise(NO_PENALTY, 3));
    const broken = adjudicated(given(world, 'us', penalise));
    expect(outcomesSeenBy(broken, 'china')).toEqual(['broken']);
    const without = adjudicated(given(negotiating(), 'us', penalise));
    expect(trust(broken, 'us-china')).toBeCloseTo(trust(without, 'us-china') - 4, 5);
    const [deed] = deedsSeen(projectSeat(broken, 'china')).filter(({ kind }) => kind === 'pledge-broken');
    if (deed === undefined) throw new Error('nobody saw it');
    expect(verdict(broken, 'china', 'us', { kind: 'accuse', deed, evidence: null })).toBe('accepted');
    expect(verdict(broken, 'un', 'us', { kind: 'accuse', deed, evidence: null })).toBe('not-seen');
  });

  test('that nobody can check looks the same kept or broken, in its outcome, its time and its trust', () => {
    const world = said(negotiating(), 'china', 'us', promise(ENFORCE, 3));
    const kept = adjudicated(makes(world, 3));
    const broken = adjudicated(makes(world, 0));
    expect(pledgeTruths(broken)).toMatchObject([{ outcome: 'broken-unseen' }]);
    expect(outcomesSeenBy(broken, 'china')).toEqual(['broken']);
    expect(outcomesSeenBy(broken, 'us')).toEqual(['open']);
    for (const one of [kept, broken]) {
      const due = playedTo(one, 3, 'adjudication');
      expect(outcomesSeenBy(due, 'us')).toEqual(['unverifiable']);
      expect(due.stocks.diplomacy.trust['us-china']).toBe(
        playedTo(kept, 3, 'adjudication').stocks.diplomacy.trust['us-china'],
      );
    }
  });

  test('of effort is seen broken by whoever holds a reading of it, and by Pyongyang', () => {
    const world = shownToUs(makes(said(negotiating(), 'china', 'us', promise(ENFORCE)), 0), 0);
    expect(outcomesSeenBy(adjudicated(world), 'us')).toEqual(['broken']);
    const toPyongyang = makes(said(negotiating(), 'china', 'dprk', promise(ENFORCE)), 0);
    expect(outcomesSeenBy(adjudicated(toPyongyang), 'dprk')).toEqual(['broken']);
  });

  test('to vote is void if no roll is called, and judged by the roll if one is', () => {
    const tabled = given(negotiating(), 'un', {
      kind: 'table-text',
      blanks: { changes: [], commonList: false, exemptions: true, procedure: false, sunset: 2 },
    });
    const world = said(tabled, 'china', 'us', promise({ kind: 'vote', vote: 'yes' }));
    const { draft } = world;
    if (draft === null) throw new Error('no text');
    const voted = given(world, 'china', { kind: 'cast-vote', text: draft.id, vote: 'yes' });
    expect(outcomesSeenBy(adjudicated(voted), 'us')).toEqual(['kept']);
    expect(
      outcomesSeenBy(adjudicated(given(world, 'china', { kind: 'cast-vote', text: draft.id, vote: 'no' })), 'us'),
    ).toEqual(['broken']);
  });
});

describe('before sealing', () => {
  test('an order that breaks a pledge is told, and one of another seat or time is not', () => {
    const world = said(negotiating(), 'us', 'china', promise(NO_PENALTY, 3));
    const told = (now: World, seat: SeatId) => brokenBy(projectSeat(now, seat), now.scenario);
    expect(told(world, 'us')).toEqual([]);
    const planned = given(world, 'us', penalise);
    expect(told(planned, 'us')).toMatchObject([
      { id: 'm1', parties: ['us', 'china'], at: ['take-dollar-step:penalty'], sight: { by: 'all' } },
    ]);
    expect(told(planned, 'china')).toEqual([]);
    const later = given(playedTo(world, 4, 'negotiation'), 'us', penalise);
    expect(told(later, 'us')).toEqual([]);
  });
});

describe('a yes', () => {
  test('to a demand is a pledge of who gave it', () => {
    const asked = said(negotiating(), 'china', 'us', { kind: 'demand', step: NO_PENALTY, by: 2 });
    expect(projectSeat(asked, 'us').pledges).toEqual([]);
    const world = said(asked, 'us', 'china', replyTo(asked, { kind: 'yes' }));
    expect(projectSeat(world, 'china').pledges).toMatchObject([{ by: 'us', step: NO_PENALTY, due: 2 }]);
    expect(outcomesSeenBy(adjudicated(given(world, 'us', penalise)), 'china')).toEqual(['broken']);
    const refused = said(asked, 'us', 'china', replyTo(asked, { kind: 'no' }));
    expect(projectSeat(refused, 'china').pledges).toEqual([]);
  });

  test('to a joint step binds both, unless only an agreement can', () => {
    const joint = (ours: Step): Act => ({ kind: 'propose', proposal: { kind: 'joint', ours, yours: ENFORCE } });
    const put = said(negotiating(), 'us', 'china', joint(NO_PENALTY));
    const both = said(put, 'china', 'us', replyTo(put, { kind: 'yes' }));
    expect(
      projectSeat(both, 'us')
        .pledges.map(({ by }) => by)
        .toSorted(),
    ).toEqual(['china', 'us']);
    const paused = said(negotiating(), 'us', 'china', joint({ kind: 'refrain', from: 'exercise' }));
    expect(projectSeat(said(paused, 'china', 'us', replyTo(paused, { kind: 'yes' })), 'us').pledges).toEqual([]);
  });
});

describe('a threat', () => {
  const threat = (unless: Step): Act => ({ kind: 'threaten', unless, step: PENALTY, by: 2 });
  const NO_TEST: Step = { kind: 'refrain', from: 'missile' };
  const CUT: Act = { kind: 'threaten', unless: NO_TEST, step: { kind: 'cut-support' }, by: 2 };

  test('is kept when it is carried out, with a round of grace after its date', () => {
    const world = said(negotiating(), 'us', 'china', threat(ENFORCE));
    expect(outcomesSeenBy(adjudicated(given(world, 'us', penalise)), 'china')).toEqual(['kept']);
    const late = playedTo(world, 3, 'orders');
    expect(outcomesSeenBy(late, 'china')).toEqual(['open']);
    expect(outcomesSeenBy(adjudicated(given(late, 'us', penalise)), 'china')).toEqual(['kept']);
  });

  test('that is defied openly and not carried out costs belief', () => {
    const tests = (world: World): World =>
      given(world, 'dprk', { kind: 'fund-programme', chips: 0 }, { kind: 'conduct-test', test: 'missile' });
    const defied = playedTo(tests(said(negotiating(), 'china', 'dprk', CUT)), 3, 'adjudication');
    expect(outcomesSeenBy(defied, 'dprk')).toEqual(['broken']);
    const silent = playedTo(tests(negotiating()), 3, 'adjudication');
    expect(trust(defied, 'china-dprk')).toBeLessThan(trust(silent, 'china-dprk') - 1);
  });

  test('is void if it was heeded, and if only one side knows that it was not', () => {
    const heeded = playedTo(said(negotiating(), 'china', 'dprk', CUT), 3, 'adjudication');
    expect(outcomesSeenBy(heeded, 'dprk')).toEqual(['void']);
    const slack = makes(said(negotiating(), 'us', 'china', threat(ENFORCE)), 0);
    expect(outcomesSeenBy(playedTo(slack, 3, 'adjudication'), 'china')).toEqual(['void']);
    expect(outcomesSeenBy(playedTo(shownToUs(slack, 0), 3, 'adjudication'), 'china')).toEqual(['void']);
  });
});
