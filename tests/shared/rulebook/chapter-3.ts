import { expect } from 'vitest';
import { lettersOf } from '../../../shared/src/rules/letters.ts';
import type { ImmediateOrder } from '../../../shared/src/terms/order.ts';
import { penShift, supportOf, supportParts, whipCount } from '../../../shared/src/rules/votes/whip.ts';
import { whipFactsOf } from '../../../shared/src/truth/votes/whip-facts.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { CORRIDORS, SENDERS } from '../../../shared/src/terms/vocabulary.ts';
import { caseId, listingId, textId } from '../../../shared/src/terms/ids.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { blanksOf } from '../../support/text-builders.ts';
import { adjudicated, closed, given, playedTo, quiet, started } from '../../support/play.ts';
import { HARBOUR, JUNIPER, REPORT, adopted, atBorder, instrument, tabled, withEvidence, withReport } from './worlds.ts';
import { accepted, meaningless, refused, shown, type Case } from './case.ts';

const negotiating = (): World => quiet(2, 'negotiation');
const text = (blanks: Parameters<typeof blanksOf>[0]): ImmediateOrder => ({
  kind: 'table-text',
  blanks: blanksOf(blanks),
});
const vote = (how: 'yes' | 'no' | 'abstain', id = 'T2'): ImmediateOrder => ({
  kind: 'cast-vote',
  text: textId(id),
  vote: how,
});
const ELITE = [{ basket: 'elite', level: 4 }] as const;
const TWO = [...ELITE, { basket: 'programme', level: 4 }] as const;
const THREE = [...TWO, { basket: 'finance', level: 2 }] as const;
const lying = (): World => tabled({ changes: ELITE, exemptions: true });
const LISTING = listingId('L2-1');
const proposed = (): World =>
  given(withEvidence(negotiating(), 'us', HARBOUR, 90), 'us', { kind: 'propose-listing', intermediary: HARBOUR });
/** The procedure is in force, and the UN has a Panel finding of no effort at the border under a partial letter. */
const proven = (): World =>
  withReport({ ...negotiating(), procedureAdopted: true }, 'un', atBorder(0), { shownTo: ['us'] });
const invoke = (remedy: 'note' | 'publish' | 'compensate'): ImmediateOrder => ({
  kind: 'invoke-procedure',
  report: REPORT,
  remedy,
});
const judge = (inFavour: boolean): ImmediateOrder => ({ kind: 'judge-procedure', case: caseId('C2-1'), inFavour });
const support = (change: Parameters<typeof blanksOf>[0], world = negotiating()): number =>
  supportOf(world.scenario, whipFactsOf(world), blanksOf(change));

