import { describe, expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { templatesFor } from '../../../shared/src/orders/offer-agreement/templates.ts';
import { checkTerms } from '../../../shared/src/rules/promises/check-terms.ts';
import { mandatePrice } from '../../../shared/src/rules/promises/offer-price.ts';
import { findingStands } from '../../../shared/src/rules/facts/finding.ts';
import { councilLetters, lettersOf } from '../../../shared/src/rules/letters.ts';
import { findScenario } from '../../../shared/src/scenario/scenarios.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { AgreementTerms, Term } from '../../../shared/src/terms/agreement.ts';
import { agreementId } from '../../../shared/src/terms/ids.ts';
import type { ImmediateOrder } from '../../../shared/src/terms/order.ts';
import type { Instrument } from '../../../shared/src/terms/resolution.ts';
import type { Headline } from '../../../shared/src/terms/public-record.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { startGame } from '../../../shared/src/truth/commands/game.ts';
import { fold } from '../../../shared/src/truth/fold/evolve.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { aWorld, LATE_ROUND } from '../../support/builders.ts';
import { adjudicated, given, playedTo } from '../../support/play.ts';
import { refusalOf, termsOf } from '../../support/text-builders.ts';

const A = agreementId('A2-1');
const offer = (terms: AgreementTerms): ImmediateOrder => ({ kind: 'offer-agreement', terms });
const answer = (how: 'sign' | 'snap-back'): ImmediateOrder => ({
  kind: 'answer-agreement',
  agreement: A,
  answer: how,
});

/** A game of a shipped world with the negotiation of round 2 open and these letters at the opening. */
function opened(id: string, change: Partial<World> = {}): World {
  const scenario = findScenario(id);
  if (scenario === null) throw new Error(id);
  return playedTo({ ...fold(scenario, startGame(scenario, shortSeed(7), 'standard', null)), ...change }, 2, 'orders');
}

/** The same world once all parties have signed. */
function signed(world: World, terms: AgreementTerms): World {
  const [author, ...others] = terms.parties;
  if (author === undefined) throw new Error('no party');
  return others.reduce((next, seat) => given(next, seat, answer('sign')), given(world, author, offer(terms)));
}

const template = (has: (term: Term) => boolean): AgreementTerms => {
  const found = templatesFor('us').find(({ terms }) => terms.some(has));
  if (found === undefined) throw new Error('no template');
  return found;
};
/** Pyongyang keeps a freeze of half of its programme, and may test. */
const frozen = (world: World, tested: 'none' | 'missile' = 'none'): World =>
  given(world, 'dprk', { kind: 'fund-programme', chips: 2 }, { kind: 'conduct-test', test: tested });
const headlines = (world: World, kind: Headline['kind']): readonly Headline[] =>
  world.publicRecord.flatMap((round) => round.headlines.filter((line) => line.kind === kind));
const lastOf = (world: World) => {
  const last = world.history.at(-1);
  if (last === undefined) throw new Error('nothing was adjudicated');
  return last;
};

describe('funds released for a freeze, as in 2007', () => {
  const bda = template(({ kind }) => kind === 'release');
  const start = opened('october-2006');
  const agreed = frozen(signed(start, bda));

  test('the deal rescinds the finding of the opening, pays out what was frozen, and calms the banks', () => {
    expect(findingStands(start.scenario, start.publicRecord)).toBe(true);
    const [with_, without] = [adjudicated(agreed), adjudicated(frozen(start))];
    expect(headlines(with_, 'finding-rescinded')).toEqual([{ kind: 'finding-rescinded', agreement: A }]);
    expect(findingStands(with_.scenario, with_.publicRecord)).toBe(false);
    // 25 released and fuel worth 75, less what friction takes of either game.
    const transfers = (world: World): number => lastOf(world).ledger.sources['transfers'] ?? 0;
    expect(Math.abs(transfers(with_) - transfers(without) - 100)).toBeLessThan(2);
    expect(with_.stocks.finance.fear).toBeLessThan(without.stocks.finance.fear - 0.2);
    expect(with_.stocks.finance.compliance).toBeLessThan(without.stocks.finance.compliance);
  });

  test('it is paid out once, and income stays above the same game without it', () => {
    const later = playedTo(adjudicated(agreed), 3, 'adjudication');
    expect(headlines(later, 'finding-rescinded')).toHaveLength(1);
    expect(later.stocks.budget.income).toBeGreaterThan(
      playedTo(adjudicated(frozen(start)), 3, 'adjudication').stocks.budget.income,
    );
  });

  test('a test voids it, and Washington may restore its finding by its own choice', () => {
    const tested = adjudicated(frozen(playedTo(adjudicated(agreed), 3, 'orders'), 'missile'));
    expect(headlines(tested, 'finding-restored')).toEqual([]);
    const next = playedTo(tested, 4, 'orders');
    expect(refusalOf(next, 'china', answer('snap-back'))).toBe('no-snap-back');
    expect(refusalOf(playedTo(adjudicated(agreed), 3, 'orders'), 'us', answer('snap-back'))).toBe('no-snap-back');
    const restored = adjudicated(given(next, 'us', answer('snap-back')));
    expect(headlines(restored, 'finding-restored')).toEqual([{ kind: 'finding-restored', agreement: A }]);
    expect(headlines(restored, 'snap-back')).toEqual([{ kind: 'snap-back', by: 'us', agreement: A }]);
    expect(restored.stocks.finance.fear).toBeGreaterThan(adjudicated(next).stocks.finance.fear + 0.2);
    expect(findingStands(restored.scenario, restored.publicRecord)).toBe(true);
    expect(restored.agreements[0]?.reliefEnds).toEqual([{ by: 'us', from: 4, why: 'snap-back' }]);
  });
});

describe('texts eased for Yongbyon, as spoken of at Hanoi', () => {
  const hanoi = template((term) => term.kind === 'ease' && term.by === 'china');
  const start = opened('after-the-panel-2024');
  const agreed = frozen(signed(start, hanoi));

  test('the letters of three corridors fall at once and in public, and income and loyalty gain', () => {
    expect(projectSeat(start, 'dprk').public.letters.border.trade).toBe(4);
    const { letters } = projectSeat(agreed, 'dprk').public;
    expect([letters.border.trade, letters.sea.trade, letters.dollar.trade]).toEqual([2, 2, 4]);
    expect(letters.dollar.financial).toBe(2);
    const enforced = (world: World): World => given(world, 'china', { kind: 'set-effort', basket: 'broad', effort: 2 });
    const [with_, without] = [adjudicated(enforced(agreed)), adjudicated(enforced(frozen(start)))];
    expect(lastOf(with_).letters.border.trade).toBe(2);
    expect(with_.stocks.budget.income).toBeGreaterThan(without.stocks.budget.income + 20);
    const [later, other] = [playedTo(with_, 5, 'orders'), playedTo(without, 5, 'orders')];
    expect(later.stocks.circle.loyalty).toBeGreaterThan(other.stocks.circle.loyalty);
  });

  test('a test restores every letter at once, and for good', () => {
    const tested = adjudicated(frozen(playedTo(adjudicated(agreed), 3, 'orders'), 'missile'));
    expect(lastOf(tested).letters.border.trade).toBe(4);
    const next = playedTo(tested, 4, 'orders');
    expect(projectSeat(next, 'dprk').public.letters).toEqual(projectSeat(start, 'dprk').public.letters);
    expect(next.agreements[0]?.reliefEnds).toEqual(
      (['us', 'china', 'un'] as const).map((by) => ({ by, from: 4, why: 'snap-back' })),
    );
    expect(headlines(adjudicated(next), 'snap-back')).toHaveLength(3);
  });

  test('without a snap-back it stands to the end of its term, whatever is broken', () => {
    const firm = adjudicated(frozen(signed(start, { ...hanoi, snapBack: 'none' }), 'missile'));
    expect(lastOf(firm).letters.border.trade).toBe(4);
    expect(projectSeat(playedTo(firm, 5, 'orders'), 'us').public.letters.border.trade).toBe(2);
    expect(projectSeat(playedTo(firm, 6, 'orders'), 'us').public.letters.border.trade).toBe(4);
    const kept = signed(start, { ...hanoi, snapBack: 'none' });
    expect(refusalOf(kept, 'us', answer('snap-back'))).toBe('no-snap-back');
  });

  test('an exemption from Council texts costs the UN credibility', () => {
    const credibility = (world: World): number => world.stocks.diplomacy.credibility;
    expect(credibility(agreed) - credibility(frozen(start))).toBeCloseTo(-2, 6);
  });

  test('a text adopted later goes before it', () => {
    const text: Instrument = {
      id: 'T3-broad',
      kind: 'resolution',
      owner: null,
      basket: 'broad',
      level: 4,
      since: 3,
      until: 8,
    };
    const later = { ...playedTo(adjudicated(agreed), 3, 'orders') };
    expect(lettersOf({ ...later, instruments: [text] }).border.trade).toBe(4);
    expect(lettersOf({ ...later, instruments: [{ ...text, since: 1 }] }).border.trade).toBe(2);
  });
});

describe('a giver takes relief back', () => {
  const ease: Term = { kind: 'ease', by: 'us', basket: 'broad', level: 0 };
  const quiet: Term = { kind: 'refrain', by: 'dprk', from: 'nuclear' };
  const start = playedTo(opened('january-2016'), 3, 'orders');
  const agreed = (terms: AgreementTerms): World =>
    given(given(start, 'us', offer(terms)), 'dprk', {
      kind: 'answer-agreement',
      agreement: agreementId('A3-1'),
      answer: 'sign',
    });

  test('by a national measure, which everybody sees', () => {
    const deal = agreed(termsOf(['us', 'dprk'], [ease, quiet], { rounds: 3 }));
    expect(projectSeat(deal, 'un').public.letters.dollar.trade).toBe(0);
    const done = adjudicated(given(deal, 'us', { kind: 'impose-measure', basket: 'broad', level: 2 }));
    expect(lastOf(done).letters.dollar.trade).toBe(2);
    expect(done.breaches).toMatchObject([{ by: 'us' }]);
    expect(done.agreements[0]).toMatchObject({
      status: 'broken',
      reliefEnds: [{ by: 'us', from: 4, why: 'taken-back' }],
    });
  });

  test('and the relief of all ends when a sender breaks the agreement', () => {
    const aid: Term = { kind: 'provide', by: 'us', what: 'aid', amount: 75 };
    const deal = agreed(termsOf(['us', 'dprk'], [ease, quiet, aid], { rounds: 3 }));
    const done = adjudicated(given(deal, 'us', { kind: 'impose-measure', basket: 'finance', level: 4 }));
    expect(done.agreements[0]?.reliefEnds).toEqual([{ by: 'us', from: 4, why: 'ended' }]);
    expect(projectSeat(playedTo(done, 4, 'orders'), 'un').public.letters.dollar.trade).toBe(
      projectSeat(start, 'un').public.letters.dollar.trade,
    );
  });
});

describe('a licence', () => {
  const start = opened('after-the-panel-2024');
  const enforced = given(start, 'china', { kind: 'set-effort', basket: 'broad', effort: 2 });
  const licence = (amount: number): World =>
    signed(
      enforced,
      termsOf(
        ['us', 'china', 'un', 'dprk'],
        [
          { kind: 'license', by: 'china', measure: 'trade', amount },
          { kind: 'refrain', by: 'dprk', from: 'nuclear' },
        ],
      ),
    );
  const blocked = (world: World): number => lastOf(adjudicated(world)).flows.byCorridor.border.trade.blocked;

  test('lets what the gate would stop pass up to its sum, and leaves the letter as it is', () => {
    expect(blocked(enforced) - blocked(licence(50))).toBeCloseTo(50, 6);
    expect(projectSeat(licence(50), 'us').public.letters).toEqual(projectSeat(start, 'us').public.letters);
    expect(adjudicated(licence(50)).stocks.budget.income).toBeGreaterThan(
      adjudicated(enforced).stocks.budget.income + 10,
    );
  });

  test('is used up by what was stopped: it never makes flow', () => {
    expect(blocked(licence(450))).toBeGreaterThanOrEqual(0);
    const slack = signed(
      given(start, 'china', { kind: 'set-effort', basket: 'broad', effort: 0 }),
      termsOf(
        ['us', 'china', 'un', 'dprk'],
        [
          { kind: 'license', by: 'china', measure: 'trade', amount: 450 },
          { kind: 'refrain', by: 'dprk', from: 'nuclear' },
        ],
      ),
    );
    const { sought, permitted, leaked, blocked: stopped } = lastOf(adjudicated(slack)).flows.byCorridor.border.trade;
    expect(permitted + leaked + stopped).toBeCloseTo(sought, 6);
  });
});

describe('what cannot bind is refused', () => {
  const world = aWorld({ phase: 'negotiation' });
  const refused = (terms: readonly Term[], change: Partial<AgreementTerms> = {}, seat: SeatId = 'us') =>
    refusalOf(world, seat, offer(termsOf(['us', 'dprk'], terms, change)));
  const ease = (by: SeatId, basket: 'finance' | 'elite' | 'broad', level: 0 | 2 = 0): Term => ({
    kind: 'ease',
    by,
    basket,
    level,
  });

  test('easing a letter that is not in force, or not above that level', () => {
    expect(refused([ease('us', 'broad')])).toBeNull();
    expect(refused([ease('us', 'broad', 2)])).toBe('nothing-to-ease');
  });

  test('easing what the Council adopted without its Committee', () => {
    expect(councilLetters(world).luxury).toBe(2);
    expect(refused([ease('us', 'elite')])).toBe('council-letter');
    const all = { parties: ['us', 'china', 'un', 'dprk'] } as const;
    expect(refused([ease('us', 'elite')], all)).toBeNull();
  });

  test('releasing while no finding stands', () => {
    expect(refused([{ kind: 'release', by: 'us' }])).toBe('no-finding');
    expect(checkTerms('us', termsOf(['us', 'dprk'], [{ kind: 'release', by: 'us' }]))).toBeNull();
  });

  test('licensing what is not restricted', () => {
    expect(refused([{ kind: 'license', by: 'us', measure: 'aid', amount: 100 }])).toBe('not-restricted');
    expect(refused([{ kind: 'license', by: 'us', measure: 'trade', amount: 100 }])).toBeNull();
    expect(refused([{ kind: 'license', by: 'us', measure: 'trade', amount: 20 }])).toBe('out-of-range');
  });

  test('licensing what the Council adopted, except beyond it, without its Committee', () => {
    expect(refused([{ kind: 'license', by: 'us', measure: 'financial', amount: 100 }])).toBeNull();
    expect(
      refused([{ kind: 'license', by: 'china', measure: 'financial', amount: 100 }], {
        parties: ['us', 'china', 'dprk'],
      }),
    ).toBe('council-letter');
  });

  test('a snap-back without relief, and relief in secret', () => {
    const quiet: Term = { kind: 'refrain', by: 'dprk', from: 'nuclear' };
    expect(refused([quiet], { snapBack: 'automatic' })).toBe('no-relief');
    expect(refused([ease('us', 'broad')], { secret: true })).toBe('relief-is-public');
    expect(refused([{ kind: 'license', by: 'us', measure: 'trade', amount: 100 }], { secret: true })).toBeNull();
  });

  test('relief by Pyongyang, or without it, or a release by anybody but the US', () => {
    expect(refused([ease('dprk', 'broad')])).toBe('impossible-term');
    expect(refused([ease('us', 'broad')], { parties: ['us', 'china'] })).toBe('impossible-term');
    expect(refused([{ kind: 'release', by: 'china' }], { parties: ['us', 'china', 'dprk'] })).toBe('impossible-term');
  });

  test('and signing what no longer binds', () => {
    const terms = termsOf(['us', 'dprk'], [ease('us', 'broad')]);
    const open = given(world, 'us', offer(terms));
    const sign: ImmediateOrder = {
      kind: 'answer-agreement',
      agreement: agreementId(`A${LATE_ROUND}-1`),
      answer: 'sign',
    };
    expect(refusalOf(open, 'dprk', sign)).toBeNull();
    const { baseLetters } = open;
    const lifted = {
      ...open,
      baseLetters: { ...baseLetters, dollar: { ...baseLetters.dollar, trade: 0 } },
    } as const;
    expect(refusalOf(lifted, 'dprk', sign)).toBe('nothing-to-ease');
  });
});

test('relief has its price: mandate for each letter eased, a release and a licence', () => {
  const price = (what: readonly Term[]): number => mandatePrice(january2016, termsOf(['us', 'dprk'], what));
  const eased: Term = { kind: 'ease', by: 'us', basket: 'finance', level: 0 };
  const aid: Term = { kind: 'provide', by: 'us', what: 'aid', amount: 75 };
  const licence: Term = { kind: 'license', by: 'us', measure: 'trade', amount: 100 };
  expect(price([eased])).toBe(2);
  expect(price([eased, aid])).toBe(4);
  expect(price([eased, aid, licence])).toBe(5);
  expect(price([{ kind: 'release', by: 'us' }, aid])).toBe(4);
});
