import { expect, test } from 'vitest';
import { agreementId, slot } from '../../../shared/src/terms/ids.ts';
import type { Agreement } from '../../../shared/src/terms/agreement.ts';
import { essayOf, essayShares } from '../../../shared/src/experiments/balance/essay.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { RoundRecord, World } from '../../../shared/src/truth/world.ts';

const temperature = { us: 0, china: 0, un: 0, dprk: 0 };
const played = playBotGame({ scenario: january2016, seed: 3, format: 'standard', fixedRounds: 2, temperature }).world;
const NOTHING = { elite: 0, programme: 0, finance: 0, broad: 0 } as const;
const NOBODY = { us: NOTHING, china: NOTHING, un: NOTHING };
const none = { luxury: 0, 'travel-assets': 0, 'dual-use': 0, arms: 0, financial: 0, trade: 0, aid: 0 } as const;
const UNRESTRICTED = { border: none, sea: none, dollar: none };

/** A game of one half-year in which nothing is forbidden, promised, done, tested or levied, with some changes. */
function quiet(changes: Partial<RoundRecord>, agreements: readonly Agreement[] = []): World {
  const [first] = played.history;
  if (first === undefined) throw new Error('nothing was played');
  const record: RoundRecord = {
    ...first,
    letters: UNRESTRICTED,
    efforts: NOBODY,
    reports: NOBODY,
    test: 'none',
    flows: { ...first.flows, bite: 0 },
    dockets: { ...first.dockets, dprk: {} },
    ...changes,
  };
  return { ...played, history: [record], agreements };
}

const UNHURT = { citizens: 0, circle: 0 };

test('a basket counts if a letter or a promise asks for effort, and only a report above the effort is a lie', () => {
  expect(essayOf(quiet({}), UNHURT)).toMatchObject({ rows: 0, overReported: 0 });
  const letters = { ...UNRESTRICTED, border: { ...none, 'dual-use': 4 } } as const;
  const china = (effort: 0 | 1 | 2, report: 0 | 1 | 2): Partial<RoundRecord> => ({
    letters,
    efforts: { ...NOBODY, china: { ...NOTHING, programme: effort } },
    reports: { ...NOBODY, china: { ...NOTHING, programme: report } },
  });
  expect(essayOf(quiet(china(0, 2)), UNHURT)).toMatchObject({ rows: 1, overReported: 1 });
  expect(essayOf(quiet(china(2, 2)), UNHURT)).toMatchObject({ rows: 1, overReported: 0 });
  expect(essayOf(quiet(china(2, 1)), UNHURT)).toMatchObject({ rows: 1, overReported: 0 });
});

test('a promise of effort counts as a row only while it is judged, and broken unseen if nobody could see it', () => {
  const promise: Agreement = {
    id: agreementId('A1'),
    offeredBy: 'us',
    offeredIn: 1,
    parties: ['us', 'china'],
    terms: [{ kind: 'enforce', by: 'china', basket: 'finance', atLeast: 2 }],
    rounds: 1,
    secret: false,
    condition: 'none',
    signed: ['us', 'china'],
    status: 'ended',
    from: 1,
    until: 1,
    judgements: [{ round: 1, term: 0, kept: false, observable: false }],
  };
  expect(essayOf(quiet({}, [promise]), UNHURT)).toMatchObject({ rows: 1, isBrokenUnseen: true });
  const seen = { ...promise, judgements: [{ round: 1, term: 0, kept: false, observable: true }] };
  expect(essayOf(quiet({}, [seen]), UNHURT)).toMatchObject({ rows: 1, isBrokenUnseen: false });
  expect(essayOf(quiet({}, [{ ...promise, judgements: [] }]), UNHURT)).toMatchObject({ rows: 0 });
});

test('households give in a half-year with a burden and letters that bite, and only there', () => {
  const { flows, dockets } = played.history[0] ?? {};
  if (flows === undefined || dockets === undefined) throw new Error('nothing was played');
  const biting = { ...flows, bite: 100 };
  const levied = { ...dockets, dprk: { [slot('set-burden')]: { kind: 'set-burden', burden: 'some' } as const } };
  expect(essayOf(quiet({ flows: biting, dockets: levied }), UNHURT)).toMatchObject({ bitten: 1, given: 1 });
  expect(essayOf(quiet({ flows: biting }), UNHURT)).toMatchObject({ bitten: 1, given: 0 });
  expect(essayOf(quiet({ dockets: levied }), UNHURT)).toMatchObject({ bitten: 0, given: 0 });
});

test('the circle is spared if citizens lose and it loses less than half of that', () => {
  const at = (citizens: number, circle: number) => essayOf(quiet({}), { citizens, circle });
  expect(at(-4, -1)).toMatchObject({ isCitizensWorse: true, isCircleSpared: true });
  expect(at(-4, -2)).toMatchObject({ isCitizensWorse: true, isCircleSpared: false });
  expect(at(-4, 3)).toMatchObject({ isCitizensWorse: true, isCircleSpared: true });
  expect(at(1, -2)).toMatchObject({ isCitizensWorse: false, isCircleSpared: false });
  expect(at(1, 2)).toMatchObject({ isCitizensWorse: false, isCircleSpared: false });
});

test('shares are over rows, half-years or games', () => {
  const one = essayOf(quiet({ test: 'nuclear' }), { citizens: -4, circle: -1 });
  const other = { ...essayOf(quiet({}), UNHURT), rows: 8, overReported: 2, halfYears: 3, bitten: 2, given: 1 };
  expect(essayShares([one, other])).toEqual({
    overReported: 0.25,
    householdsGive: 0.5,
    citizensWorse: 0.5,
    circleSpared: 0.5,
    tests: 0.25,
    brokenUnseen: 0,
  });
  expect(essayShares([]).overReported).toBe(0);
});
