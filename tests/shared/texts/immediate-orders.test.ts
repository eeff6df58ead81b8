import { describe, expect, test } from 'vitest';
import { agreementId, reportId, textIdOf } from '../../../shared/src/terms/ids.ts';
import { legalOrders } from '../../../shared/src/orders/legal-orders.ts';
import { applyImmediate } from '../../../shared/src/truth/commands/immediate-effects.ts';
import { IMMEDIATE_KINDS, isSealed } from '../../../shared/src/terms/order.ts';
import type { AgreementTerms, Term } from '../../../shared/src/terms/agreement.ts';
import type { DraftBlanks } from '../../../shared/src/terms/resolution.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import {
  aDraft,
  aFinding,
  after,
  afterThreeRounds,
  blanksOf,
  effortAtBorder,
  eventsOf,
  inForce,
  moved,
  ofKind,
  refusalOf,
  termsOf,
} from '../../support/text-builders.ts';

const TARGETED = { changes: [{ basket: 'programme', level: 4 }] } as const;
const tabled = afterThreeRounds({ draft: aDraft(TARGETED, 4) });
const ready: World = { ...tabled, commonList: { progress: 2, ticks: {}, adopted: false } };

/** A world in which every kind of immediate order has a possible target. */
const busy: World = {
  ...ready,
  procedureAdopted: true,
  reports: [
    aFinding(effortAtBorder(0), { shownTo: ['us'] }),
    aFinding({ kind: 'leak', corridor: 'border', mean: 40, sd: 5 }, { id: reportId('R3.us.1'), by: 'us' }),
  ],
  agreements: [
    inForce(termsOf(['us', 'dprk'], [{ kind: 'refrain', by: 'dprk', from: 'nuclear' }]), {
      status: 'offered',
      signed: ['us'],
      from: 4,
    }),
  ],
};

describe('every option', () => {
  test('is accepted or refused by the same rule, and has an effect if accepted', () => {
    const done = new Set<string>();
    for (const seat of SEATS) {
      for (const { order, rejection } of legalOrders(projectSeat(busy, seat), busy.scenario)) {
        if (isSealed(order) || rejection !== null) continue;
        expect(applyImmediate(busy, seat, order).length, `${seat} ${order.kind}`).toBeGreaterThan(0);
        done.add(order.kind);
      }
    }
    // Holds, listings and judgements have their own tests: nothing is proposed or invoked here.
    expect(IMMEDIATE_KINDS.filter((kind) => !done.has(kind))).toEqual([
      'propose-listing',
      'place-hold',
      'judge-procedure',
    ]);
  });
});

describe('tabling a text', () => {
  const refused = (blanks: Partial<DraftBlanks>, world: World = tabled) =>
    refusalOf(world, 'un', { kind: 'table-text', blanks: blanksOf(blanks) });

  test('needs one or two operative changes on different baskets, or another provision', () => {
    expect(refused(TARGETED)).toBeNull();
    expect(refused({})).toBe('empty-text');
    const level = 2 as const;
    expect(
      refused({
        changes: [
          { basket: 'elite', level },
          { basket: 'finance', level },
          { basket: 'broad', level },
        ],
      }),
    ).toBe('too-many-changes');
    expect(
      refused({
        changes: [
          { basket: 'elite', level },
          { basket: 'elite', level: 4 },
        ],
      }),
    ).toBe('too-many-changes');
  });

  test('adopts the list only when it is complete, and nothing twice', () => {
    expect(refused({ commonList: true })).toBe('list-not-ready');
    expect(refused({ commonList: true }, ready)).toBeNull();
    expect(refused({ commonList: true }, { ...ready, commonList: { ...ready.commonList, adopted: true } })).toBe(
      'already-done',
    );
    expect(refused({ procedure: true }, { ...ready, procedureAdopted: true })).toBe('already-done');
  });

  test('is allowed only to the pen, in negotiation, before the first vote', () => {
    const order = { kind: 'table-text', blanks: blanksOf(TARGETED) } as const;
    expect(refusalOf(tabled, 'us', order)).toBe('not-your-lever');
    expect(refusalOf({ ...tabled, phase: 'orders' }, 'un', order)).toBe('wrong-phase');
    expect(refusalOf(after(tabled, 'us', { kind: 'cast-vote', text: textIdOf(4), vote: 'no' }), 'un', order)).toBe(
      'vote-begun',
    );
  });
});

