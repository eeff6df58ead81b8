import { describe, expect, test } from 'vitest';
import { MAX_ACTS } from '../../../shared/src/rules/acts/check-act.ts';
import { actOptions, answerOptions, type ActOptions } from '../../../shared/src/rules/acts/options.ts';
import { awaitedAnswers, isOpening, owedAnswers } from '../../../shared/src/rules/acts/open-acts.ts';
import { messageId, reportId, textIdOf } from '../../../shared/src/terms/ids.ts';
import type { Act, Step } from '../../../shared/src/terms/act.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { mute } from '../../../shared/src/truth/commands/say.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { EVERY_ACT } from '../../support/acts.ts';
import { adjudicated, given, playedTo, quiet } from '../../support/play.ts';
import { replyTo, said, saying, verdict } from '../../support/talk.ts';
import { termsOf } from '../../support/text-builders.ts';
import { REPORT, atBorder, tabled, withReport } from '../rulebook/worlds.ts';

const negotiating = (): World => quiet(2, 'negotiation');
const withText = (): World => tabled({ exemptions: true });
const ENFORCE: Step = { kind: 'enforce', basket: 'programme', atLeast: 2 };
const HOW_MUCH: Act = { kind: 'ask', question: { kind: 'effort', basket: 'programme' } };
const demand = (step: Step, by = 2): Act => ({ kind: 'demand', step, by });
const promise = (step: Step, by = 2): Act => ({ kind: 'promise', step, by });
const GAP = { kind: 'gap', round: 1, by: 'china', basket: 'programme' } as const;

const listed = (options: ActOptions): readonly (readonly Act[])[] => Object.values(options);

describe('what may be said', () => {
  test.each<[string, () => World, Act]>([
    ['ask for effort', negotiating, HOW_MUCH],
    ['ask how it will vote', withText, { kind: 'ask', question: { kind: 'vote', text: textIdOf(2) } }],
    ['demand effort by a later round', negotiating, demand(ENFORCE, 4)],
    ['promise not to penalise a bank', negotiating, promise({ kind: 'refrain', from: 'bank-penalty' }, 3)],
    [
      'threaten a penalty',
      negotiating,
      { kind: 'threaten', unless: ENFORCE, step: { kind: 'dollar-step', step: 'penalty' }, by: 2 },
    ],
    [
      'say what it made',
      negotiating,
      { kind: 'inform', fact: { kind: 'effort', basket: 'programme', effort: 3, round: 1 }, proof: null },
    ],
    ['allege a gap', negotiating, { kind: 'accuse', deed: GAP, evidence: null }],
  ])('Washington may %s', (_, world, act) => expect(verdict(world(), 'us', 'china', act)).toBe('accepted'));

  test.each<[string, () => World, Act, string]>([
    ['a text that is gone', withText, { kind: 'ask', question: { kind: 'vote', text: textIdOf(1) } }, 'text-gone'],
    ['a vote on no text', negotiating, demand({ kind: 'vote', vote: 'yes' }), 'no-text'],
    ['a step of another seat', negotiating, demand({ kind: 'freeze', share: 50 }), 'impossible-step'],
    ['its own means it lacks', negotiating, promise({ kind: 'look', corridor: 'border' }), 'impossible-step'],
    ['a date in the past', negotiating, demand(ENFORCE, 1), 'out-of-range'],
    ['a date too far ahead', negotiating, demand(ENFORCE, 6), 'out-of-range'],
    [
      'aid without an agreement',
      negotiating,
      promise({ kind: 'provide', what: 'aid', amount: 150 }),
      'needs-agreement',
    ],
    ['a test, asked of China', negotiating, { kind: 'ask', question: { kind: 'test' } }, 'not-for-them'],
    [
      'a test that nobody made',
      negotiating,
      { kind: 'ask', question: { kind: 'why', deed: { kind: 'test', round: 1, test: 'nuclear' } } },
      'not-seen',
    ],
    [
      'a breach that nobody saw',
      negotiating,
      { kind: 'accuse', deed: { ...GAP, kind: 'gap', round: 2 }, evidence: null },
      'not-seen',
    ],
    ['an unknown report', negotiating, { kind: 'accuse', deed: GAP, evidence: reportId('R9') }, 'unknown-target'],
    [
      'the future as a fact',
      negotiating,
      { kind: 'inform', fact: { kind: 'leakage', corridor: 'border', percent: 40, round: 2 }, proof: null },
      'out-of-range',
    ],
  ])('nobody speaks of %s', (_, world, act, code) => expect(verdict(world(), 'us', 'china', act)).toBe(code));

  test('evidence is what the other can read: shown first, and about the same thing', () => {
    const held = withReport(negotiating(), 'un', atBorder(0));
    const accuse: Act = { kind: 'accuse', deed: GAP, evidence: REPORT };
    expect(verdict(held, 'un', 'china', accuse)).toBe('not-shown');
    const shown = withReport(negotiating(), 'un', atBorder(0), { shownTo: ['china'] });
    expect(verdict(shown, 'un', 'china', accuse)).toBe('accepted');
    expect(verdict(shown, 'un', 'plenary', accuse)).toBe('not-shown');
    const published = withReport(negotiating(), 'un', atBorder(0), { published: true });
    expect(verdict(published, 'us', 'plenary', accuse)).toBe('accepted');
    const other: Act = { kind: 'accuse', deed: { ...GAP, by: 'us' }, evidence: REPORT };
    expect(verdict(published, 'un', 'us', other)).toBe('no-evidence');
  });

  test('an act of any kind is accepted or refused with a code, whoever says it to whomever', () => {
    const world = withReport(withText(), 'un', atBorder(0));
    let accepted = 0;
    for (const from of SEATS) {
      for (const to of [...SEATS, 'plenary'] as const) {
        for (const act of EVERY_ACT) if (saying(world, from, to, act).ok) accepted += 1;
      }
    }
    expect(accepted).toBeGreaterThan(50);
  });
});

