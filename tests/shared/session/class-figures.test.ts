import { describe, expect, test } from 'vitest';
import { agreementId, reportId } from '../../../shared/src/terms/ids.ts';
import type { Agreement } from '../../../shared/src/terms/agreement.ts';
import type { Report } from '../../../shared/src/terms/evidence.ts';
import { bySender } from '../../../shared/src/terms/records.ts';
import { figuresOf } from '../../../shared/src/truth/session/class-figures.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { evenEfforts, playedWorld } from '../../support/world-builder.ts';

const played = playedWorld({
  rounds: 4,
  letter: { elite: 4, programme: 4 },
  efforts: evenEfforts(1),
  reports: { ...evenEfforts(1), china: evenEfforts(3).china },
});

const pact = (judgements: Agreement['judgements']): Agreement => ({
  id: agreementId('pact'),
  parties: ['us', 'china'],
  terms: [{ kind: 'enforce', by: 'china', basket: 'elite', atLeast: 2 }],
  rounds: 4,
  secret: true,
  condition: 'none',
  offeredBy: 'us',
  offeredIn: 1,
  signed: ['us', 'china'],
  status: 'in-force',
  from: 1,
  until: 4,
  judgements,
});

const judged = (...kept: readonly boolean[]): Agreement['judgements'] =>
  kept.map((one, at) => ({ round: at + 1, term: 0, kept: one, observable: false }));

/** A reading of China's effort in the second round. */
const report = (rest: Partial<Report> = {}): Report => ({
  id: reportId('found'),
  round: 2,
  by: 'un',
  reading: { kind: 'effort', corridor: 'border', effort: evenEfforts(1).china, confidence: 80 },
  published: false,
  shownTo: [],
  ...rest,
});

const causes = (change: Partial<World>) => {
  const { more, less } = figuresOf({ ...played, history: [...played.history], ...change }, 1).causes;
  return [...more, ...less];
};
const kinds = (change: Partial<World>) => causes(change).map(({ kind }) => kind);

describe('what a table came to', () => {
  test('is told round by round, and over the game as means of what was said and done', () => {
    const { rounds, letter, report: said, effort, ...rest } = figuresOf(played, 3);
    expect(rounds.map(({ round, report: one, effort: other }) => [round, one, other])).toEqual([
      [1, 1.67, 1],
      [2, 1.67, 1],
      [3, 1.67, 1],
      [4, 1.67, 1],
    ]);
    expect({ said, effort, table: rest.table, china: rest.said.china, did: rest.did.china }).toEqual({
      said: 1.67,
      effort: 1,
      table: 3,
      china: 3,
      did: 1,
    });
    expect(letter).toBeGreaterThan(1);
    expect(rounds[0]?.leakage).toBeCloseTo(100 * (played.history[0]?.flows.leakage ?? 0), 1);
    // Nobody filed a belief, and a game made without orders cannot be run again.
    expect(rest.off).toEqual(bySender(() => null));
  });

  test('of a table that adjudicated nothing is empty', () => {
    const figures = figuresOf({ ...played, history: [] }, 1);
    expect(figures).toMatchObject({ rounds: [], paid: null, turning: null, causes: { more: [], less: [] } });
  });

  test('names who said most beyond what it did, with both figures', () => {
    expect(causes({})).toContainEqual({ kind: 'said-more', by: 'china', said: 3, did: 1 });
  });

  test('tells a promise broken unseen with the share before and after, and one that was kept', () => {
    const shares = played.history.map(({ flows }) => flows.leakage);
    const history = played.history.map((record, at) =>
      at === 2 ? { ...record, flows: { ...record.flows, leakage: (shares[1] ?? 0) + 0.2 } } : record,
    );
    const found = causes({ history, agreements: [pact(judged(true, true, false))] });
    expect(found[0]).toMatchObject({ kind: 'pact-broken', round: 3, by: 'china', held: 2, isSeen: false });
    expect(kinds({ agreements: [pact(judged(true, true, true))] })).toContain('pact-kept');
    expect(kinds({ agreements: [pact(judged(true, true))] })).not.toContain('pact-kept');
  });

  test('tells a finding of less than was reported that nobody was shown, and no other', () => {
    expect(causes({ reports: [report()] })).toContainEqual({
      kind: 'held-finding',
      round: 2,
      by: 'un',
      about: 'china',
    });
    const others: readonly Partial<Report>[] = [
      { published: true },
      { shownTo: ['us'] },
      { by: 'china' },
      { reading: { kind: 'effort', corridor: 'border', effort: evenEfforts(3).china, confidence: 80 } },
    ];
    for (const one of others) expect(kinds({ reports: [report(one)] })).not.toContain('held-finding');
  });

  test('tells that no text was adopted at all', () => {
    expect(kinds({ rollCalls: [] })).toContain('no-text');
  });

  test('is made once of a game that is over, and again while it is played', () => {
    const over = { ...played, history: [...played.history], ending: 'broken-off' } as const;
    expect(figuresOf(over, 1)).toBe(figuresOf(over, 1));
    const playing = { ...over, ending: null };
    expect(figuresOf(playing, 1)).not.toBe(figuresOf(playing, 1));
    expect(figuresOf(over, 1).ending).toBe('broken-off');
  });
});