/** Chapter 3, first half: texts, votes, the Committee and the procedure. */
export const CHAPTER_3: readonly Case[] = [
  shown('R-3.1', 'round 1 opens with a text on the table', () => expect(started().draft?.id).toBe('T1')),
  accepted('R-3.1', 'the UN tables a text in the negotiation', negotiating, ['un', text({ changes: ELITE })], (after) =>
    expect(after.draft?.id).toBe('T2'),
  ),
  accepted(
    'R-3.1',
    'there is one text per round: another one replaces it',
    lying,
    ['un', text({ changes: TWO })],
    (after) => expect(after.draft).toMatchObject({ id: 'T2', blanks: { changes: TWO } }),
  ),
  refused('R-3.1', 'no other seat has the pen', negotiating, ['us', text({ changes: ELITE })], 'not-your-lever'),
  refused(
    'R-3.1',
    'no text is tabled after the negotiation',
    () => quiet(2, 'orders'),
    ['un', text({ changes: ELITE })],
    'wrong-phase',
  ),

  accepted('R-3.2', 'two baskets, exemptions and procedure in one text', negotiating, [
    'un',
    text({ changes: TWO, exemptions: true, procedure: true, sunset: 6 }),
  ]),
  refused('R-3.2', 'not three', negotiating, ['un', text({ changes: THREE })], 'too-many-changes'),
  refused(
    'R-3.2',
    'nor one basket at two levels',
    negotiating,
    ['un', text({ changes: [...ELITE, { basket: 'elite', level: 0 }] })],
    'too-many-changes',
  ),
  refused('R-3.2', 'a text that changes nothing is refused', negotiating, ['un', text({})], 'empty-text'),
  refused(
    'R-3.2',
    'a text cannot be replaced after the first vote',
    () => given(lying(), 'us', vote('yes')),
    ['un', text({ changes: TWO })],
    'vote-begun',
  ),
  meaningless(
    'R-3.2',
    'a sunset is two, four or six rounds',
    { kind: 'table-text', blanks: { ...blanksOf({ changes: ELITE }), sunset: 3 } },
    'blanks.sunset',
  ),

  shown('R-3.3', 'a text may lower a letter and lifts higher ones, except national measures', () => {
    const world = {
      ...negotiating(),
      instruments: [instrument('resolution', null, 'elite', 4, 1), instrument('national', 'us', 'elite', 4, 1)],
    };
    expect(CORRIDORS.map((corridor) => lettersOf(world)[corridor].luxury)).toEqual([4, 4, 4]);
    const after = adopted({ changes: [{ basket: 'elite', level: 0 }] }, world);
    expect(CORRIDORS.map((corridor) => lettersOf(after)[corridor].luxury)).toEqual([0, 0, 4]);
  }),
  accepted('R-3.3', 'a text with relief is tabled like any other', negotiating, [
    'un',
    text({ changes: [{ basket: 'programme', level: 0 }] }),
  ]),
  refused(
    'R-3.3',
    'but not for all baskets at once',
    negotiating,
    ['un', text({ changes: THREE.map(({ basket }) => ({ basket, level: 0 })) })],
    'too-many-changes',
  ),

  shown('R-3.4', 'exemptions, published findings and recent tests win members', () => {
    const findings = withReport(negotiating(), 'un', atBorder(1), { published: true });
    const tested = {
      ...negotiating(),
      publicRecord: negotiating().publicRecord.map((one) => ({ ...one, test: 'nuclear' as const })),
    };
    expect(support({ changes: ELITE, exemptions: true })).toBeGreaterThan(support({ changes: ELITE }));
    expect(support({ changes: ELITE }, findings)).toBeGreaterThan(support({ changes: ELITE }));
    expect(support({ changes: ELITE }, tested)).toBeGreaterThan(support({ changes: ELITE }));
  }),
  shown('R-3.4', 'several texts in a row, breadth and a broad embargo lose them', () => {
    const stacked = adopted({ changes: TWO });
    expect(
      supportParts(
        stacked.scenario,
        whipFactsOf(stacked),
        blanksOf({ changes: [{ basket: 'finance', level: 4 }] }),
      ).map(({ reason }) => reason),
    ).toEqual(expect.arrayContaining(['fatigue', 'breadth']));
    expect(support({ changes: [{ basket: 'broad', level: 4 }] })).toBeLessThan(support({ changes: ELITE }));
  }),
  shown('R-3.4', 'the whip count shows it, and the pen’s own vote shifts it by 15', () => {
    const world = lying();
    const count = projectSeat(world, 'us').public.whip;
    expect(count).toEqual(
      whipCount(world.scenario, whipFactsOf(world), blanksOf({ changes: ELITE, exemptions: true })),
    );
    expect((['yes', 'abstain', 'no'] as const).map((how) => penShift(world.scenario, how))).toEqual([15, 0, -15]);
  }),

  accepted('R-3.5', 'a sender’s vote is sealed until the roll call', lying, ['us', vote('no')], (after) => {
    const seen = projectSeat(after, 'china');
    expect(seen.public.voted).toEqual(['us']);
    expect(seen).toEqual(projectSeat(given(lying(), 'us', vote('yes')), 'china'));
    expect(closed(after).rollCalls.at(-1)).toMatchObject({ votes: { us: 'no', china: 'abstain' }, vetoedBy: ['us'] });
  }),
  accepted(
    'R-3.5',
    'a vote can be changed until then',
    () => given(lying(), 'china', vote('no')),
    ['china', vote('yes')],
    (after) => expect(after.votes.china).toBe('yes'),
  ),
  shown('R-3.5', 'nine of fifteen carry a text; a no of the US or China is a veto, an abstention is not', () => {
    const carried = closed(
      given(given(given(lying(), 'un', vote('yes')), 'us', vote('yes')), 'china', vote('abstain')),
    ).rollCalls.at(-1);
    expect(carried?.outcome).toBe((carried?.members.yes ?? 0) + 1 >= 9 ? 'adopted' : 'not-carried');
    expect(carried?.vetoedBy).toEqual([]);
    expect(closed(given(lying(), 'china', vote('no'))).rollCalls.at(-1)?.outcome).toBe('vetoed');
    expect(closed(given(lying(), 'un', vote('no'))).rollCalls.at(-1)?.vetoedBy).toEqual([]);
  }),
  refused(
    'R-3.5',
    'the same vote cannot be cast twice',
    () => given(lying(), 'us', vote('yes')),
    ['us', vote('yes')],
    'already-done',
  ),
  refused('R-3.5', 'no seat can vote on a text that is not tabled', lying, ['us', vote('yes', 'T1')], 'no-text'),
  refused('R-3.5', 'Pyongyang has no vote', lying, ['dprk', vote('no')], 'not-your-lever'),
  refused('R-3.5', 'no seat can vote after the roll call', () => closed(lying()), ['us', vote('yes')], 'wrong-phase'),

  shown('R-3.6', 'an adopted text changes the world at once', () => {
    const after = adopted({ changes: [{ basket: 'finance', level: 4 }], procedure: true });
    expect(after.phase).toBe('orders');
    expect(lettersOf(after).sea.financial).toBe(4);
    expect(after.procedureAdopted).toBe(true);
  }),
  shown('R-3.6', 'a veto costs unity and standing', () => {
    const before = lying();
    const after = closed(given(before, 'china', vote('no')));
    expect(after.stocks.diplomacy.unity).toBe(before.stocks.diplomacy.unity - 8);
    expect(after.stocks.diplomacy.standing).toBe(before.stocks.diplomacy.standing - 4);
  }),
  refused(
    'R-3.6',
    'an adopted procedure cannot be adopted again',
    () => ({ ...negotiating(), procedureAdopted: true }),
    ['un', text({ procedure: true })],
    'already-done',
  ),

  shown('R-3.7', 'a letter without any effort costs the UN credibility in the round of adoption', () => {
    const lost = (world: World): number =>
      adjudicated(world)
        .history.at(-1)
        ?.trace.filter(({ term }) => term === 'unfunded-text')
        .reduce((sum, { amount }) => sum + amount, 0) ?? 0;
    const after = adopted({ changes: [{ basket: 'broad', level: 2 }] });
    expect(lost(after)).toBe(-4);
    expect(lost(given(after, 'us', { kind: 'set-effort', basket: 'broad', effort: 1 }))).toBe(0);
    expect(lost(playedTo(after, after.round + 1, 'orders'))).toBe(0);
  }),

  accepted(
    'R-3.8',
    'a name with evidence of 80 % is listed at adjudication',
    () => withEvidence(negotiating(), 'us', HARBOUR, 80),
    ['us', { kind: 'propose-listing', intermediary: HARBOUR }],
    (after) => {
      expect(adjudicated(after).listings).toMatchObject([{ status: 'listed' }]);
    },
  ),
  accepted(
    'R-3.8',
    'published evidence is enough for a seat without its own',
    () =>
      withReport(
        negotiating(),
        'un',
        { kind: 'name', intermediary: HARBOUR, evidence: 85, leadsTo: [] },
        { published: true },
      ),
    ['us', { kind: 'propose-listing', intermediary: HARBOUR }],
  ),
  accepted(
    'R-3.8',
    'unless there is a hold',
    proposed,
    ['china', { kind: 'place-hold', listing: LISTING }],
    (after) => {
      expect(adjudicated(after).listings).toMatchObject([{ status: 'held', heldBy: 'china' }]);
      expect(adjudicated(after).stocks.networks.intermediaries.find(({ id }) => id === HARBOUR)?.status).toBe('open');
    },
  ),
  refused(
    'R-3.8',
    'less evidence is not enough',
    () => withEvidence(negotiating(), 'us', HARBOUR, 79),
    ['us', { kind: 'propose-listing', intermediary: HARBOUR }],
    'not-enough-evidence',
  ),
  refused(
    'R-3.8',
    'a seat cannot propose a name it does not know',
    negotiating,
    ['un', { kind: 'propose-listing', intermediary: JUNIPER }],
    'unknown-target',
  ),
  refused(
    'R-3.8',
    'no seat can hold its own proposal',
    proposed,
    ['us', { kind: 'place-hold', listing: LISTING }],
    'unknown-target',
  ),
  refused(
    'R-3.8',
    'a proposal can be held only once',
    () => given(proposed(), 'china', { kind: 'place-hold', listing: LISTING }),
    ['un', { kind: 'place-hold', listing: LISTING }],
    'already-done',
  ),
  refused(
    'R-3.8',
    'a seat has one hold per round',
    () => {
      const second = given(withEvidence(proposed(), 'us', JUNIPER, 90), 'us', {
        kind: 'propose-listing',
        intermediary: JUNIPER,
      });
      return given(second, 'china', { kind: 'place-hold', listing: LISTING });
    },
    ['china', { kind: 'place-hold', listing: listingId('L2-2') }],
    'once-a-round',
  ),
  refused(
    'R-3.8',
    'Pyongyang is not in the Committee',
    proposed,
    ['dprk', { kind: 'place-hold', listing: LISTING }],
    'not-your-lever',
  ),

  accepted('R-3.9', 'a sender with the report can bring a proven gap', proven, ['us', invoke('publish')], (after) => {
    expect(after.cases).toMatchObject([{ accused: 'china', decided: 'open', gap: { promised: 3, found: 0 } }]);
    expect(adjudicated(after).cases).toMatchObject([{ decided: 'dismissed' }]);
  }),
  accepted(
    'R-3.9',
    'the two senders that are not accused decide, and both must agree',
    () => given(proven(), 'us', invoke('publish')),
    ['un', judge(true)],
    (after) => {
      expect(after.cases).toMatchObject([{ decided: 'upheld', inFavour: ['us', 'un'] }]);
      expect(after.reports.find(({ id }) => id === REPORT)?.published).toBe(true);
      expect(after.stocks.diplomacy.standing).toBeLessThan(proven().stocks.diplomacy.standing);
    },
  ),
  accepted(
    'R-3.9',
    'one vote against dismisses the case',
    () => given(proven(), 'us', invoke('compensate')),
    ['un', judge(false)],
    (after) => expect(after.cases).toMatchObject([{ decided: 'dismissed' }]),
  ),
  shown('R-3.9', 'compensation is a point next round, spent on common monitoring', () => {
    const after = given(given(proven(), 'us', invoke('compensate')), 'un', judge(true));
    const next = playedTo(after, 3, 'orders');
    expect(next.seats.china.withheld).toBe(1);
    expect(SENDERS.map((seat) => playedTo(after, 4, 'orders').seats[seat].withheld)).toEqual([0, 0, 0]);
    const gap = (world: World): number => adjudicated(world).stocks.trade.diligence.sea;
    expect(gap(next)).toBeGreaterThan(
      gap({ ...next, seats: { ...next.seats, china: { ...next.seats.china, withheld: 0 } } }),
    );
  }),
  shown('R-3.9', 'a note stays private', () => {
    const after = given(given(proven(), 'us', invoke('note')), 'un', judge(true));
    expect(after.cases).toMatchObject([{ decided: 'upheld' }]);
    expect(projectSeat(after, 'dprk').public.cases).toEqual([]);
    expect(projectSeat(after, 'dprk').cases).toEqual([]);
  }),
  refused(
    'R-3.9',
    'no case can be brought without the procedure',
    () => ({ ...proven(), procedureAdopted: false }),
    ['us', invoke('note')],
    'no-procedure',
  ),
  refused(
    'R-3.9',
    'a report of less than 80 % proves nothing',
    () => withReport({ ...negotiating(), procedureAdopted: true }, 'un', atBorder(0, 70)),
    ['un', invoke('note')],
    'not-proven',
  ),
  refused(
    'R-3.9',
    'nor does a gap of one step',
    () => withReport({ ...negotiating(), procedureAdopted: true }, 'un', atBorder(2)),
    ['un', invoke('note')],
    'not-proven',
  ),
  refused(
    'R-3.9',
    'a seat cannot use a report it does not have',
    () => withReport({ ...negotiating(), procedureAdopted: true }, 'un', atBorder(0)),
    ['us', invoke('note')],
    'unknown-target',
  ),
  refused(
    'R-3.9',
    'a report can be used only once',
    () => given(proven(), 'us', invoke('note')),
    ['un', invoke('note')],
    'already-done',
  ),
  refused(
    'R-3.9',
    'the accused cannot judge',
    () => given(proven(), 'us', invoke('publish')),
    ['china', judge(false)],
    'accused-may-not-judge',
  ),
  refused(
    'R-3.9',
    'nor can the seat that brought the case',
    () => given(proven(), 'us', invoke('publish')),
    ['us', judge(true)],
    'already-done',
  ),
];
