import { expect, test } from 'vitest';
import { playBotGame } from '../../shared/src/experiments/bot-game.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { closePhase } from '../../shared/src/truth/commands/game.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import { runBaseline } from '../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../shared/src/truth/projection/project-public.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { BASKETS, SEATS, SENDERS, type SenderId } from '../../shared/src/terms/vocabulary.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { worldsOf } from '../support/bot-worlds.ts';
import { tooFine } from '../support/grained.ts';

const publicOf = (world: World) => projectPublic(world, () => runBaseline(world.scenario, world.seed, world.round));

const TEMPERATURE = { us: 1, china: 4, un: 2, dprk: 1 };
/** Worlds of whole bot games at which a phase had just opened. */
const worlds = [3, 14, 15].flatMap((number) =>
  worldsOf(
    playBotGame({
      scenario: january2016,
      seed: shortSeed(number),
      format: 'standard',
      fixedRounds: 5,
      temperature: TEMPERATURE,
    }),
  ),
);

test('no number in any view has more digits than its statistic', () => {
  let figures = 0;
  for (const world of worlds) {
    if (world.ending !== null) continue;
    for (const seat of SEATS) {
      const view = projectSeat(world, seat);
      figures += view.observations.length;
      expect(tooFine(view)).toEqual([]);
    }
  }
  expect(figures).toBeGreaterThan(100);
});

test('the check itself finds a raw figure wherever one could be', () => {
  expect(tooFine({ capital: { mandate: 59.5 } })).toEqual(['capital.mandate: 59.5']);
  expect(tooFine({ public: { record: [{ access: 41.3, recordedTrade: 2810 }] } })).toHaveLength(2);
  expect(tooFine({ observations: [{ estimates: { income: { mean: 1471, sd: 0 } } }] })).toHaveLength(1);
  expect(tooFine({ traces: [{ variable: 'unity', before: 52, after: 50, terms: [{ amount: 0.123 }] }] })).toHaveLength(
    1,
  );
  expect(tooFine({ other: [{ share: 0.123 }] })).toHaveLength(1);
});

/** What the others can measure of a sender's work, and everything that is computed from such measurements. */
const MEASURED = [
  /^public\.record\.\d+\.(credibility|access|staplePrice|exchangeRate|recordedTrade|headlines)/,
  /^observations\.\d+\.(estimates|leakAt|traces|aims|circleWord|ledger)/,
  /^(capital|country|names|trades|trust)\b/,
  // What Pyongyang can spend follows from what it earned.
  /^budget\.total/,
];

/** The paths at which two views differ. */
function differences(one: unknown, other: unknown, path: readonly string[] = []): readonly string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path.join('.')];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], [...path, key]),
  );
}

function withEfforts(world: World, sender: SenderId, efforts: readonly (0 | 1 | 2 | 3)[]): World {
  let next = world;
  for (const effort of [...BASKETS.map(() => 0 as const), ...efforts].entries()) {
    const basket = BASKETS[effort[0] % BASKETS.length] ?? 'elite';
    const given = submit(next, sender, { kind: 'set-effort', basket, effort: effort[1] });
    if (given.ok) next = evolveAll(next, given.value);
  }
  return next;
}

/** A public figure of a sender's efforts: its reports, and what a broken promise to enforce sets off. */
const DECLARED = [/^public\.record\.\d+\.reports\./, /^(public\.)?(agreements|announcedBreaches)\b/];

test.each(SENDERS)('adjudication tells the others of the efforts of %s only what they can measure', (sender) => {
  let different = 0;
  for (const world of worlds) {
    if (world.phase !== 'orders') continue;
    const [left, right] = (
      [
        [3, 3, 0, 0],
        [0, 0, 1, 2],
      ] as const
    ).map((chosen) => {
      const sealed = withEfforts(world, sender, chosen);
      return evolveAll(sealed, closePhase(sealed));
    });
    if (left === undefined || right === undefined) throw new Error('two were made');
    expect(left.history.at(-1)?.efforts[sender]).not.toEqual(right.history.at(-1)?.efforts[sender]);
    for (const viewer of SEATS) {
      if (viewer === sender) continue;
      const [one, other] = [left, right].map((after) => projectSeat(after, viewer, publicOf(after)));
      const found = differences(one, other);
      different += found.length;
      const told = [...MEASURED, ...DECLARED];
      expect(found.filter((path) => !told.some((pattern) => pattern.test(path)))).toEqual([]);
      expect([...tooFine(one), ...tooFine(other)]).toEqual([]);
    }
  }
  expect(different).toBeGreaterThan(20);
});
