import type { AgreementTerms, Licensed, Term } from '../terms/agreement.ts';
import type { BasketId, BySeat, SeatId } from '../terms/vocabulary.ts';

// The bargains that a bot considers: each is an exchange that may benefit both sides, in several sizes.

const quiet = (...from: readonly ('missile' | 'long-range' | 'nuclear')[]): readonly Term[] =>
  from.map((one) => ({ kind: 'refrain', by: 'dprk', from: one }));
const freeze = (share: 25 | 50 | 75): Term => ({ kind: 'freeze', by: 'dprk', share });
const give = (by: SeatId, what: 'aid' | 'fuel' | 'relief', amount: number): Term => ({
  kind: 'provide',
  by,
  what,
  amount,
});
const provide = (by: SeatId, what: 'access' | 'monitoring' | 'intelligence' | 'meeting'): Term => ({
  kind: 'provide',
  by,
  what,
  amount: 1,
});
const enforce = (by: SeatId, basket: 'programme' | 'finance', atLeast: 1 | 2 | 3): Term => ({
  kind: 'enforce',
  by,
  basket,
  atLeast,
});
const vote = (by: SeatId): Term => ({ kind: 'vote', by, vote: 'yes' });
const PAUSE: Term = { kind: 'refrain', by: 'us', from: 'exercise' };
const BY_CHOICE = { snapBack: 'choice' } as const;
const AT_ONCE = { snapBack: 'automatic' } as const;
const NO_PENALTY: Term = { kind: 'refrain', by: 'us', from: 'bank-penalty' };

const deal = (
  parties: readonly SeatId[],
  terms: readonly Term[],
  rounds: number,
  extra: Partial<Pick<AgreementTerms, 'secret' | 'condition' | 'snapBack'>> = {},
): AgreementTerms => ({
  parties,
  terms,
  rounds,
  secret: false,
  condition: parties.includes('dprk') ? 'while-no-test' : 'none',
  ...extra,
});

/** Moratoria on tests, for aid, a meeting or a paused exercise. */
const MORATORIA: readonly AgreementTerms[] = [2, 3].flatMap((rounds) => [
  ...[75, 150].flatMap((amount) => [
    deal(['us', 'dprk'], [...quiet('missile', 'nuclear'), give('us', 'aid', amount)], rounds),
    deal(['us', 'dprk'], [...quiet('long-range', 'nuclear'), give('us', 'aid', amount)], rounds),
    deal(['china', 'dprk'], [...quiet('missile', 'nuclear'), give('china', 'fuel', amount)], rounds, { secret: true }),
    deal(['china', 'dprk'], [...quiet('long-range'), give('china', 'fuel', amount)], rounds, { secret: true }),
  ]),
  deal(['us', 'dprk'], [...quiet('long-range'), provide('us', 'meeting')], rounds),
  deal(['us', 'dprk'], [...quiet('missile', 'nuclear'), PAUSE], rounds),
  deal(['us', 'china', 'dprk'], [...quiet('missile', 'nuclear'), PAUSE], rounds),
  deal(['us', 'china', 'dprk'], [...quiet('missile', 'nuclear'), PAUSE, give('china', 'fuel', 75)], rounds),
]);

/** Inspected freezes for relief, between two seats or all four. */
const FREEZES: readonly AgreementTerms[] = [3, 4].flatMap((rounds) => [
  ...([25, 50, 75] as const).flatMap((share) => [
    deal(['us', 'dprk'], [freeze(share), provide('dprk', 'access'), give('us', 'relief', 3 * share)], rounds),
    deal(
      ['us', 'dprk'],
      [freeze(share), provide('dprk', 'monitoring'), PAUSE, give('us', 'aid', 2 * share + 25)],
      rounds,
    ),
    deal(['china', 'dprk'], [freeze(share), give('china', 'fuel', 3 * share)], rounds, { secret: true }),
  ]),
  ...([50, 75] as const).map((share) =>
    deal(
      ['us', 'china', 'un', 'dprk'],
      [
        freeze(share),
        provide('dprk', 'monitoring'),
        give('us', 'relief', 2 * share),
        give('china', 'relief', 2 * share),
        PAUSE,
      ],
      rounds,
    ),
  ),
]);

const ease = (by: SeatId, basket: BasketId, level: 0 | 2): Term => ({ kind: 'ease', by, basket, level });
const license = (by: SeatId, measure: Licensed, amount: number): Term => ({ kind: 'license', by, measure, amount });
const RELEASE: Term = { kind: 'release', by: 'us' };
const ALL_FOUR = ['us', 'china', 'un', 'dprk'] as const;

