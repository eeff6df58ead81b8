import { describe, expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { membersIn } from '../../../shared/src/rules/votes/council-members.ts';
import { explainRoll } from '../../../shared/src/rules/votes/explain-roll.ts';
import { forecastRoll } from '../../../shared/src/rules/votes/forecast-roll.ts';
import { countVotes } from '../../../shared/src/rules/votes/count-votes.ts';
import { SCENARIOS } from '../../../shared/src/scenario/scenarios.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { RollCall } from '../../../shared/src/terms/resolution.ts';
import { callRoll } from '../../../shared/src/truth/votes/roll-call.ts';
import { whipFactsOf } from '../../../shared/src/truth/votes/whip-facts.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { aDraft, blanksOf, negotiating } from '../../support/text-builders.ts';

const TARGETED = blanksOf({ changes: [{ basket: 'programme', level: 4 }], exemptions: true });
const YES = { us: 'yes', china: 'yes', un: 'yes' } as const;
const rolled = (change: Partial<World> = {}): RollCall => {
  const roll = callRoll(negotiating({ draft: aDraft(TARGETED), votes: YES, ...change }));
  if (roll === null) throw new Error('there is a text');
  return roll;
};

describe('the thirteen', () => {
  const lot = (member: string) => member.length + member.charCodeAt(member.length - 1) / 200;

  test.each(Object.values(SCENARIOS).map(({ id, startYear }) => [id, startYear] as const))(
    'are thirteen known members in every year that %s can reach',
    (_, startYear) => {
      for (let year = startYear; year < startYear + 5; year += 1) {
        const members = membersIn(january2016, year, lot);
        expect(new Set(members).size, `${year}`).toBe(13);
        expect(members).toEqual(expect.arrayContaining(['russia', 'france', 'uk']));
        if (year <= 2026) expect(members.some((member) => member.startsWith('elected-'))).toBe(false);
      }
    },
  );

  test('keep their places for the two years of their term, and change as terms end', () => {
    const places = (year: number) => membersIn(january2016, year, lot);
    expect(places(2016).indexOf('sn')).toBe(places(2017).indexOf('sn'));
    expect(places(2017)).toContain('it');
    expect(places(2018)).toEqual(places(2018).map((member) => (member === 'it' ? 'nl' : member)));
    expect(places(2018)[places(2017).indexOf('it')]).toBe('nl');
    expect(places(2018)).not.toContain('sn');
  });

  test('lean by lot: another game, another order', () => {
    const roll = (seed: number) => rolled({ seed: shortSeed(seed) }).called?.map(({ member }) => member);
    expect(roll(1)).not.toEqual(roll(2));
    expect(new Set(roll(1))).toEqual(new Set(roll(2)));
  });
});

describe('a roll call', () => {
  test('names each of the thirteen with its vote, and counts the same ones', () => {
    const { called = [], members } = rolled();
    expect(called).toHaveLength(13);
    for (const vote of ['yes', 'no', 'abstain'] as const) {
      expect(called.filter((one) => one.vote === vote)).toHaveLength(members[vote]);
    }
  });

  test('keeps what everybody could expect, which says nothing of a sealed vote or of the pen’s work', () => {
    const open = rolled().expected;
    expect(open?.parts.length).toBeGreaterThan(0);
    expect(rolled({ votes: { us: 'no', un: 'no' }, gathered: 3 }).expected).toEqual(open);
  });
});

describe('the forecast of a roll', () => {
  const facts = whipFactsOf(negotiating());
  const forecast = (
    ...known: Parameters<typeof forecastRoll> extends [unknown, unknown, unknown, ...infer Rest] ? Rest : never
  ) => forecastRoll(january2016, facts, TARGETED, ...known);

  test('is of the fifteen that the roll counts: over many games it comes true on average', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => shortSeed(seed));
    const cast = seeds.map((seed) => countVotes(rolled({ seed }), 'yes'));
    const { yes, sd } = forecast(YES);
    expect(cast.reduce((sum, one) => sum + one, 0) / cast.length).toBeCloseTo(yes, 0);
    expect(cast.filter((one) => Math.abs(one - yes) <= 2 * sd + 0.5).length).toBeGreaterThan(0.93 * cast.length);
  });

  test('counts a known vote, and says who could still veto', () => {
    const open = forecast();
    expect(open.open).toEqual(['us', 'china']);
    expect(open.yes).toBe(forecast(YES).yes);
    const known = forecast({ us: 'abstain' });
    expect(known.open).toEqual(['china']);
    expect(known.yes).toBeCloseTo(open.yes - 1);
    expect(forecast({ us: 'no' }).vetoes).toEqual(['us']);
    const { yes, leaning, undecided, against } = open.thirteen;
    expect(yes + leaning + undecided + against).toBe(13);
  });

  test('rises with the pen’s work and falls if the pen does not stand behind its text', () => {
    const bare = { ...TARGETED, exemptions: false };
    const won = (gathered: number) => forecastRoll(january2016, facts, bare, {}, gathered).yes;
    expect(won(2)).toBeGreaterThan(won(0) + 1);
    expect(forecast({ un: 'no' }).yes).toBeLessThan(forecast({ un: 'abstain' }).yes);
    expect(forecast({ un: 'abstain' }).yes).toBeLessThan(forecast().yes);
  });
});

describe('a surprise', () => {
  const roll = { ...rolled(), members: { yes: 5, no: 3, abstain: 5 } };
  const expected = { yes: 11.2, sd: 1, parts: [] };

  test('is explained: who did not say yes, and how many in doubt turned', () => {
    const votes = { us: 'yes', china: 'abstain', un: 'abstain' } as const;
    expect(explainRoll({ ...roll, votes, expected })).toEqual({
      expected: 11,
      got: 6,
      seats: [{ seat: 'china', vote: 'abstain' }],
      pen: 'abstain',
      doubtful: -4,
    });
  });

  test('is none within a vote of the count, and unknown in an older game', () => {
    expect(explainRoll({ ...roll, expected: { ...expected, yes: 8 } })).toBeNull();
    const { expected: _, ...older } = roll;
    expect(explainRoll(older)).toBeNull();
  });
});
