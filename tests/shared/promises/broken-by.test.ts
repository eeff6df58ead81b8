import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../../shared/src/orders/breaks.ts';
import { brokenBy, type PlannedBreach } from '../../../shared/src/rules/promises/broken-by.ts';
import { checkTerms, amountRange } from '../../../shared/src/rules/promises/check-terms.ts';
import { slotsOf } from '../../../shared/src/rules/promises/slots-of.ts';
import { testIn } from '../../../shared/src/rules/promises/by-docket.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { PROVIDED, REFRAINED, type AgreementTerms, type Term } from '../../../shared/src/terms/agreement.ts';
import { SEALED_KINDS, type SealedOrder } from '../../../shared/src/terms/order.ts';
import { ORDER_KINDS } from '../../../shared/src/orders/kinds.ts';
import type { PledgeView } from '../../../shared/src/terms/pledge.ts';
import { messageId, textIdOf } from '../../../shared/src/terms/ids.ts';
import { BASKETS, SEATS, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { adjudicate } from '../../../shared/src/truth/adjudication/adjudicate.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { JUNIPER, LATE_ROUND, aSeatView, aWorld, docketOf } from '../../support/builders.ts';
import { aDraft, inForce, ofKind, termsOf } from '../../support/text-builders.ts';

const termBy = (by: SeatId): fc.Arbitrary<Term> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('enforce' as const),
      by: fc.constant(by),
      basket: fc.constantFrom(...BASKETS),
      atLeast: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
    fc.record({ kind: fc.constant('refrain' as const), by: fc.constant(by), from: fc.constantFrom(...REFRAINED) }),
    fc
      .constantFrom(...PROVIDED.filter((what) => what !== 'intelligence'))
      .map((what): Term => ({ kind: 'provide', by, what, amount: amountRange(what)[0] })),
    fc.record({
      kind: fc.constant('freeze' as const),
      by: fc.constant(by),
      share: fc.constantFrom(25 as const, 50 as const, 75 as const, 100 as const),
    }),
    fc.record({
      kind: fc.constant('ease' as const),
      by: fc.constant(by),
      basket: fc.constantFrom(...BASKETS),
      level: fc.constantFrom(0 as const, 2 as const),
    }),
    fc.record({ kind: fc.constant('release' as const), by: fc.constant(by) }),
  );

const anyTerms: fc.Arbitrary<AgreementTerms> = fc
  .uniqueArray(fc.constantFrom(...SEATS), { minLength: 2, maxLength: 4 })
  .chain((parties) =>
    fc
      .array(
        fc.constantFrom(...parties).chain((by) => termBy(by)),
        { minLength: 1, maxLength: 5 },
      )
      .chain((terms) =>
        fc
          .constantFrom('none' as const, 'while-no-test' as const)
          .map((condition) => termsOf(parties, terms, { condition })),
      ),
  )
  .filter((terms) => checkTerms(terms.parties[0] ?? 'us', terms) === null);

/** Any orders of a seat, whatever they cost: the judgement does not ask. */
function anyDocket(seat: SeatId): fc.Arbitrary<readonly SealedOrder[]> {
  const view = aSeatView(seat);
  const orders: SealedOrder[] = SEALED_KINDS.filter((kind) => ORDER_KINDS[kind].seats.includes(seat)).flatMap(
    (kind) => [...ORDER_KINDS[kind].options(view, january2016)],
  );
  return fc.subarray(orders, { maxLength: 16 });
}

const anyWorld: fc.Arbitrary<World> = fc
  .record({
    terms: anyTerms,
    us: anyDocket('us'),
    china: anyDocket('china'),
    un: anyDocket('un'),
    dprk: anyDocket('dprk'),
    access: fc.constantFrom(20, 49, 51, 80),
  })
  .map(({ terms, access, ...orders }) => {
    const world = aWorld();
    return {
      ...world,
      agreements: [inForce(terms)],
      stocks: { ...world.stocks, diplomacy: { ...world.stocks.diplomacy, access } },
      seats: {
        us: { ...world.seats.us, docket: docketOf(orders.us) },
        china: { ...world.seats.china, docket: docketOf(orders.china) },
        un: { ...world.seats.un, docket: docketOf(orders.un) },
        dprk: { ...world.seats.dprk, docket: docketOf(orders.dprk) },
      },
    };
  });