describe('voting', () => {
  const vote = { kind: 'cast-vote', text: textIdOf(4), vote: 'yes' } as const;

  test('is on the tabled text, and a vote may change until the roll call', () => {
    expect(refusalOf(tabled, 'china', vote)).toBeNull();
    expect(refusalOf({ ...tabled, draft: null }, 'china', vote)).toBe('no-text');
    expect(refusalOf(tabled, 'china', { ...vote, text: textIdOf(3) })).toBe('no-text');
    expect(refusalOf(tabled, 'dprk', vote)).toBe('not-your-lever');
    const voted = after(tabled, 'china', vote);
    expect(refusalOf(voted, 'china', vote)).toBe('already-done');
    expect(after(voted, 'china', { ...vote, vote: 'no' }).votes).toEqual({ china: 'no' });
  });

  test('gathering costs a point per vote', () => {
    const gathered = after(tabled, 'un', { kind: 'gather-votes', votes: 2 });
    expect(gathered.gathered).toBe(2);
    expect(gathered.seats.un.spent).toBe(2);
    expect(refusalOf(tabled, 'un', { kind: 'gather-votes', votes: 4 })).toBe('out-of-range');
    expect(refusalOf({ ...tabled, draft: null }, 'un', { kind: 'gather-votes', votes: 1 })).toBe('no-text');
    const busyPen = { ...tabled, seats: { ...tabled.seats, un: { ...tabled.seats.un, spent: 6 } } };
    expect(refusalOf(busyPen, 'un', { kind: 'gather-votes', votes: 1 })).toBe('over-budget');
  });
});

describe('a tick', () => {
  const tick = { kind: 'tick-family', family: 'vehicles', ticked: true } as const;

  test('is allowed only to its owner, costs capital, and stays once adopted', () => {
    expect(moved(eventsOf(tabled, 'china', tick), 'room')).toBe(-1);
    expect(refusalOf(tabled, 'us', tick)).toBe('not-your-goods');
    const ticked = after(tabled, 'china', tick);
    expect(refusalOf(ticked, 'china', tick)).toBe('already-done');
    expect(moved(eventsOf(ticked, 'china', { ...tick, ticked: false }), 'room')).toBe(0);
    const adopted = { ...ticked, commonList: { ...ticked.commonList, adopted: true } };
    expect(refusalOf(adopted, 'china', { ...tick, ticked: false })).toBe('already-done');
  });
});

