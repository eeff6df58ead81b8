import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '@letter/shared/play';
import { playBotGame } from '@letter/shared/lab';
import { ORDER_KINDS } from '../../../shared/src/orders/kinds.ts';
import { commonLevers } from '../../../shared/src/orders/desk.ts';
import { ORDER_SHAPES, type OrderKind } from '../../../shared/src/terms/order.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { ROOT } from '../../tools/tools.ts';
import { CASES } from '../rulebook/cases.ts';

// What an order kind needs outside its own folder. To add a kind, fix what fails here.

const catalogue = (name: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, `client/src/text/en/${name}.json`), 'utf8'));

/** The part of a value at a path of keys; undefined if there is none. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const PLAY = catalogue('play');
const ADJUDICATION = catalogue('adjudication');

/** Kinds that no bot uses in any of the games below, with the reason. */
const NOT_USED_BY_BOTS: Partial<Record<OrderKind, string>> = {};

const games = Object.values(SCENARIOS).flatMap((scenario) =>
  [1, 2, 3, 4, 5, 6].map((seed) =>
    playBotGame({
      scenario,
      seed,
      format: 'standard',
      fixedRounds: null,
      temperature: { us: 1, china: 1, un: 1, dprk: 1 },
    }),
  ),
);
const used = new Set(games.flatMap(({ accepted }) => accepted.map(({ order }) => order.kind)));

describe.each(ORDER_SHAPES.map((shape) => [shape.kind, shape] as const))('%s', (kind, shape) => {
  test('has its shape, its rules and its effect in one folder', () => {
    for (const file of ['shape.ts', 'order.ts', 'effect.ts'])
      expect(existsSync(join(ROOT, 'shared/src/orders', kind, file)), file).toBe(true);
  });

  test('has a name, an introduction, and a sentence for each reason of a result', () => {
    expect(at(PLAY, 'lever', kind, 'name')).toEqual(expect.any(String));
    expect(at(PLAY, 'lever', kind, 'what')).toEqual(expect.any(String));
    if (shape.timing === 'immediate') return;
    for (const reason of shape.reasons) expect(at(ADJUDICATION, 'reason', reason), reason).toEqual(expect.any(String));
  });

  test('is offered by the desk or by its own control', () => {
    const { desk, seats } = ORDER_KINDS[kind];
    const isCommon = desk.control === 'scale' || desk.control === 'choices' || desk.control === 'switches';
    for (const seat of SEATS)
      expect(
        commonLevers(seat).some((lever) => lever.kind === kind),
        seat,
      ).toBe(isCommon && seats.includes(seat));
    for (const seat of desk.announcedTo) expect(seats).toContain(seat);
  });

  test('has an opening round and prices in every scenario', () => {
    for (const { id, opens, costs } of Object.values(SCENARIOS)) {
      expect(opens[kind], id).toBeGreaterThan(0);
      for (const price of shape.prices) expect(Number.isFinite(costs[price]), `${id} ${price}`).toBe(true);
    }
  });

  test('has a rulebook clause with a case that accepts or shows it', () => {
    const { clause } = ORDER_KINDS[kind];
    expect(CASES.filter((one) => one.clause === clause && one.verdict !== 'refused')).not.toEqual([]);
  });

  test('is used by a bot, or listed with a reason', () => {
    expect(used.has(kind)).toBe(NOT_USED_BY_BOTS[kind] === undefined);
  });
});
