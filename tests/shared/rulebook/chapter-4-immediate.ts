import { expect } from 'vitest';
import { costOf } from '../../../shared/src/orders/budget.ts';
import { agreementId } from '../../../shared/src/terms/ids.ts';
import type { ImmediateOrder } from '../../../shared/src/terms/order.ts';
import { mandatePrice } from '../../../shared/src/rules/promises/offer-price.ts';
import type { Term } from '../../../shared/src/terms/agreement.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { termsOf } from '../../support/text-builders.ts';
import { adjudicated, closed, given, playedTo, quiet } from '../../support/play.ts';
import { JUNIPER, REPORT, atBorder, tabled, withEvidence, withReport } from './worlds.ts';
import { accepted, meaningless, refused, shown, type Case } from './case.ts';

const negotiating = (): World => quiet(3, 'negotiation');
const lying = (): World => tabled({ changes: [{ basket: 'elite', level: 4 }] }, negotiating());
const NAME = { kind: 'name', intermediary: JUNIPER, evidence: 60, leadsTo: [] } as const;
const PAUSE: Term = { kind: 'refrain', by: 'us', from: 'exercise' };
const NO_TEST: Term = { kind: 'refrain', by: 'dprk', from: 'nuclear' };
const DEAL = termsOf(['us', 'dprk'], [PAUSE, NO_TEST]);
const A = agreementId('A3-1');
const offered = (world = negotiating()): World => given(world, 'us', { kind: 'offer-agreement', terms: DEAL });
const SIGN: ImmediateOrder = { kind: 'answer-agreement', agreement: A, answer: 'sign' };
const mandate = (world: World): number => world.stocks.diplomacy.mandate;

