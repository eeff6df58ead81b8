import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { callRoll } from '../../../shared/src/truth/votes/roll-call.ts';
import type { DraftBlanks, Instrument, RollCall } from '../../../shared/src/terms/resolution.ts';
import {
  expectedMembers,
  supportOf,
  supportParts,
  whipCount,
  whipFactsOfView,
  type WhipFacts,
} from '../../../shared/src/rules/votes/whip.ts';
import { whipFactsOf } from '../../../shared/src/truth/votes/whip-facts.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { TestKind } from '../../../shared/src/terms/vocabulary.ts';
import type { PublicRound } from '../../../shared/src/terms/public-record.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import {
  aDraft,
  aFinding,
  afterThreeRounds,
  blanksOf,
  effortAtBorder,
  negotiating,
} from '../../support/text-builders.ts';

const FACTS: WhipFacts = {
  round: 4,
  record: [],
  rollCalls: [],
  instruments: [],
  letters: january2016.letters,
  publishedReports: [],
};
const TARGETED = blanksOf({ changes: [{ basket: 'programme', level: 4 }] });

const support = (blanks: Partial<DraftBlanks> = TARGETED, facts: Partial<WhipFacts> = {}): number =>
  supportOf(january2016, { ...FACTS, ...facts }, blanksOf({ ...TARGETED, ...blanks }));

const lastRecord = afterThreeRounds().publicRecord.at(-1);
function tested(kind: TestKind, round = 3): readonly PublicRound[] {
  if (lastRecord === undefined) throw new Error('three rounds leave a record');
  return [{ ...lastRecord, round, test: kind }];
}

const adopted = (round: number): RollCall => ({
  text: aDraft({ changes: [{ basket: 'elite', level: 4 }] }, round),
  votes: { us: 'yes', china: 'yes', un: 'yes' },
  members: { yes: 13, no: 0, abstain: 0 },
  outcome: 'adopted',
  vetoedBy: [],
});

describe('the leaning of the thirteen', () => {
  test('rises with exemptions, published findings and a recent test', () => {
    expect(support({ exemptions: true })).toBeGreaterThan(support());
    expect(support({}, { publishedReports: [aFinding(effortAtBorder(0), { published: true })] })).toBeGreaterThan(
      support(),
    );
    expect(support({}, { record: tested('missile') })).toBeGreaterThan(support());
    expect(support({}, { record: tested('nuclear') })).toBeGreaterThan(support({}, { record: tested('missile') }));
  });

  test('counts a test half after a round and not at all after two, and ignores old findings', () => {
    const gain = (round: number): number => support({}, { record: tested('nuclear', round) }) - support();
    expect(gain(2)).toBeCloseTo(gain(3) / 2);
    expect(gain(1)).toBe(0);
    expect(support({}, { round: 9, publishedReports: [aFinding(effortAtBorder(0))] })).toBe(support());
  });

  test('falls with fatigue, breadth and a trade embargo without exemptions', () => {
    expect(support({}, { rollCalls: [adopted(3)] })).toBeLessThan(support());
    expect(support({}, { rollCalls: [adopted(3), adopted(2)] })).toBeLessThan(support({}, { rollCalls: [adopted(3)] }));
    const held = (basket: Instrument['basket']): Instrument => ({
      id: `T1-${basket}`,
      kind: 'resolution',
      owner: null,
      basket,
      level: 2,
      since: 1,
      until: 6,
    });
    expect(support({}, { instruments: [held('elite'), held('finance'), held('broad')] })).toBeLessThan(support());
    const embargo = { changes: [{ basket: 'broad', level: 4 }] } as const;
    expect(support(embargo)).toBeLessThan(support({ changes: [{ basket: 'broad', level: 2 }] }));
    expect(support({ ...embargo, exemptions: true }) - support(embargo)).toBeGreaterThan(
      support({ exemptions: true }) - support(),
    );
  });

  test('likes an end the better the sooner it comes, and a standing text least', () => {
    const [two, four, six, none] = ([2, 4, 6, 'none'] as const).map((sunset) => support({ sunset }));
    expect([two, four, six, none]).toEqual([two, four, six, none].toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(new Set([two, four, six, none]).size).toBe(4);
  });

  test('likes relief, most from what has stood long, and lets tests and findings speak against it', () => {
    const full = { ...january2016.letters, sea: { ...january2016.letters.sea, trade: 4 } } as const;
    const easing = { changes: [{ basket: 'broad', level: 2 }] } as const;
    const since = (round: number): readonly Instrument[] => [
      { id: 'T1-broad', kind: 'resolution', owner: null, basket: 'broad', level: 4, since: round, until: null },
    ];
    const reasons = (instruments: readonly Instrument[]) =>
      supportParts(january2016, { ...FACTS, round: 6, letters: full, instruments }, blanksOf(easing)).map(
        ({ reason }) => reason,
      );
    expect(reasons(since(1))).toEqual(expect.arrayContaining(['lift', 'tired']));
    expect(reasons(since(5))).not.toContain('tired');
    expect(support(easing, { letters: full, record: tested('nuclear') })).toBeLessThan(
      support(easing, { letters: full }),
    );
  });

  test('has components that add up', () => {
    const parts = supportParts(january2016, FACTS, blanksOf({ ...TARGETED, exemptions: true, sunset: 6 }));
    expect(parts.map(({ reason }) => reason)).toEqual(['base', 'exemptions', 'sunset']);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(support({ exemptions: true, sunset: 6 }));
  });
});

describe('the whip', () => {
  test('classifies all thirteen', () => {
    const count = whipCount(january2016, FACTS, TARGETED);
    expect(count.yes + count.leaning + count.undecided + count.against).toBe(13);
    expect(
      whipCount(january2016, FACTS, blanksOf({ changes: [{ basket: 'broad', level: 4 }] })).against,
    ).toBeGreaterThan(count.against);
  });

  test('depends only on public facts: secrets of any seat do not change it', () => {
    const world = afterThreeRounds({ draft: aDraft(TARGETED, 4) });
    const secret = {
      ...world,
      votes: { un: 'yes', china: 'no' },
      gathered: 3,
      reports: [aFinding(effortAtBorder(0))],
      stocks: { ...world.stocks, programme: { ...world.stocks.programme, index: 99 } },
    } as const;
    expect(whipFactsOf(secret)).toEqual(whipFactsOf(world));
    expect(whipFactsOfView(projectSeat(secret, 'us').public)).toEqual(whipFactsOf(world));
  });

  test('is close to the roll call: the mean votes over seeds match the expectation', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const cast = seeds.map(
      (seed) => callRoll(negotiating({ seed: shortSeed(seed), draft: aDraft(TARGETED) }))?.members.yes ?? 0,
    );
    const mean = cast.reduce((sum, yes) => sum + yes, 0) / cast.length;
    const expected = expectedMembers(january2016, whipFactsOf(negotiating()), TARGETED, 0);
    expect(Math.abs(mean - expected.mean)).toBeLessThan(4 * (expected.sd / Math.sqrt(cast.length)) + 0.1);
  });
});
