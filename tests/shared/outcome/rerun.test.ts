import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { canonicalJson } from '../../../shared/src/lib/canonical.ts';
import { digestOf } from '@letter/shared/authority';
import { parseLog } from '../../../shared/src/record/parse-log.ts';
import { readStored } from '../../../shared/src/scenario/read-stored.ts';
import { rerun } from '../../../shared/src/record/rerun.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/truth/outcome/course.ts';
import { rerunGame, type Change } from '../../../shared/src/truth/outcome/rerun.ts';
import { whoPaid } from '../../../shared/src/truth/outcome/who-paid.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { evenEfforts, playedWorld, type Plan } from '../../support/world-builder.ts';
import { pathOf } from '../../golden/versions/kept.ts';

const lively = playBotGame({
  scenario: january2016,
  seed: shortSeed(11),
  format: 'standard',
  fixedRounds: 5,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});
const paidIn = (world: World) =>
  whoPaid(world, courseOf(world, runBaseline(world.scenario, world.seed, world.history.length)));
const stocksAfter = (world: World, ...kinds: Exclude<Change, { round: number }>['kind'][]) => {
  const again = rerunGame(
    world,
    kinds.map((kind) => ({ kind })),
  );
  if (!again.ok) throw new Error(again.error.sentence);
  return again.value.map(({ stocks }) => stocks);
};

describe('a game run again', () => {
  test('with nothing changed it is the same game, to the last digit', () => {
    const { world } = lively;
    // What was done between the rounds is part of it: costs of immediate acts, and evidence that was shown.
    expect(world.history.some(({ basis }) => (basis?.moved.length ?? 0) > 0)).toBe(true);
    expect(stocksAfter(world)).toEqual(world.history.map(({ stocks }) => stocks));
  });

  test('evidence that was shown between two rounds is shown again', () => {
    const shown = lively.log.findIndex(({ kind }) => kind === 'evidence-moved');
    expect(shown).toBeGreaterThan(0);
    const { world } = lively;
    const without = world.history.map((record) => ({
      ...record,
      ...(record.basis === undefined ? {} : { basis: { ...record.basis, shown: [] } }),
    }));
    expect(stocksAfter({ ...world, history: without })).not.toEqual(stocksAfter(world));
  });

  test('from its log, with every letter at none, nothing is withheld in any half-year', () => {
    const again = rerun({ scenario: january2016, events: lively.log }, { kind: 'no-restrictions' });
    if (!again.ok) throw new Error(again.error.sentence);
    expect(again.value.played).toEqual(lively.world);
    expect(again.value.rounds).toHaveLength(lively.world.history.length);
    for (const { stocks } of again.value.rounds) expect(stocks.trade.leakage).toBe(1);
  });

  test('each change takes one thing out and leaves the others', () => {
    const given: Plan = {
      rounds: 4,
      inputs: { relief: 3, support: 1 },
      spending: { burden: 2, circle: 5, citizens: 0 },
      incidents: () => [],
    };
    const world = playedWorld(given);
    const only = (plan: Plan) => playedWorld(plan).history.map(({ stocks }) => stocks);
    expect(stocksAfter(world, 'no-help')).toEqual(only({ ...given, inputs: {} }));
    expect(stocksAfter(world, 'no-burden')).toEqual(
      only({ ...given, spending: { burden: 0, circle: 5, citizens: 2 } }),
    );
    const [first] = stocksAfter(world, 'usual-rewards');
    expect(first?.circle.norm).toBe(january2016.stocks.circle.norm);
  });

  test('a log of older rules folds but cannot be run again', () => {
    const text = gunzipSync(readFileSync(pathOf('v2-standard.jsonl.gz'))).toString();
    const data: unknown = JSON.parse(gunzipSync(readFileSync(pathOf('v2-standard.scenario.json.gz'))).toString());
    const stored = readStored(data, digestOf(canonicalJson(data)));
    const parsed = parseLog(text);
    if (!parsed.ok || !stored.ok) throw new Error('the kept game of version 2 cannot be read');
    const again = rerun({ scenario: stored.value, events: parsed.value }, { kind: 'no-restrictions' });
    expect(again).toMatchObject({ ok: false, error: { code: 'older-rules' } });
  });
});

describe('who paid', () => {
  test('citizens pay for restrictions also where the state spends more on them than in the reference course', () => {
    const world = playedWorld({
      rounds: 6,
      letter: { broad: 2 },
      efforts: evenEfforts(2),
      spending: { citizens: 4 },
      incidents: () => [],
    });
    const { parts, citizens } = paidIn(world);
    expect(parts?.citizens.restrictions).toBeLessThan(-0.4);
    expect(citizens).toBeLessThan(-0.4);
    // Compared with the reference course, which spends less, the same citizens seem to have gained by the restrictions.
    const reference = runBaseline(world.scenario, world.seed, 6).rounds.at(-1)?.stocks.citizens.welfare ?? 100;
    expect(world.stocks.citizens.welfare).toBeGreaterThan(reference + 0.4);
  });

  test('what is levied on households is counted as shifted, not as taken by restrictions', () => {
    const quiet = paidIn(playedWorld({ rounds: 4, incidents: () => [] }));
    const levied = paidIn(playedWorld({ rounds: 4, spending: { burden: 2 }, incidents: () => [] }));
    expect(quiet.parts?.citizens.shift).toBeCloseTo(0, 9);
    expect(levied.parts?.citizens.shift).toBeLessThan(-3);
    expect(levied.parts?.citizens.restrictions).toBeCloseTo(quiet.parts?.citizens.restrictions ?? 0, 0);
  });

  test('rewards beyond the usual spare the circle', () => {
    const { parts } = paidIn(playedWorld({ rounds: 3, spending: { circle: 5 }, incidents: () => [] }));
    expect(parts?.circle.shift).toBeGreaterThan(1);
    expect(parts?.citizens.shift).toBeCloseTo(0, 9);
  });
});