const warned = (world: World): readonly PlannedBreach[] =>
  SEATS.flatMap((seat) => brokenBy(projectSeat(world, seat), world.scenario));

describe('what a seat is warned of before it seals', () => {
  it('is what it is judged by at the end of the half-year, unless a test of Pyongyang suspends it', () => {
    let broken = 0;
    fc.assert(
      fc.property(anyWorld, (world) => {
        const [judged] = ofKind(adjudicate(world), 'agreement-judged');
        const due = judged?.judgements ?? [];
        const told = warned(world).filter(({ index }) => due.some(({ term }) => term === index));
        const broke = due.filter(({ kept }) => !kept).map(({ term }) => term);
        expect(new Set(told.map(({ index }) => index))).toStrictEqual(new Set(broke));
        for (const { index, sight } of told) {
          const { observable } = due.find(({ term }) => term === index) ?? {};
          broken += 1;
          if (sight.chance === 1) expect(observable).toBe(true);
          if (sight.by === 'nobody') expect(observable).toBe(false);
        }
        // What was told and is not judged, a test of Pyongyang has suspended.
        if (warned(world).length > told.length) expect(testIn(world.seats.dprk.docket)).not.toBe('none');
      }),
      { numRuns: 200, seed: 41 },
    );
    expect(broken).toBeGreaterThan(50);
  });
});