describe('a flood', () => {
  test('has an end in each conversation and round, and answers do not count', () => {
    let world = negotiating();
    const acts = actOptions(projectSeat(world, 'us'), world.scenario, 'china').demand.slice(0, MAX_ACTS);
    for (const act of acts) world = said(world, 'us', 'china', act);
    expect(verdict(world, 'us', 'china', HOW_MUCH)).toBe('too-many-acts');
    expect(verdict(world, 'us', 'un', HOW_MUCH)).toBe('accepted');
    expect(verdict(world, 'china', 'us', replyTo(world, { kind: 'no' }))).toBe('accepted');
    expect(verdict(playedTo(world, 3, 'negotiation'), 'us', 'china', HOW_MUCH)).toBe('accepted');
  });

  test('the same act is not said twice to one counterpart in a round', () => {
    const world = said(negotiating(), 'us', 'china', HOW_MUCH);
    expect(verdict(world, 'us', 'china', HOW_MUCH)).toBe('already-said');
    expect(verdict(world, 'us', 'plenary', HOW_MUCH)).toBe('accepted');
  });
});

describe('an answer', () => {
  const asked = (): World => said(negotiating(), 'us', 'china', HOW_MUCH);
  const TELLS = { kind: 'tells', fact: { kind: 'effort', basket: 'programme', effort: 1, round: 1 } } as const;

  test('is owed by its addressee until it is given, and then by nobody', () => {
    const world = asked();
    expect(owedAnswers(projectSeat(world, 'china')).map(({ id }) => id)).toEqual(['m1']);
    expect(owedAnswers(projectSeat(world, 'un'))).toEqual([]);
    expect(awaitedAnswers(projectSeat(world, 'us'))).toMatchObject([{ owing: ['china'] }]);
    const answered = said(world, 'china', 'us', replyTo(world, TELLS));
    expect(owedAnswers(projectSeat(answered, 'china'))).toEqual([]);
    expect(awaitedAnswers(projectSeat(answered, 'us'))).toEqual([]);
  });

  test('is given once, by the addressee, in the same conversation, in kind and to the point', () => {
    const world = asked();
    const reply = replyTo(world, TELLS);
    expect(verdict(world, 'un', 'us', reply)).toBe('unknown-target');
    expect(verdict(world, 'us', 'china', reply)).toBe('not-addressed');
    expect(verdict(world, 'china', 'plenary', reply)).toBe('not-addressed');
    expect(verdict(world, 'china', 'us', replyTo(world, { kind: 'yes' }))).toBe('wrong-answer');
    const aside = { kind: 'tells', fact: { ...TELLS.fact, basket: 'elite' } } as const;
    expect(verdict(world, 'china', 'us', replyTo(world, aside))).toBe('wrong-answer');
    const answered = said(world, 'china', 'us', reply);
    expect(verdict(answered, 'china', 'us', reply)).toBe('already-answered');
    expect(verdict(answered, 'us', 'china', replyTo(answered, { kind: 'noted' }))).toBe('unknown-target');
    expect(verdict(world, 'china', 'us', { ...reply, to: messageId('m9') })).toBe('unknown-target');
  });

  test('in the plenary each of those addressed owes one, and others none', () => {
    const world = said(negotiating(), 'us', 'plenary', HOW_MUCH);
    expect(awaitedAnswers(projectSeat(world, 'us'))).toMatchObject([{ owing: ['china', 'un'] }]);
    expect(verdict(world, 'dprk', 'plenary', replyTo(world, { kind: 'declines' }))).toBe('not-addressed');
    const one = said(world, 'china', 'plenary', replyTo(world, TELLS));
    expect(awaitedAnswers(projectSeat(one, 'us'))).toMatchObject([{ owing: ['un'] }]);
  });

  test('comes too late after the next half-year, and about a text that is gone', () => {
    const world = asked();
    expect(verdict(playedTo(world, 3, 'orders'), 'china', 'us', replyTo(world, TELLS))).toBe('accepted');
    const late = playedTo(world, 4, 'briefing');
    expect(verdict(late, 'china', 'us', replyTo(world, TELLS))).toBe('act-closed');
    expect(owedAnswers(projectSeat(late, 'china'))).toEqual([]);
    const text = said(withText(), 'us', 'china', { kind: 'ask', question: { kind: 'vote', text: textIdOf(2) } });
    const rolled = playedTo(text, 2, 'orders');
    const yes = { kind: 'tells', fact: { kind: 'vote', text: textIdOf(2), vote: 'yes' } } as const;
    expect(verdict(rolled, 'china', 'us', replyTo(text, yes))).toBe('text-gone');
    expect(owedAnswers(projectSeat(rolled, 'china'))).toEqual([]);
  });

  test('to an offer is a signature, and a lapsed offer is answered by nobody', () => {
    const terms = termsOf(['us', 'china'], [{ kind: 'enforce', by: 'china', basket: 'elite', atLeast: 3 }]);
    const offered = given(negotiating(), 'us', { kind: 'offer-agreement', terms });
    const [agreement] = offered.agreements;
    if (agreement === undefined) throw new Error('nothing was offered');
    const put: Act = { kind: 'propose', proposal: { kind: 'agreement', agreement: agreement.id } };
    const world = said(offered, 'us', 'china', put);
    expect(verdict(world, 'china', 'us', replyTo(world, { kind: 'yes' }))).toBe('unsigned');
    expect(verdict(world, 'china', 'us', replyTo(world, { kind: 'no' }))).toBe('accepted');
    const signed = given(world, 'china', { kind: 'answer-agreement', agreement: agreement.id, answer: 'sign' });
    expect(verdict(signed, 'china', 'us', replyTo(world, { kind: 'yes' }))).toBe('accepted');
    const lapsed = adjudicated(world);
    expect(verdict(lapsed, 'china', 'us', replyTo(world, { kind: 'no' }))).toBe('agreement-closed');
    expect(verdict(lapsed, 'us', 'china', put)).toBe('agreement-closed');
    expect(verdict(offered, 'us', 'plenary', put)).toBe('unknown-target');
  });

  test('is not owed to one who is muted, and waits for a delegation whose people have left', () => {
    const world = asked();
    const muted = mute(world, 'china', 'us', true);
    if (!muted.ok) throw new Error('not muted');
    expect(owedAnswers(projectSeat(evolveAll(world, muted.value), 'china'))).toEqual([]);
    const left = evolveAll(world, [{ kind: 'seat-covered', seat: 'china', by: 'advisor' }]);
    const back = evolveAll(playedTo(left, 3, 'briefing'), [{ kind: 'seat-returned', seat: 'china' }]);
    expect(verdict(back, 'china', 'us', replyTo(world, TELLS))).toBe('accepted');
  });
});

