import { expect } from 'vitest';
import { agreementId, messageId, textIdOf } from '../../../shared/src/terms/ids.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { ImmediateOrder, SealedOrder } from '../../../shared/src/terms/order.ts';
import { mute, say } from '../../../shared/src/truth/commands/say.ts';
import type { Saying } from '../../../shared/src/terms/message.ts';
import type { AgreementTerms, Term } from '../../../shared/src/terms/agreement.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { owedAnswers } from '../../../shared/src/rules/acts/open-acts.ts';
import { replyTo, said as spoken, saying } from '../../support/talk.ts';
import { termsOf } from '../../support/text-builders.ts';
import { adjudicated, given, playedTo, quiet, type Answer } from '../../support/play.ts';
import { REPORT, atBorder, withReport } from './worlds.ts';
import { accepted, act, refused, shown, type Case } from './case.ts';

const negotiating = (): World => quiet(2, 'negotiation');
const words = (change: Partial<Saying> = {}): Saying => ({
  id: messageId('m1'),
  to: 'china',
  text: 'In confidence.',
  pledge: false,
  stock: null,
  ...change,
});
const after = (world: World, answer: Answer): World => {
  if (!answer.ok) throw new Error(answer.error.code);
  return evolveAll(world, answer.value);
};
const said = (change: Partial<Saying> = {}): World => after(negotiating(), say(negotiating(), 'us', words(change)));

const ASK = { kind: 'ask', question: { kind: 'effort', basket: 'programme' } } as const;
const PLEDGED = { kind: 'promise', step: { kind: 'refrain', from: 'bank-penalty' }, by: 2 } as const;

const AID: Term = { kind: 'provide', by: 'china', what: 'aid', amount: 150 };
const NO_TEST: Term = { kind: 'refrain', by: 'dprk', from: 'nuclear' };
const FULL: Term = { kind: 'enforce', by: 'china', basket: 'elite', atLeast: 3 };
const DEAL = termsOf(['china', 'dprk'], [AID, NO_TEST]);
const offer = (terms: AgreementTerms): ImmediateOrder => ({ kind: 'offer-agreement', terms });
const A = agreementId('A2-1');
const SIGN: ImmediateOrder = { kind: 'answer-agreement', agreement: A, answer: 'sign' };
const offered = (terms = DEAL): World => given(negotiating(), 'china', offer(terms));
const signed = (terms = DEAL): World => given(offered(terms), 'dprk', SIGN);
/** China has promised the US full effort on elite goods, but makes none. */
const unkept = (): World => given(given(negotiating(), 'china', offer(termsOf(['us', 'china'], [FULL]))), 'us', SIGN);
/** Washington eases its own law on trade, which the Council has not adopted at the opening. */
const easing = (): World => quiet(3, 'negotiation');
const A3 = agreementId('A3-1');
const SIGN3: ImmediateOrder = { kind: 'answer-agreement', agreement: A3, answer: 'sign' };
const EASED: AgreementTerms = {
  ...termsOf(['us', 'dprk'], [{ kind: 'ease', by: 'us', basket: 'broad', level: 0 }, NO_TEST], { rounds: 4 }),
  condition: 'while-no-test',
  snapBack: 'automatic',
};
const COUNCIL: Term = { kind: 'ease', by: 'us', basket: 'elite', level: 0 };
const eased = (): World => given(given(easing(), 'us', offer(EASED)), 'dprk', SIGN3);
const statusOf = (world: World) => world.agreements.map(({ status }) => status);

