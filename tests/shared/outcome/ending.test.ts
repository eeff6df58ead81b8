import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../../shared/src/truth/fold/evolve.ts';
import { agreementId } from '../../../shared/src/terms/ids.ts';
import { endingOf } from '../../../shared/src/truth/outcome/ending.ts';
import { isLastRound } from '../../../shared/src/truth/outcome/is-last-round.ts';
import type { Agreement, TermJudgement } from '../../../shared/src/terms/agreement.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import type { Incident } from '../../../shared/src/model/outcome.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { evenEfforts, playedWorld, type Plan } from '../../support/world-builder.ts';

const isSudden = ({ kind }: Incident): boolean => kind === 'clash-broke-out' || kind === 'regime-collapsed';
/** Incidents without a sudden end, so that the test depends on the last round. */
const calm: Plan['incidents'] = (_round, drawn) => drawn.filter((incident) => !isSudden(incident));

const freeze = (judgements: readonly TermJudgement[]): Agreement => ({
  id: agreementId('freeze'),
  offeredBy: 'china',
  offeredIn: 2,
  signed: ['us', 'china', 'dprk'],
  status: 'in-force',
  from: 2,
  until: 5,
  judgements,
  parties: ['us', 'china', 'dprk'],
  terms: [
    { kind: 'provide', by: 'us', what: 'relief', amount: 300 },
    { kind: 'freeze', by: 'dprk', share: 50 },
  ],
  rounds: 4,
  secret: false,
  condition: 'none',
});

const judged = (round: number, kept = true): readonly TermJudgement[] => [
  { round, term: 0, kept: true, observable: true },
  { round, term: 1, kept, observable: true },
];

const withAgreement = (world: World, agreement: Agreement): World =>
  evolve(world, { kind: 'agreement-offered', agreement });

describe('how a game ends', () => {
  test('a clash and a collapse end it at once in any round', () => {
    const after = (kind: 'clash-broke-out' | 'regime-collapsed') =>
      endingOf(playedWorld({ rounds: 2, incidents: (round, drawn) => (round === 2 ? [...drawn, { kind }] : drawn) }));
    expect(after('clash-broke-out')).toBe('clash');
    expect(after('regime-collapsed')).toBe('collapse');
  });

  test('it continues before the last round, and before a round is adjudicated', () => {
    const world = playedWorld({ rounds: 3, fixedRounds: 4, incidents: calm });
    expect(endingOf(world)).toBeNull();
    const next = evolve(world, { kind: 'round-opened', round: 4, shock: null });
    expect(endingOf(next)).toBeNull();
  });

  test('a freeze kept in the last two rounds is a settlement; a broken, late or lapsed one is not', () => {
    const world = playedWorld({ rounds: 4, fixedRounds: 4, incidents: calm });
    const end = (agreement: Agreement) => endingOf(withAgreement(world, agreement));
    expect(end(freeze([...judged(3), ...judged(4)]))).toBe('settlement');
    expect(end(freeze([...judged(2), ...judged(3)]))).not.toBe('settlement');
    expect(end(freeze([...judged(3), ...judged(4, false)]))).not.toBe('settlement');
    expect(end({ ...freeze([...judged(3), ...judged(4)]), status: 'lapsed' })).not.toBe('settlement');
    expect(end({ ...freeze([...judged(3), ...judged(4)]), from: 4 })).not.toBe('settlement');
    const noFreeze: Agreement = {
      ...freeze([...judged(3), ...judged(4)]),
      terms: [{ kind: 'refrain', by: 'dprk', from: 'nuclear' }],
    };
    expect(end(noFreeze)).not.toBe('settlement');
  });

  test('a programme over the line is a breakout, one far below and delayed is contained, others are a stalemate', () => {
    const rounds = 8;
    const played = (plan: Plan) => endingOf(playedWorld({ rounds, fixedRounds: rounds, incidents: calm, ...plan }));
    expect(played({ efforts: evenEfforts(0), spending: { programme: 4 }, inputs: { test: 'nuclear' } })).toBe(
      'breakout',
    );
    expect(played({ letter: { programme: 4, finance: 4 }, efforts: evenEfforts(3), spending: { programme: 1 } })).toBe(
      'contained',
    );
    const world = playedWorld({ rounds, fixedRounds: rounds, incidents: calm });
    const reference = { rounds: [{ round: rounds, stocks: world.stocks }] };
    // As fast as the baseline, and below the line: no side reached its goal.
    const { line } = world.scenario.breakout;
    const below: World = {
      ...world,
      history: world.history.map((record) => ({
        ...record,
        stocks: { ...record.stocks, programme: { ...record.stocks.programme, index: line - 8 } },
      })),
    };
    const asFast = {
      rounds: [{ ...reference.rounds[0], round: rounds, stocks: below.history.at(-1)?.stocks ?? world.stocks }],
    };
    expect(endingOf(below, () => asFast)).toBe('stalemate');
  });

  test('the baseline is not run for an ending that does not need it', () => {
    const world = playedWorld({ rounds: 2, fixedRounds: 9, incidents: calm });
    expect(
      endingOf(world, () => {
        throw new Error('no baseline is needed before the last round');
      }),
    ).toBeNull();
  });
});

describe('the last round', () => {
  const table = (seed: number, fixedRounds: number | null = null, format: 'standard' | 'blitz' = 'standard') => ({
    scenario: january2016,
    seed: shortSeed(seed),
    format,
    fixedRounds,
  });

  test('a fixed number of rounds is respected', () => {
    expect([4, 5, 6].map((round) => isLastRound(table(1, 5), round))).toEqual([false, true, true]);
  });

  test('blitz has five rounds', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect([4, 5].map((round) => isLastRound(table(seed, null, 'blitz'), round))).toEqual([false, true]);
    }
  });

  test('the open end is never before round 7, in about a third of games at 7 and 8, always at 9', () => {
    const share = (round: number): number =>
      Array.from({ length: 600 }, (_, seed) => isLastRound(table(seed), round)).filter(Boolean).length / 600;
    expect([1, 6].map(share)).toEqual([0, 0]);
    for (const round of [7, 8]) {
      expect(share(round)).toBeGreaterThan(0.27);
      expect(share(round)).toBeLessThan(0.4);
    }
    expect(share(9)).toBe(1);
  });
});