test('everything on the lists is accepted, whoever chooses and whenever', () => {
  const offered = given(withReport(withText(), 'un', atBorder(0), { shownTo: ['us', 'china'] }), 'china', {
    kind: 'offer-agreement',
    terms: termsOf(['us', 'china'], [{ kind: 'vote', by: 'us', vote: 'yes' }]),
  });
  const kinds = new Set<string>();
  for (const world of [
    quiet(1, 'briefing'),
    offered,
    playedTo(offered, 2, 'orders'),
    playedTo(offered, 4, 'adjudication'),
  ]) {
    for (const from of SEATS) {
      for (const to of [...SEATS.filter((seat) => seat !== from), 'plenary'] as const) {
        const view = projectSeat(world, from);
        for (const act of listed(actOptions(view, world.scenario, to)).flat()) {
          kinds.add(act.kind);
          expect(verdict(world, from, to, act), `${from} to ${to}: ${JSON.stringify(act)}`).toBe('accepted');
        }
      }
    }
  }
  expect([...kinds].toSorted()).toEqual(['accuse', 'ask', 'demand', 'inform', 'promise', 'propose', 'threaten']);
});

test('to each act there are answers to choose from, and all of them are accepted', () => {
  const world = withText();
  for (const act of listed(actOptions(projectSeat(world, 'us'), world.scenario, 'china')).flatMap((acts) =>
    acts.slice(0, 6),
  )) {
    const after = said(world, 'us', 'china', act);
    const [message] = after.messages.filter(isOpening);
    if (message === undefined) throw new Error('nothing was said');
    const answers = answerOptions(projectSeat(after, 'china'), after.scenario, message);
    expect(answers.length, JSON.stringify(act)).toBeGreaterThan(1);
    for (const answer of answers.slice(0, 40))
      expect(verdict(after, 'china', 'us', replyTo(after, answer))).toBe('accepted');
  }
});