describe('proofs', () => {
  test('a border flow shows last round’s true leakage to one seat, once', () => {
    const show = { kind: 'show-border-flow', to: 'us' } as const;
    const events = eventsOf(tabled, 'china', show);
    const proof = ofKind(events, 'proof-shown')[0]?.proof;
    expect(proof).toMatchObject({ to: 'us', shown: { kind: 'border-flow' } });
    if (proof?.shown.kind !== 'border-flow') throw new Error('no border flow was shown');
    // The shown flow matches China's own books.
    const { leaked, restricted } = proof.shown;
    expect(Number.isInteger(leaked) && Number.isInteger(restricted)).toBe(true);
    expect(leaked / restricted).toBeCloseTo(tabled.history.at(-1)?.leakageAt.border ?? Number.NaN, 2);
    expect(leaked).toBeGreaterThan(0);
    expect(refusalOf(after(tabled, 'china', show), 'china', show)).toBe('already-done');
    expect(refusalOf(tabled, 'china', { ...show, to: 'china' })).toBe('not-a-recipient');
    expect(refusalOf({ ...tabled, publicRecord: [] }, 'china', show)).toBe('not-open-yet');
  });

  test('a ledger page exposes the routes that carried, and no others', () => {
    const routes = tabled.scenario.intermediaries.filter(({ corridor }) => corridor === 'sea').map(({ id }) => id);
    const [carrier] = routes;
    if (carrier === undefined) throw new Error('the scenario has a route at sea');
    const history = tabled.history.map((record) => ({
      ...record,
      flows: { ...record.flows, carriedBy: { [carrier]: 20 } },
    }));
    const page = { kind: 'show-ledger-page', corridor: 'sea', to: 'us' } as const;
    const world = { ...tabled, history };
    const events = eventsOf(world, 'dprk', page);
    expect(ofKind(events, 'evidence-moved').map(({ intermediary, by }) => [intermediary, by])).toEqual([
      [carrier, 'us'],
    ]);
    const heldOf = (w: World) => w.stocks.networks.intermediaries.find(({ id }) => id === carrier)?.evidence.us ?? 0;
    expect(heldOf(after(world, 'dprk', page))).toBeGreaterThan(heldOf(world));
    expect(refusalOf(world, 'dprk', { ...page, to: 'dprk' })).toBe('not-a-recipient');
    expect(refusalOf(world, 'china', page)).toBe('not-your-lever');
  });

  test('a passed report can be read by the recipient and costs the source', () => {
    const [name] = tabled.scenario.intermediaries;
    if (name === undefined) throw new Error('the scenario has names');
    const report = aFinding(
      { kind: 'name', intermediary: name.id, evidence: 70, leadsTo: [] },
      { id: reportId('R3.us.1'), by: 'us' },
    );
    const world: World = { ...tabled, reports: [report] };
    const pass = { kind: 'pass-report', report: report.id, to: 'china' } as const;
    const next = after(world, 'us', pass);
    expect(projectSeat(next, 'china').reports.map(({ id }) => id)).toEqual([report.id]);
    expect(ofKind(eventsOf(world, 'us', pass), 'evidence-moved')).toMatchObject([
      { intermediary: name.id, by: 'us', evidence: -15 },
    ]);
    expect(refusalOf(next, 'us', pass)).toBe('already-done');
    expect(refusalOf(world, 'china', { ...pass, to: 'un' })).toBe('unknown-target');
    expect(refusalOf(world, 'us', { ...pass, to: 'dprk' })).toBe('not-a-recipient');
  });

  test('a published finding costs trust of the seat it concerns, or access', () => {
    const published = (world: World) =>
      eventsOf(world, 'un', { kind: 'handle-finding', report: reportId('R3.un.1'), handling: 'publish' });
    const effort: World = { ...tabled, reports: [aFinding(effortAtBorder(0))] };
    expect(moved(published(effort), 'trust:china-un')).toBe(-8);
    expect(moved(published(effort), 'access')).toBe(0);
    const leak: World = { ...tabled, reports: [aFinding({ kind: 'leak', corridor: 'sea', mean: 60, sd: 5 })] };
    expect(moved(published(leak), 'access')).toBe(-6);
    const show = { kind: 'handle-finding', report: reportId('R3.un.1'), handling: 'show', to: 'china' } as const;
    expect(ofKind(eventsOf(effort, 'un', show), 'standing-moved')).toEqual([]);
    expect(refusalOf(after(effort, 'un', show), 'un', show)).toBe('already-done');
    expect(
      refusalOf({ ...tabled, reports: [aFinding(effortAtBorder(0), { by: 'us', shownTo: ['un'] })] }, 'un', show),
    ).toBe('unknown-target');
  });
});