/** Chapter 3, second half: messages, agreements, breach and proof. */
export const PROMISES: readonly Case[] = [
  act(
    'R-3.10',
    'a delegation sends a message to the plenary',
    () => say(negotiating(), 'us', words({ to: 'plenary' })),
    'accepted',
  ),
  act('R-3.10', 'or to one counterpart', () => say(negotiating(), 'us', words({ pledge: true })), 'accepted'),
  shown('R-3.10', 'only the two parties can read their messages, and a pledge is marked', () => {
    const world = said({ pledge: true });
    expect(projectSeat(world, 'china').messages).toMatchObject([{ from: 'us', pledge: true }]);
    expect(projectSeat(world, 'un').messages).toEqual([]);
    expect(projectSeat(world, 'dprk').messages).toEqual([]);
  }),
  shown('R-3.10', 'a delegation mutes another for itself, and nobody else sees it', () => {
    const world = after(negotiating(), mute(negotiating(), 'china', 'us', true));
    expect(projectSeat(world, 'china').muted).toEqual(['us']);
    expect(projectSeat(world, 'us')).toEqual(projectSeat(negotiating(), 'us'));
  }),
  act(
    'R-3.10',
    'no seat can send a message to itself',
    () => say(negotiating(), 'us', words({ to: 'us' })),
    'unknown-target',
  ),
  act('R-3.10', 'nor mute itself', () => mute(negotiating(), 'us', 'us', true), 'unknown-target'),
  act('R-3.10', 'a message can be sent only once', () => say(said(), 'us', words()), 'already-done'),

  act(
    'R-3.18',
    'a delegation asks another for what it enforces',
    () => saying(negotiating(), 'us', 'china', ASK),
    'accepted',
  ),
  act(
    'R-3.18',
    'and all that police a corridor at once',
    () => saying(negotiating(), 'dprk', 'plenary', ASK),
    'accepted',
  ),
  shown('R-3.18', 'the one that is asked owes an answer, and gives it once', () => {
    const asked = spoken(negotiating(), 'us', 'china', ASK);
    expect(owedAnswers(projectSeat(asked, 'china'))).toHaveLength(1);
    const answered = spoken(asked, 'china', 'us', replyTo(asked, { kind: 'declines' }));
    expect(owedAnswers(projectSeat(answered, 'china'))).toEqual([]);
  }),
  act(
    'R-3.18',
    'nobody is asked for what is another’s',
    () => saying(negotiating(), 'us', 'dprk', ASK),
    'not-for-them',
  ),
  act(
    'R-3.18',
    'nobody speaks of a text that is gone',
    () => saying(negotiating(), 'us', 'china', { kind: 'ask', question: { kind: 'vote', text: textIdOf(1) } }),
    'text-gone',
  ),
  act(
    'R-3.18',
    'nobody says the same thing twice to one counterpart in a round',
    () => saying(spoken(negotiating(), 'us', 'china', ASK), 'us', 'china', ASK),
    'already-said',
  ),
  act(
    'R-3.18',
    'nobody answers for another',
    () => {
      const asked = spoken(negotiating(), 'us', 'plenary', ASK);
      return saying(asked, 'dprk', 'plenary', replyTo(asked, { kind: 'declines' }));
    },
    'not-addressed',
  ),
  act(
    'R-3.18',
    'nobody answers once the next round is over',
    () => {
      const asked = spoken(negotiating(), 'us', 'china', ASK);
      return saying(playedTo(asked, 4, 'briefing'), 'china', 'us', replyTo(asked, { kind: 'declines' }));
    },
    'act-closed',
  ),
  act(
    'R-3.19',
    'a delegation promises a step by a date',
    () => saying(negotiating(), 'us', 'china', PLEDGED),
    'accepted',
  ),
  shown('R-3.19', 'a pledge that is seen broken costs trust', () => {
    const penalty: SealedOrder = { kind: 'take-dollar-step', step: 'penalty' };
    const broken = adjudicated(given(spoken(negotiating(), 'us', 'china', PLEDGED), 'us', penalty));
    expect(projectSeat(broken, 'china').pledges).toMatchObject([{ outcome: 'broken' }]);
    expect(broken.stocks.diplomacy.trust['us-china']).toBeLessThan(
      adjudicated(given(negotiating(), 'us', penalty)).stocks.diplomacy.trust['us-china'] - 3,
    );
  }),
  act(
    'R-3.19',
    'nobody promises aid in talk alone',
    () =>
      saying(negotiating(), 'china', 'dprk', {
        kind: 'promise',
        step: { kind: 'provide', what: 'aid', amount: 150 },
        by: 2,
      }),
    'needs-agreement',
  ),
  act(
    'R-3.19',
    'nobody promises for a date that is past',
    () => saying(negotiating(), 'us', 'china', { ...PLEDGED, by: 1 }),
    'out-of-range',
  ),

  accepted(
    'R-3.11',
    'an offer has its author’s signature and binds when all have signed',
    offered,
    ['dprk', SIGN],
    (world) => expect(statusOf(world)).toEqual(['in-force']),
  ),
  shown('R-3.11', 'a promised payment is made automatically', () => {
    const transfers = (world: World): number => adjudicated(world).history.at(-1)?.ledger.sources['transfers'] ?? 0;
    expect(transfers(signed()) - transfers(offered())).toBeCloseTo(150, 0);
    const cut = given(signed(), 'china', { kind: 'set-support', support: 'cut', onlyWhileNoTest: false });
    expect(transfers(cut)).toBeLessThan(transfers(signed()) - 150);
  }),
  shown('R-3.11', 'under a condition it is not paid in a round with a test', () => {
    const world = signed({ ...DEAL, condition: 'while-no-test' });
    const tested = given(world, 'dprk', { kind: 'fund-circle', chips: 2 }, { kind: 'conduct-test', test: 'missile' });
    const transfers = (one: World): number => adjudicated(one).history.at(-1)?.ledger.sources['transfers'] ?? 0;
    expect(transfers(world) - transfers(tested)).toBeGreaterThan(140);
  }),
  shown('R-3.11', 'an offer not signed by the end of its round lapses', () =>
    expect(statusOf(adjudicated(offered()))).toEqual(['lapsed']),
  ),
  shown('R-3.11', 'it binds for its number of rounds and then ends', () => {
    expect(statusOf(adjudicated(signed()))).toEqual(['in-force']);
    expect(statusOf(playedTo(signed(), 3, 'adjudication'))).toEqual(['ended']);
  }),
  shown('R-3.11', 'only the parties see a secret agreement', () => {
    const world = adjudicated(signed({ ...DEAL, secret: true }));
    expect(projectSeat(world, 'us').agreements).toEqual([]);
    expect(projectSeat(world, 'us').public.agreements).toEqual([]);
    expect(projectSeat(adjudicated(signed()), 'us').public.agreements).toHaveLength(1);
  }),
  refused(
    'R-3.11',
    'a seat cannot offer an agreement to which it is not a party',
    negotiating,
    ['us', offer(DEAL)],
    'not-a-party',
  ),
  refused(
    'R-3.11',
    'a term can bind only parties',
    negotiating,
    ['china', offer(termsOf(['china', 'dprk'], [{ ...FULL, by: 'us' }]))],
    'not-your-term',
  ),
  refused(
    'R-3.11',
    'no seat can promise something impossible',
    negotiating,
    ['china', offer(termsOf(['china', 'dprk'], [{ kind: 'refrain', by: 'china', from: 'nuclear' }]))],
    'impossible-term',
  ),
  refused(
    'R-3.11',
    'an agreement binds one to four rounds',
    negotiating,
    ['china', offer({ ...DEAL, rounds: 5 })],
    'out-of-range',
  ),
  refused(
    'R-3.11',
    'an agreement needs at least one promise',
    negotiating,
    ['china', offer(termsOf(['china', 'dprk'], []))],
    'empty-text',
  ),
  refused('R-3.11', 'a party that has signed cannot sign again', offered, ['china', SIGN], 'already-done'),
  refused(
    'R-3.11',
    'a lapsed offer cannot be signed',
    () => playedTo(offered(), 3, 'orders'),
    ['dprk', SIGN],
    'agreement-closed',
  ),

  shown('R-3.12', 'an unobservable breach is not announced, but is in the debrief', () => {
    const world = adjudicated(unkept());
    expect(world.agreements[0]?.judgements).toEqual([{ round: 2, term: 0, kept: false, observable: false }]);
    expect(world.breaches).toEqual([]);
    expect(projectSeat(world, 'us').agreements[0]?.judgements).toMatchObject([{ kept: true }]);
  }),
  shown('R-3.12', 'a breach that a party could observe is announced, and trust falls', () => {
    const world = unkept();
    const looked = given(world, 'un', {
      kind: 'panel-look',
      target: { kind: 'corridor', corridor: 'border' },
      depth: 2,
    });
    expect(adjudicated(looked).breaches).toEqual([]);
    const told = signed(termsOf(['china', 'dprk'], [NO_TEST]));
    const tested = adjudicated(
      given(told, 'dprk', { kind: 'fund-programme', chips: 0 }, { kind: 'conduct-test', test: 'nuclear' }),
    );
    expect(tested.breaches).toEqual([{ round: 2, by: 'dprk', agreement: A }]);
    expect(tested.stocks.diplomacy.trust['china-dprk']).toBeLessThan(
      adjudicated(told).stocks.diplomacy.trust['china-dprk'] - 5,
    );
  }),
  shown('R-3.12', 'slack comes out a half-year later, once the Panel’s finding reaches the other party', () => {
    const looked = adjudicated(
      given(unkept(), 'un', { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 2 }),
    );
    const [found] = looked.reports.filter(({ reading }) => reading.kind === 'effort');
    const next = playedTo(looked, 3, 'negotiation');
    const shownTo = evolveAll(next, [{ kind: 'report-shown', report: found?.id ?? REPORT, to: 'us' }]);
    const silent = adjudicated(next);
    const told = adjudicated(shownTo);
    expect(silent.breaches).toEqual([]);
    expect(told.breaches).toEqual([{ round: 3, by: 'china', agreement: A }]);
    expect(told.agreements[0]?.judgements[0]).toEqual({ round: 2, term: 0, kept: false, observable: true });
    expect(told.stocks.diplomacy.trust['us-china']).toBeLessThan(silent.stocks.diplomacy.trust['us-china'] - 5);
    // It is announced once.
    expect(adjudicated(playedTo(told, 4, 'negotiation')).breaches).toHaveLength(1);
  }),
  refused(
    'R-3.12',
    'a broken agreement cannot be signed again',
    () => {
      const told = signed(termsOf(['china', 'dprk'], [NO_TEST]));
      return playedTo(
        given(told, 'dprk', { kind: 'fund-programme', chips: 0 }, { kind: 'conduct-test', test: 'nuclear' }),
        3,
        'negotiation',
      );
    },
    ['dprk', SIGN],
    'agreement-closed',
  ),

  accepted(
    'R-3.14',
    'an eased letter falls in its giver’s own corridor once all have signed, for all to see',
    () => given(easing(), 'us', offer(EASED)),
    ['dprk', { kind: 'answer-agreement', agreement: A3, answer: 'sign' }],
    (world) => {
      expect(projectSeat(world, 'china').public.letters.dollar.trade).toBe(0);
      expect(projectSeat(world, 'china').public.letters.sea).toEqual(projectSeat(easing(), 'china').public.letters.sea);
    },
  ),
  shown('R-3.14', 'an automatic snap-back restores the letter for good, with the test and after it', () => {
    const tested = adjudicated(given(eased(), 'dprk', { kind: 'conduct-test', test: 'missile' }));
    expect(tested.publicRecord.at(-1)?.letters.dollar.trade).toBe(2);
    const later = playedTo(tested, 4, 'negotiation');
    expect(projectSeat(later, 'china').public.letters.dollar.trade).toBe(2);
    expect(adjudicated(later).publicRecord.at(-1)?.headlines).toContainEqual({
      kind: 'snap-back',
      by: 'us',
      agreement: A3,
    });
  }),
  accepted(
    'R-3.14',
    'where the agreement leaves it to the giver, it may take its relief back after a test',
    () => {
      const signedWorld = given(given(easing(), 'us', offer({ ...EASED, snapBack: 'choice' })), 'dprk', SIGN3);
      const tested = adjudicated(given(signedWorld, 'dprk', { kind: 'conduct-test', test: 'missile' }));
      return playedTo(tested, 4, 'negotiation');
    },
    ['us', { kind: 'answer-agreement', agreement: A3, answer: 'snap-back' }],
    (world) => {
      expect(projectSeat(world, 'china').public.letters.dollar.trade).toBe(2);
      expect(adjudicated(world).breaches).toEqual([]);
    },
  ),
  refused(
    'R-3.14',
    'but not while Pyongyang keeps its word',
    () => given(given(easing(), 'us', offer({ ...EASED, snapBack: 'choice' })), 'dprk', SIGN3),
    ['us', { kind: 'answer-agreement', agreement: A3, answer: 'snap-back' }],
    'no-snap-back',
  ),

  accepted('R-3.15', 'a sender may ease its own law alone', easing, ['us', offer(EASED)], (world) =>
    expect(statusOf(world)).toEqual(['offered']),
  ),
  accepted(
    'R-3.15',
    'the three senders together may exempt from a Council text',
    easing,
    ['us', offer({ ...EASED, parties: ['us', 'china', 'un', 'dprk'], terms: [COUNCIL] })],
    (world) => expect(statusOf(world)).toEqual(['offered']),
  ),
  refused(
    'R-3.15',
    'no sender can waive a Council text alone',
    easing,
    ['us', offer({ ...EASED, terms: [COUNCIL] })],
    'council-letter',
  ),
  refused(
    'R-3.15',
    'what is not in force cannot be eased',
    easing,
    ['us', offer({ ...EASED, terms: [{ kind: 'ease', by: 'us', basket: 'broad', level: 2 }] })],
    'nothing-to-ease',
  ),
  refused(
    'R-3.15',
    'what no finding froze cannot be released',
    easing,
    ['us', offer({ ...EASED, terms: [{ kind: 'release', by: 'us' }] })],
    'no-finding',
  ),
  refused(
    'R-3.15',
    'what is not restricted cannot be licensed',
    easing,
    ['us', offer({ ...EASED, terms: [{ kind: 'license', by: 'us', measure: 'aid', amount: 100 }] })],
    'not-restricted',
  ),
  refused(
    'R-3.15',
    'without relief nothing can fall back',
    easing,
    ['us', offer({ ...EASED, terms: [NO_TEST] })],
    'no-relief',
  ),
  refused('R-3.15', 'an eased letter is public', easing, ['us', offer({ ...EASED, secret: true })], 'relief-is-public'),

  accepted(
    'R-3.13',
    'China shows its true border flow',
    negotiating,
    ['china', { kind: 'show-border-flow', to: 'us' }],
    (world) => {
      const { flows } = world.history.at(-1) ?? {};
      const [proof] = projectSeat(world, 'us').proofs;
      if (proof?.shown.kind !== 'border-flow' || flows === undefined) throw new Error('nothing was shown');
      const crossings = Object.values(flows.byCorridor.border);
      const sum = (of: 'blocked' | 'leaked'): number => crossings.reduce((total, one) => total + one[of], 0);
      const share = world.history.at(-1)?.leakageAt.border ?? Number.NaN;
      expect(proof.shown.leaked).toBe(Math.round(share * (sum('leaked') + sum('blocked'))));
      expect(proof.shown.restricted).toBe(Math.round(sum('leaked') + sum('blocked')));
      expect(projectSeat(world, 'un').proofs).toEqual([]);
    },
  ),
  accepted(
    'R-3.13',
    'a Panel finding is shown to one seat',
    () => withReport(negotiating(), 'un', atBorder(1)),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'show', to: 'us' }],
    (world) => {
      expect(projectSeat(world, 'us').reports).toHaveLength(1);
      expect(projectSeat(world, 'china').reports).toEqual([]);
    },
  ),
  accepted(
    'R-3.13',
    'or published to all',
    () => withReport(negotiating(), 'un', atBorder(1)),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'publish' }],
    (world) => {
      expect(projectSeat(world, 'dprk').public.publishedReports).toHaveLength(1);
    },
  ),
  refused(
    'R-3.13',
    'no seat can show a proof to itself',
    negotiating,
    ['china', { kind: 'show-border-flow', to: 'china' }],
    'not-a-recipient',
  ),
  refused(
    'R-3.13',
    'a proof can be shown once per round',
    () => given(negotiating(), 'china', { kind: 'show-border-flow', to: 'us' }),
    ['china', { kind: 'show-border-flow', to: 'us' }],
    'already-done',
  ),
];
