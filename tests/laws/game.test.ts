import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docketCost } from '../../shared/src/orders/budget.ts';
import { fold } from '../../shared/src/truth/fold/evolve.ts';
import { legalOrders } from '../../shared/src/orders/legal-orders.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../shared/src/terms/vocabulary.ts';
import { playBotGame } from '../../shared/src/experiments/bot-game.ts';
import { worldText } from '../../shared/src/record/digest.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { arbitraryGame, arbitraryWorld, worldsOf } from '../support/bot-worlds.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('a game', () => {
  test('equals the fold of its log', () => {
    fc.assert(
      fc.property(arbitraryGame, ({ log, world }) => {
        expect(worldText(fold(january2016, log))).toBe(worldText(world));
        // As if the log had been written to disk and read back.
        expect(worldText(fold(january2016, JSON.parse(JSON.stringify(log)) as typeof log))).toBe(worldText(world));
      }),
      { numRuns: 12 },
    );
  });

  test('is the same for the same seed and differs for another seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (seed, noise) => {
          const play = (from: number): string[] => {
            const texts: string[] = [];
            const temperature = { us: noise, china: noise, un: noise, dprk: noise };
            playBotGame(
              { scenario: january2016, seed: from, format: 'standard', fixedRounds: 3, temperature },
              (world) => texts.push(worldText(world)),
            );
            return texts;
          };
          expect(play(seed)).toEqual(play(seed));
          expect(play(seed)).not.toEqual(play(seed + 1));
        },
      ),
      { numRuns: 6 },
    );
  });

  test('always ends, after at most nine rounds or the fixed number', () => {
    fc.assert(
      fc.property(arbitraryGame, ({ world }) => {
        const most = world.fixedRounds ?? world.scenario.formats[world.format].most;
        expect(world.history.length).toBeLessThanOrEqual(most);
        expect(world.history.length).toBeGreaterThan(0);
        expect(world.ending).not.toBeNull();
      }),
      { numRuns: 12 },
    );
  });
});

describe('legality', () => {
  test('every offered order is accepted, and every rejection is the one that was shown', () => {
    let offered = 0;
    let withReason = 0;
    fc.assert(
      fc.property(arbitraryWorld, (world) => {
        for (const seat of SEATS) {
          for (const { order, rejection } of legalOrders(projectSeat(world, seat), world.scenario)) {
            const answer = submit(world, seat, order);
            expect(answer.ok ? null : answer.error, `${seat} ${JSON.stringify(order)}`).toEqual(rejection);
            if (rejection === null) offered += 1;
            else withReason += 1;
          }
        }
      }),
      { numRuns: 16 },
    );
    expect(offered).toBeGreaterThan(100);
    expect(withReason).toBeGreaterThan(100);
  });
});

describe('money and chips', () => {
  test('in every half-year, reserve before plus sources equals uses plus reserve after', () => {
    fc.assert(
      fc.property(arbitraryGame, ({ world }) => {
        let reserve = january2016.stocks.budget.reserve;
        for (const { ledger, stocks } of world.history) {
          const balance = reserve + sum(Object.values(ledger.sources)) - sum(Object.values(ledger.uses));
          expect(stocks.budget.reserve).toBeCloseTo(balance, 6);
          reserve = stocks.budget.reserve;
        }
      }),
      { numRuns: 12 },
    );
  });

  test('Pyongyang’s ledger pays exactly the chips ordered in its docket', () => {
    const chip = january2016.params.budget.chip.value;
    fc.assert(
      fc.property(arbitraryGame, ({ world }) => {
        for (const { ledger, dockets } of world.history) {
          const { fees, ...ordered } = ledger.uses;
          expect(fees).toBeGreaterThanOrEqual(0);
          const cost = docketCost(january2016, 'dprk', dockets.dprk);
          const households = ledger.sources['households'] ?? 0;
          expect(sum(Object.values(ordered)) - households).toBeCloseTo(cost * chip, 6);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('no seat ever exceeds its round’s budget, neither by ordering nor by repeating orders', () => {
    fc.assert(
      fc.property(arbitraryGame, (game) => {
        for (const world of worldsOf(game)) {
          for (const seat of SEATS) {
            const { total, spent, withheld } = projectSeat(world, seat).budget;
            if (world.phase === 'adjudication') continue;
            expect(spent + withheld, `${seat}, round ${world.round}, ${world.phase}`).toBeLessThanOrEqual(total);
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