describe('an offer', () => {
  const aid: Term = { kind: 'provide', by: 'us', what: 'aid', amount: 150 };
  const offer = (terms: AgreementTerms) => ({ kind: 'offer-agreement', terms }) as const;
  const refused = (parties: AgreementTerms['parties'], terms: readonly Term[], change: Partial<AgreementTerms> = {}) =>
    refusalOf(tabled, 'us', offer(termsOf(parties, terms, change)));

  test.each([
    [['us', 'dprk'], [aid], null],
    [['china', 'dprk'], [aid], 'not-a-party'],
    [['us'], [aid], 'not-a-party'],
    [['us', 'dprk'], [], 'empty-text'],
    [['us', 'dprk'], [{ ...aid, by: 'china' }], 'not-your-term'],
    [['us', 'dprk'], [{ ...aid, amount: 50 }], 'out-of-range'],
    [['us', 'china'], [aid], 'impossible-term'],
    [['us', 'dprk'], [aid, { ...aid, amount: 75 }], 'impossible-term'],
    [['us', 'dprk'], [{ kind: 'freeze', by: 'us', share: 50 }], 'impossible-term'],
    [['us', 'dprk'], [{ kind: 'enforce', by: 'dprk', basket: 'elite', atLeast: 1 }], 'impossible-term'],
    [['us', 'un'], [{ kind: 'refrain', by: 'un', from: 'veto' }], 'impossible-term'],
    [['us', 'china'], [{ kind: 'provide', by: 'us', what: 'fuel', amount: 100 }], 'impossible-term'],
  ] as const)('between %j of %j is refused as %s', (parties, terms, code) => {
    expect(refused(parties, terms)).toBe(code);
  });

  test('binds one to four rounds', () => {
    expect(refused(['us', 'dprk'], [aid], { rounds: 5 })).toBe('out-of-range');
    expect(refused(['us', 'dprk'], [aid], { rounds: 0 })).toBe('out-of-range');
  });

  test('comes into force with the last signature, which incurs its price', () => {
    const offered = after(tabled, 'us', offer(termsOf(['us', 'china', 'dprk'], [aid])));
    const id = offered.agreements[0]?.id ?? agreementId('');
    const sign = { kind: 'answer-agreement', agreement: id, answer: 'sign' } as const;
    expect(refusalOf(offered, 'us', sign)).toBe('already-done');
    expect(refusalOf(offered, 'un', sign)).toBe('unknown-target');
    expect(moved(eventsOf(offered, 'china', sign), 'mandate')).toBe(0);
    const half = after(offered, 'china', sign);
    expect(half.agreements[0]?.status).toBe('offered');
    expect(moved(eventsOf(half, 'dprk', sign), 'mandate')).toBeCloseTo(-2.8);
    const signed = after(half, 'dprk', sign);
    expect(signed.agreements[0]).toMatchObject({ status: 'in-force', from: 4, until: 5 });
    expect(refusalOf(signed, 'dprk', sign)).toBe('agreement-closed');
    expect(after(half, 'dprk', { ...sign, answer: 'decline' }).agreements[0]?.status).toBe('declined');
    expect(refusalOf(offered, 'us', offer(termsOf(['dprk', 'us', 'china'], [aid])))).toBe('already-done');
  });

  test('signed at a meeting convened by China earns China standing, once', () => {
    const convened = after(tabled, 'china', { kind: 'convene' });
    expect(convened.seats.china.spent).toBe(1);
    expect(refusalOf(convened, 'china', { kind: 'convene' })).toBe('once-a-round');
    const signing = (world: World) => {
      const offered = after(world, 'us', offer(termsOf(['us', 'dprk'], [aid])));
      return {
        offered,
        sign: {
          kind: 'answer-agreement',
          agreement: offered.agreements.at(-1)?.id ?? agreementId(''),
          answer: 'sign',
        } as const,
      };
    };
    const { offered, sign } = signing(convened);
    expect(moved(eventsOf(offered, 'dprk', sign), 'standing')).toBe(5);
    const unconvened = signing(tabled);
    expect(moved(eventsOf(unconvened.offered, 'dprk', unconvened.sign), 'standing')).toBe(0);
    const other = after(after(offered, 'dprk', sign), 'us', offer(termsOf(['us', 'dprk'], [{ ...aid, amount: 75 }])));
    const again = { ...sign, agreement: other.agreements.at(-1)?.id ?? agreementId('') };
    expect(moved(eventsOf(other, 'dprk', again), 'standing')).toBe(0);
  });
});
