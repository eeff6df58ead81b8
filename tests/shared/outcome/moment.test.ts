import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../../shared/src/truth/outcome/decisions.ts';
import { momentOf } from '../../../shared/src/truth/outcome/moment.ts';
import { rerunGame } from '../../../shared/src/truth/outcome/rerun.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { evenEfforts, playedWorld } from '../../support/world-builder.ts';

const stocksOf = (world: World, ...changes: Parameters<typeof rerunGame>[1]) => {
  const again = rerunGame(world, changes);
  if (!again.ok) throw new Error(again.error.sentence);
  return again.value.map(({ stocks }) => stocks);
};

describe('a decision taken back', () => {
  const world = playedWorld({ rounds: 4, inputsIn: { 2: { test: 'nuclear' } } });

  test('changes nothing before its half-year, and something from then on', () => {
    const without = stocksOf(world, { kind: 'no-test', round: 2 });
    const played = world.history.map(({ stocks }) => stocks);
    expect(without[0]).toEqual(played[0]);
    expect(without[1]).not.toEqual(played[1]);
    expect(without[1]?.diplomacy.tension).toBeLessThan(played[1]?.diplomacy.tension ?? 0);
  });

  test('is the same whether the game before it is run again or read', () => {
    const read = rerunGame(world, [{ kind: 'no-test', round: 2 }], 2);
    expect(read.ok && read.value.map(({ stocks }) => stocks)).toEqual(stocksOf(world, { kind: 'no-test', round: 2 }));
  });

  test('a text that fails leaves its measures at the level before, and only theirs', () => {
    const full = playedWorld({ rounds: 3, letter: { finance: 4, programme: 4 }, efforts: evenEfforts(3) });
    const before = { border: { financial: 0 }, sea: { financial: 0 }, dollar: { financial: 0 } } as const;
    const without = rerunGame(full, [{ kind: 'no-text', round: 2, until: 2, before }]);
    const leaked = without.ok ? without.value.map(({ leakage }) => leakage) : [];
    const played = full.history.map(({ leakage }) => leakage);
    expect(leaked[0]).toBe(played[0]);
    expect(leaked[1]).not.toBe(played[1]);
  });
});

describe('the moment to discuss', () => {
  test('is the one decision that mattered, in a game with one', () => {
    const quiet = { rounds: 4, efforts: evenEfforts(0), reports: evenEfforts(0), spending: { burden: 0 } } as const;
    const tested = momentOf(playedWorld({ ...quiet, inputsIn: { 2: { test: 'nuclear' } } }));
    expect(tested).toMatchObject({ round: 2, decision: { kind: 'test', test: 'nuclear' }, next: [] });
    expect(momentOf(playedWorld(quiet))).toBeNull();
  });

  test('names slack where a sender did less than it reported, with what it said and did', () => {
    const lying = playedWorld({
      rounds: 3,
      letter: { programme: 4 },
      efforts: evenEfforts(0),
      reports: evenEfforts(2),
    });
    const slack = decisionsOf(lying).filter(({ decision }) => decision.kind === 'slack');
    expect(slack).toHaveLength(9);
    expect(slack[0]?.decision).toMatchObject({ by: 'us', did: { programme: 0 }, said: { programme: 2 } });
    const moment = momentOf(lying);
    expect(moment?.decision.kind).toBe('slack');
    expect(moment?.without.arrived).toBeLessThan(moment?.was.arrived ?? 0);
  });

  test('is told with its spread under other draws, each the change that taking it back makes', () => {
    const lying = playedWorld({
      rounds: 3,
      letter: { programme: 4 },
      efforts: evenEfforts(0),
      reports: evenEfforts(2),
    });
    const moment = momentOf(lying);
    if (moment === null) throw new Error('nothing moved the result');
    const { was, without, change } = moment;
    expect(moment.draws).toBeGreaterThan(3);
    expect(change.arrived.mean).toBeLessThan(-1);
    expect(Math.abs(change.arrived.mean - (without.arrived - was.arrived))).toBeLessThan(3);
    expect(change.arrived.sd).toBeGreaterThanOrEqual(0);
  });
});