describe('an order that would break a promise', () => {
  const FREEZE = inForce(termsOf(['us', 'dprk'], [{ kind: 'freeze', by: 'dprk', share: 50 }]));
  const EFFORT = inForce(termsOf(['china', 'un'], [{ kind: 'enforce', by: 'china', basket: 'programme', atLeast: 2 }]));
  const order = (chips: 0 | 1 | 2 | 3 | 4): SealedOrder => ({ kind: 'fund-programme', chips });

  it('is told before it is given: one chip above half of the programme', () => {
    const view = aSeatView('dprk', { agreements: [FREEZE], docket: docketOf([order(2)]) });
    expect(brokenBy(view, january2016)).toStrictEqual([]);
    expect(breaksOf(view, january2016, order(2))).toStrictEqual([]);
    expect(breaksOf(view, january2016, order(3))).toMatchObject([
      { made: 'agreement', id: FREEZE.id, index: 0, at: ['fund-programme'], sight: { by: 'inspectors' } },
    ]);
  });

  it('is not told again once the plan breaks the promise anyway', () => {
    const view = aSeatView('dprk', { agreements: [FREEZE], docket: docketOf([order(3)]) });
    expect(brokenBy(view, january2016)).toHaveLength(1);
    expect(breaksOf(view, january2016, order(4))).toStrictEqual([]);
  });

  it('cannot be hidden if it is a test', () => {
    const view = aSeatView('dprk', { agreements: [FREEZE] });
    expect(breaksOf(view, january2016, { kind: 'conduct-test', test: 'missile' })).toMatchObject([
      { at: ['conduct-test'], sight: { by: 'all', chance: 1 } },
    ]);
  });

  it('is slack under a signed term, which only the Panel may see, and Pyongyang if it is a party', () => {
    const slack: SealedOrder = { kind: 'set-effort', basket: 'programme', effort: 1 };
    const full: SealedOrder = { ...slack, effort: 2 };
    const china = aSeatView('china', { agreements: [EFFORT], docket: docketOf([full]) });
    const [alone] = breaksOf(china, january2016, slack);
    expect(alone).toMatchObject({ at: ['set-effort:programme'], sight: { by: 'panel' } });
    expect(alone?.sight.chance).toBeGreaterThan(0.1);
    expect(alone?.sight.chance).toBeLessThan(0.6);
    const withPyongyang = { ...EFFORT, parties: ['china', 'un', 'dprk'] as const };
    const seen = aSeatView('china', { agreements: [withPyongyang], docket: docketOf([full]) });
    expect(breaksOf(seen, january2016, slack)).toMatchObject([{ sight: { by: 'dprk', chance: 1 } }]);
  });

  it('is a vote other than the promised one, and a veto', () => {
    const terms: readonly Term[] = [
      { kind: 'vote', by: 'china', vote: 'yes' },
      { kind: 'refrain', by: 'china', from: 'veto' },
    ];
    const signed = inForce(termsOf(['us', 'china'], terms));
    const open = { agreements: [signed], public: { draft: aDraft() } };
    const view = aSeatView('china', { ...open, ownVote: 'yes' }, LATE_ROUND, 'negotiation');
    expect(brokenBy(view, january2016)).toStrictEqual([]);
    expect(
      breaksOf(view, january2016, { kind: 'cast-vote', text: textIdOf(LATE_ROUND), vote: 'abstain' }).map(
        ({ index }) => index,
      ),
    ).toStrictEqual([0]);
    expect(
      breaksOf(view, january2016, { kind: 'cast-vote', text: textIdOf(LATE_ROUND), vote: 'no' }).map(
        ({ index }) => index,
      ),
    ).toStrictEqual([0, 1]);
    const silent = aSeatView('china', open, LATE_ROUND, 'negotiation');
    expect(brokenBy(silent, january2016).map(({ index }) => index)).toStrictEqual([0]);
  });

  it('is a listing that one promised not to propose', () => {
    const signed = inForce(termsOf(['us', 'china'], [{ kind: 'refrain', by: 'us', from: 'listing' }]));
    const view = aSeatView('us', { agreements: [signed] }, LATE_ROUND, 'negotiation');
    expect(breaksOf(view, january2016, { kind: 'propose-listing', intermediary: JUNIPER })).toMatchObject([
      { index: 0, sight: { by: 'all' } },
    ]);
  });

  it('is also one against what was pledged in talk, until its date, and no threat', () => {
    const pledge = {
      id: messageId('1.7'),
      by: 'china',
      to: ['us'],
      step: { kind: 'enforce', basket: 'programme', atLeast: 2 },
      made: LATE_ROUND - 1,
      due: LATE_ROUND,
      unless: null,
      outcome: 'open',
      judgedIn: null,
    } as const;
    const broken = (change: Partial<PledgeView>) =>
      brokenBy(aSeatView('china', { pledges: [{ ...pledge, ...change }] }), january2016);
    expect(broken({})).toMatchObject([
      { made: 'pledge', id: '1.7', at: ['set-effort:programme'], parties: ['china', 'us'] },
    ]);
    expect(broken({ due: LATE_ROUND - 1 })).toStrictEqual([]);
    expect(broken({ outcome: 'kept' })).toStrictEqual([]);
    expect(broken({ by: 'us' })).toStrictEqual([]);
    expect(broken({ unless: { step: { kind: 'vote', vote: 'yes' }, asked: ['us'] } })).toStrictEqual([]);
    // A vote is due once, at the date of the pledge.
    const vote = { kind: 'vote', vote: 'yes' } as const;
    const voting = (due: number) =>
      brokenBy(
        aSeatView('china', { pledges: [{ ...pledge, step: vote, due }], public: { draft: aDraft() } }),
        january2016,
      );
    expect(voting(LATE_ROUND)).toHaveLength(1);
    expect(voting(LATE_ROUND + 1)).toStrictEqual([]);
  });

  it('breaks nothing once the agreement is over', () => {
    const over = { ...FREEZE, status: 'ended' as const };
    expect(breaksOf(aSeatView('dprk', { agreements: [over] }), january2016, order(4))).toStrictEqual([]);
  });
});

describe('the slots that can break a promise', () => {
  it('hold every order by which a random plan broke one', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const { term, at } of warned(world)) expect(slotsOf(term)).toEqual(expect.arrayContaining([...at]));
      }),
      { numRuns: 60, seed: 42 },
    );
  });
});