/** Chapter 4: the immediate levers. */
export const IMMEDIATE: readonly Case[] = [
  accepted('R-4.22', 'the pen wins three members', lying, ['un', { kind: 'gather-votes', votes: 3 }], (after) => {
    const yes = (world: World): number => closed(world).rollCalls.at(-1)?.members.yes ?? 0;
    expect(yes(after)).toBe(yes(lying()) + 3);
    expect(after.seats.un.spent).toBe(3);
  }),
  refused('R-4.22', 'not four', lying, ['un', { kind: 'gather-votes', votes: 4 }], 'out-of-range'),
  refused(
    'R-4.22',
    'at most three per round, in any number of steps',
    () => given(lying(), 'un', { kind: 'gather-votes', votes: 2 }),
    ['un', { kind: 'gather-votes', votes: 2 }],
    'out-of-range',
  ),
  refused(
    'R-4.22',
    'and no more after the third',
    () => given(lying(), 'un', { kind: 'gather-votes', votes: 3 }),
    ['un', { kind: 'gather-votes', votes: 1 }],
    'already-done',
  ),
  refused('R-4.22', 'nor without a text', negotiating, ['un', { kind: 'gather-votes', votes: 1 }], 'no-text'),

  accepted(
    'R-4.23',
    'convening costs China a point, and earns standing if both sign',
    negotiating,
    ['china', { kind: 'convene' }],
    (after, _events, before) => {
      expect(after.seats.china.spent).toBe(1);
      const standing = (world: World): number => given(offered(world), 'dprk', SIGN).stocks.diplomacy.standing;
      expect(standing(after) - standing(before)).toBe(5);
    },
  ),
  refused(
    'R-4.23',
    'once a round',
    () => given(negotiating(), 'china', { kind: 'convene' }),
    ['china', { kind: 'convene' }],
    'once-a-round',
  ),
  refused(
    'R-4.23',
    'not before round 3',
    () => quiet(2, 'negotiation'),
    ['china', { kind: 'convene' }],
    'not-open-yet',
  ),

  accepted(
    'R-4.24',
    'an offer is free; the US pays in mandate when it is signed',
    negotiating,
    ['us', { kind: 'offer-agreement', terms: DEAL }],
    (after, _events, before) => {
      expect(mandate(after)).toBe(mandate(before));
      expect(mandate(given(after, 'dprk', SIGN))).toBe(mandate(before) - 4);
    },
  ),
  shown('R-4.24', 'the price is 2 to 6 points of mandate, and half of it is returned if kept', () => {
    const { scenario } = negotiating();
    const price = (amount: number): number =>
      mandatePrice(scenario, termsOf(['us', 'dprk'], [{ kind: 'provide', by: 'us', what: 'aid', amount }]));
    expect([75, 450].map(price)).toEqual([2, 6]);
    const kept = playedTo(given(offered(), 'dprk', SIGN), 4, 'adjudication');
    expect(kept.history.at(-1)?.trace.filter(({ term }) => term === 'offer-kept')).toMatchObject([]);
    expect(
      playedTo(kept, 5, 'adjudication')
        .history.at(-1)
        ?.trace.filter(({ term }) => term === 'offer-kept'),
    ).toMatchObject([{ variable: 'mandate', amount: 2 }]);
  }),
  refused(
    'R-4.24',
    'the same offer cannot be made twice',
    offered,
    ['us', { kind: 'offer-agreement', terms: DEAL }],
    'already-done',
  ),
  refused(
    'R-4.24',
    'the US cannot promise a freeze of Pyongyang’s programme',
    negotiating,
    ['us', { kind: 'offer-agreement', terms: termsOf(['us', 'dprk'], [{ kind: 'freeze', by: 'us', share: 50 }]) }],
    'impossible-term',
  ),

  accepted(
    'R-4.25',
    'a report is passed on, and the source suffers',
    () => withReport(withEvidence(negotiating(), 'us', JUNIPER, 60), 'us', NAME),
    ['us', { kind: 'pass-report', report: REPORT, to: 'china' }],
    (after) => {
      expect(projectSeat(after, 'china').reports).toHaveLength(1);
      expect(after.stocks.networks.intermediaries.find(({ id }) => id === JUNIPER)?.evidence.us).toBe(45);
    },
  ),
  accepted(
    'R-4.25',
    'a report shown by the Panel may be passed on as well',
    () => withReport(negotiating(), 'un', atBorder(1), { shownTo: ['china'] }),
    ['china', { kind: 'pass-report', report: REPORT, to: 'us' }],
  ),
  refused(
    'R-4.25',
    'not to Pyongyang',
    () => withReport(negotiating(), 'us', NAME),
    ['us', { kind: 'pass-report', report: REPORT, to: 'dprk' }],
    'not-a-recipient',
  ),
  refused(
    'R-4.25',
    'nor twice',
    () => withReport(negotiating(), 'us', NAME, { shownTo: ['china'] }),
    ['us', { kind: 'pass-report', report: REPORT, to: 'china' }],
    'already-done',
  ),
  refused(
    'R-4.25',
    'nor a report that the seat does not have',
    () => withReport(negotiating(), 'us', NAME),
    ['china', { kind: 'pass-report', report: REPORT, to: 'un' }],
    'unknown-target',
  ),

  accepted(
    'R-4.26',
    'China shows its border',
    negotiating,
    ['china', { kind: 'show-border-flow', to: 'un' }],
    (after) =>
      expect(projectSeat(after, 'un').proofs).toMatchObject([{ from: 'china', shown: { kind: 'border-flow' } }]),
  ),
  refused('R-4.26', 'no other seat can', negotiating, ['us', { kind: 'show-border-flow', to: 'un' }], 'not-your-lever'),
  refused(
    'R-4.26',
    'not in round 1, because there is no previous round',
    () => quiet(1, 'negotiation'),
    ['china', { kind: 'show-border-flow', to: 'un' }],
    'not-open-yet',
  ),

  accepted(
    'R-4.27',
    'a finding that embarrasses China costs trust of China',
    () => withReport(negotiating(), 'un', atBorder(0)),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'publish' }],
    (after, _events, before) => {
      expect(after.stocks.diplomacy.trust['china-un'] - before.stocks.diplomacy.trust['china-un']).toBe(-8);
      expect(after.stocks.diplomacy.access).toBe(before.stocks.diplomacy.access);
    },
  ),
  accepted(
    'R-4.27',
    'one that embarrasses Pyongyang costs access',
    () => withReport(negotiating(), 'un', { kind: 'leak', corridor: 'sea', mean: 40, sd: 5 }),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'publish' }],
    (after, _events, before) => {
      expect(after.stocks.diplomacy.access - before.stocks.diplomacy.access).toBe(-6);
    },
  ),
  accepted(
    'R-4.27',
    'showing is free',
    () => withReport(negotiating(), 'un', atBorder(0)),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'show', to: 'us' }],
    (after, _events, before) => {
      expect(after.stocks.diplomacy.access).toBe(before.stocks.diplomacy.access);
      expect(after.stocks.diplomacy.trust['china-un']).toBe(before.stocks.diplomacy.trust['china-un']);
    },
  ),
  refused(
    'R-4.27',
    'only the Panel’s own findings',
    () => withReport(negotiating(), 'us', NAME, { shownTo: ['un'] }),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'publish' }],
    'unknown-target',
  ),
  refused(
    'R-4.27',
    'a finding can be published only once',
    () => withReport(negotiating(), 'un', atBorder(0), { published: true }),
    ['un', { kind: 'handle-finding', report: REPORT, handling: 'publish' }],
    'already-done',
  ),

  accepted(
    'R-4.28',
    'a ledger page shows the leakage and exposes the route',
    negotiating,
    ['dprk', { kind: 'show-ledger-page', corridor: 'border', to: 'us' }],
    (after, _events, before) => {
      expect(projectSeat(after, 'us').proofs).toMatchObject([{ shown: { kind: 'ledger-page', corridor: 'border' } }]);
      const held = (world: World): number =>
        world.stocks.networks.intermediaries.find(({ id }) => id === JUNIPER)?.evidence.us ?? 0;
      expect(held(after) - held(before)).toBe(15);
    },
  ),
  refused(
    'R-4.28',
    'not to itself',
    negotiating,
    ['dprk', { kind: 'show-ledger-page', corridor: 'border', to: 'dprk' }],
    'not-a-recipient',
  ),
  refused(
    'R-4.28',
    'each page once per round',
    () => given(negotiating(), 'dprk', { kind: 'show-ledger-page', corridor: 'sea', to: 'us' }),
    ['dprk', { kind: 'show-ledger-page', corridor: 'sea', to: 'us' }],
    'already-done',
  ),
  refused(
    'R-4.28',
    'only Pyongyang can show its ledger',
    negotiating,
    ['us', { kind: 'show-ledger-page', corridor: 'sea', to: 'un' }],
    'not-your-lever',
  ),

  accepted('R-4.29', 'an offer is signed', offered, ['dprk', SIGN], (after) =>
    expect(after.agreements[0]?.status).toBe('in-force'),
  ),
  accepted('R-4.29', 'or declined', offered, ['dprk', { ...SIGN, answer: 'decline' }], (after) =>
    expect(adjudicated(after).agreements[0]?.status).toBe('declined'),
  ),
  refused(
    'R-4.29',
    'a seat that is not a party does not know of the offer',
    offered,
    ['china', SIGN],
    'unknown-target',
  ),
  refused(
    'R-4.29',
    'an agreement in force cannot be answered again',
    () => given(offered(), 'dprk', SIGN),
    ['dprk', SIGN],
    'agreement-closed',
  ),
  meaningless(
    'R-4.29',
    'there is no third answer',
    { kind: 'answer-agreement', agreement: 'A3-1', answer: 'perhaps' },
    'answer',
  ),

  ...(['R-4.24', 'R-4.25', 'R-4.26', 'R-4.27', 'R-4.28', 'R-4.29'] as const).map((clause) =>
    shown(clause, 'it takes no points', () => {
      const { scenario } = negotiating();
      const orders: readonly ImmediateOrder[] = [
        { kind: 'offer-agreement', terms: DEAL },
        { kind: 'pass-report', report: REPORT, to: 'us' },
        { kind: 'show-border-flow', to: 'us' },
        { kind: 'handle-finding', report: REPORT, handling: 'publish' },
        { kind: 'show-ledger-page', corridor: 'sea', to: 'us' },
        SIGN,
      ];
      expect(orders.map((order) => costOf(scenario, 'us', order))).toEqual([0, 0, 0, 0, 0, 0]);
    }),
  ),
];