/** Relief of sanctions for quiet or for a freeze, which falls back once Pyongyang breaks its word. */
const RELIEF: readonly AgreementTerms[] = [3, 4].flatMap((rounds) => [
  // From Washington's own law.
  ...([100, 200] as const).map((amount) =>
    deal(['us', 'dprk'], [...quiet('long-range', 'nuclear'), license('us', 'financial', amount)], rounds, BY_CHOICE),
  ),
  deal(['us', 'dprk'], [...quiet('long-range', 'nuclear'), ease('us', 'broad', 0)], rounds, BY_CHOICE),
  deal(['us', 'dprk'], [...quiet('missile', 'nuclear'), RELEASE, give('us', 'aid', 75)], rounds, BY_CHOICE),
  ...([25, 50] as const).flatMap((share) => [
    deal(
      ['us', 'china', 'dprk'],
      [freeze(share), provide('dprk', 'monitoring'), RELEASE, give('china', 'fuel', 3 * share)],
      rounds,
      BY_CHOICE,
    ),
    deal(
      ['us', 'dprk'],
      [freeze(share), provide('dprk', 'monitoring'), ease('us', 'finance', 0), PAUSE],
      rounds,
      AT_ONCE,
    ),
    // Exemptions by the Committee.
    deal(
      ALL_FOUR,
      [
        freeze(share),
        provide('dprk', 'monitoring'),
        ease('china', 'broad', 0),
        ease('un', 'broad', 0),
        ease('us', 'finance', 0),
        give('china', 'relief', 3 * share),
      ],
      rounds,
      AT_ONCE,
    ),
    deal(
      ALL_FOUR,
      [
        freeze(share),
        provide('dprk', 'monitoring'),
        ease('china', 'broad', 2),
        ease('un', 'broad', 2),
        ease('us', 'broad', 2),
        give('china', 'relief', 3 * share),
      ],
      rounds,
      AT_ONCE,
    ),
  ]),
  deal(
    ALL_FOUR,
    [...quiet('missile', 'nuclear'), ease('china', 'broad', 2), ease('un', 'broad', 2), ease('us', 'broad', 2)],
    rounds,
    AT_ONCE,
  ),
  deal(
    ALL_FOUR,
    [
      ...quiet('long-range', 'nuclear'),
      provide('dprk', 'access'),
      license('china', 'trade', 150),
      license('un', 'trade', 75),
    ],
    rounds,
    BY_CHOICE,
  ),
]);

/** Bargains among the senders, and between the relief staff and Pyongyang. */
const OTHERS: readonly AgreementTerms[] = [
  deal(['un', 'dprk'], [provide('dprk', 'access'), give('un', 'relief', 75)], 3, { condition: 'none' }),
  deal(['un', 'dprk'], [provide('dprk', 'access'), give('un', 'relief', 75)], 4, { condition: 'none' }),
  deal(['us', 'china'], [enforce('china', 'programme', 2), NO_PENALTY], 3, { secret: true }),
  deal(['us', 'china'], [enforce('china', 'programme', 3), enforce('us', 'programme', 2), NO_PENALTY], 3),
  deal(['us', 'china'], [enforce('china', 'programme', 2), enforce('us', 'programme', 1)], 3),
  deal(['us', 'china'], [vote('us'), vote('china')], 1),
  deal(['us', 'un'], [enforce('un', 'programme', 3), enforce('us', 'programme', 2)], 3),
  deal(['us', 'un'], [enforce('un', 'programme', 2), provide('us', 'intelligence')], 2),
  deal(['us', 'un'], [vote('un'), provide('us', 'intelligence')], 1),
  deal(
    ['china', 'un'],
    [{ kind: 'refrain', by: 'china', from: 'veto' }, provide('china', 'monitoring'), enforce('un', 'programme', 2)],
    2,
  ),
  deal(['china', 'un'], [enforce('china', 'programme', 3), enforce('un', 'programme', 3)], 3),
];

/**
 * Offers made only by a seat whose private aim needs such an agreement: costly to it, or little more than a signature.
 */
const GENEROUS: readonly AgreementTerms[] = [2, 3, 4].flatMap((rounds) => [
  ...([25, 50] as const).map((share) =>
    deal(
      ['us', 'china', 'un', 'dprk'],
      [freeze(share), provide('dprk', 'monitoring'), give('us', 'relief', 100), give('china', 'relief', 450), PAUSE],
      rounds,
    ),
  ),
  deal(
    ['us', 'china', 'un', 'dprk'],
    [freeze(25), provide('dprk', 'monitoring'), give('china', 'relief', 450), give('us', 'relief', 75)],
    rounds,
  ),
  ...[100, 200].map((amount) =>
    deal(
      ['us', 'china', 'un', 'dprk'],
      [...quiet('nuclear'), provide('dprk', 'access'), provide('us', 'meeting'), give('china', 'aid', amount)],
      rounds,
    ),
  ),
  deal(
    ['us', 'china', 'un', 'dprk'],
    [...quiet('missile'), provide('dprk', 'access'), provide('us', 'meeting'), give('china', 'aid', 200)],
    rounds,
  ),
  deal(['us', 'china', 'dprk'], [...quiet('missile'), PAUSE, give('china', 'fuel', 75)], rounds),
  deal(['us', 'dprk'], [freeze(75), provide('dprk', 'access'), PAUSE, give('us', 'relief', 450)], rounds),
  deal(
    ['us', 'china', 'un'],
    [enforce('us', 'programme', 2), enforce('china', 'programme', 2), enforce('un', 'programme', 2)],
    rounds,
  ),
]);

/** A bargain, with its terms as text to recognise it. */
interface Bargain {
  readonly terms: AgreementTerms;
  readonly text: string;
}

/** Terms as text, to compare them. */
export const textOf = (terms: readonly Term[]): string => JSON.stringify(terms);

const known = (terms: AgreementTerms): Bargain => ({ terms, text: textOf(terms.terms) });
const bySeat = (all: readonly AgreementTerms[]): BySeat<readonly Bargain[]> => {
  const of = (seat: SeatId): readonly Bargain[] => all.filter(({ parties }) => parties.includes(seat)).map(known);
  return { us: of('us'), china: of('china'), un: of('un'), dprk: of('dprk') };
};
const USUAL = bySeat([...MORATORIA, ...FREEZES, ...RELIEF, ...OTHERS]);
const ALL = bySeat([...MORATORIA, ...FREEZES, ...RELIEF, ...OTHERS, ...GENEROUS]);

/** The bargains that a seat considers; more of them if it wants an agreement for its own sake. */
export const bargainsOf = (seat: SeatId, isGenerous: boolean): readonly Bargain[] => (isGenerous ? ALL : USUAL)[seat];
