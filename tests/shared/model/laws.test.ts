import { shortSeed } from '../../../shared/src/lib/seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../shared/src/lib/rng.ts';
import { step } from '../../../shared/src/model/step.ts';
import { Tracer } from '../../../shared/src/model/tracer.ts';
import type { Stocks } from '../../../shared/src/terms/stocks.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { anyInputs } from './arbitrary-inputs.ts';
import { after, inputsOf, run, traced } from './worlds.ts';

const add = (lines: Readonly<Record<string, number>>) => Object.values(lines).reduce((sum, line) => sum + line, 0);
const games = fc.tuple(fc.array(anyInputs, { minLength: 1, maxLength: 4 }), fc.integer());

/** Simulates a game and checks every half-year of it. */
function walk(
  [rounds, seed]: readonly [readonly Parameters<typeof step>[2][], number],
  look: (before: Stocks, outcome: ReturnType<typeof step>) => void,
): void {
  let stocks = january2016.stocks;
  for (const [index, inputs] of rounds.entries()) {
    const outcome = step(january2016.params, stocks, inputs, stream(shortSeed(seed), index + 1));
    look(stocks, outcome);
    stocks = outcome.stocks;
  }
}

const resolves = (path: string): boolean => {
  let node: unknown = january2016.params;
  for (const name of path.split('.')) node = (node as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof node === 'object' && node !== null && 'source' in node;
};

describe('laws of one half-year', () => {
  it('explains every change of every variable by terms with the right sum', () => {
    fc.assert(
      fc.property(games, (game) => {
        walk(game, (before, outcome) => {
          const was = traced(before);
          for (const [variable, now] of traced(outcome.stocks)) {
            let change = 0;
            for (const term of outcome.trace) if (term.variable === variable) change += term.amount;
            expect(Math.abs(now - (was.get(variable) ?? Number.NaN) - change), variable).toBeLessThan(1e-6);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  it('books every dollar', () => {
    fc.assert(
      fc.property(games, (game) => {
        walk(game, (before, { ledger, stocks }) => {
          expect(ledger.reserveBefore).toBe(before.budget.reserve);
          expect(ledger.reserveAfter).toBe(stocks.budget.reserve);
          const open = ledger.reserveBefore + add(ledger.sources);
          expect(open).toBeCloseTo(add(ledger.uses) + ledger.reserveAfter, 6);
          const { transfers, households, ...earned } = ledger.sources;
          expect(add(earned)).toBeCloseTo(stocks.budget.income, 6);
          expect(transfers + households).toBeTypeOf('number');
        });
      }),
      { numRuns: 150 },
    );
  });

  it('loses no goods between gate and market', () => {
    fc.assert(
      fc.property(games, (game) => {
        walk(game, (_before, { flows }) => {
          expect(flows.stopped + flows.rerouted + flows.carried).toBeCloseTo(flows.blocked, 6);
          expect(flows.stopped).toBeGreaterThanOrEqual(-1e-9);
          for (const corridor of Object.values(flows.byCorridor)) {
            for (const c of Object.values(corridor)) {
              expect(c.permitted + c.blocked + c.leaked).toBeCloseTo(c.sought, 6);
              expect(Math.min(c.permitted, c.blocked, c.leaked)).toBeGreaterThanOrEqual(-1e-9);
            }
          }
          for (const share of [flows.leakage, ...Object.values(flows.leakageAt)]) {
            expect(share).toBeGreaterThanOrEqual(-1e-9);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every figure finite and every index in its range', () => {
    fc.assert(
      fc.property(games, (game) => {
        walk(game, (_before, { stocks }) => {
          for (const [variable, value] of traced(stocks)) expect(Number.isFinite(value), variable).toBe(true);
          for (const index of [
            stocks.circle.loyalty,
            stocks.citizens.welfare,
            stocks.programme.index,
            stocks.diplomacy.tension,
          ]) {
            expect(index).toBeGreaterThanOrEqual(0);
            expect(index).toBeLessThanOrEqual(100);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is deterministic and leaves its arguments alone', () => {
    fc.assert(
      fc.property(anyInputs, fc.integer(), (inputs, seed) => {
        const frozen = JSON.stringify(january2016.stocks);
        const first = step(january2016.params, january2016.stocks, inputs, stream(shortSeed(seed), 3));
        const second = step(
          january2016.params,
          january2016.stocks,
          structuredClone(inputs),
          stream(shortSeed(seed), 3),
        );
        expect(second).toEqual(first);
        expect(JSON.stringify(january2016.stocks)).toBe(frozen);
      }),
      { numRuns: 50 },
    );
  });

  it('gives an existing parameter, an act or a shock for every term', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(games, (game) => {
        walk(game, (_before, { trace }) => {
          for (const term of trace) seen.add(term.parameter);
        });
      }),
      { numRuns: 60 },
    );
    const unknown = [...seen].filter((path) => !/^(nudge:|shock:|limit$)/.test(path) && !resolves(path));
    expect(unknown).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });
});

describe('common random numbers', () => {
  it('leaves unrelated draws unchanged when one order changes', () => {
    const quiet = run({ letter: { luxury: 4 }, effort: { luxury: 1 } }, 6);
    const loud = run({ letter: { luxury: 4 }, effort: { luxury: 3 } }, 6);
    const season = (outcomes: typeof quiet) =>
      outcomes.map((o) => o.trace.find((t) => t.variable === 'staple-price' && t.term === 'season')?.amount);
    const harvest = (outcomes: typeof quiet) =>
      outcomes.map((o) => o.trace.find((t) => t.variable === 'growth' && t.term === 'harvest')?.amount);
    expect(season(loud)).toEqual(season(quiet));
    expect(harvest(loud)).toEqual(harvest(quiet));
    expect(harvest(run({}, 6, 8))).not.toEqual(harvest(quiet));
  });

  it('does not change the programme when only luxury effort changes', () => {
    const lax = after({ letter: { luxury: 4 }, effort: { luxury: 0 }, test: 'missile' });
    const strict = after({ letter: { luxury: 4 }, effort: { luxury: 3 }, test: 'missile' });
    expect(strict.programme.tests).toEqual(lax.programme.tests);
    // Only fees on other goods could affect it; friction does not, so the index is the same to the last digit.
    expect(strict.programme.index).toBeCloseTo(lax.programme.index, 9);
  });
});

describe('public terms', () => {
  // Two worlds that differ only in secrets must show the same public terms.
  it('do not change with secret efforts and spending', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.integer(), (open, hidden, seed) => {
        const secret = { ...open, spirit: hidden.spirit, spending: hidden.spending, scrutiny: hidden.scrutiny };
        const one = step(january2016.params, january2016.stocks, open, stream(shortSeed(seed), 1));
        const two = step(january2016.params, january2016.stocks, secret, stream(shortSeed(seed), 1));
        const shown = (outcome: typeof one) => outcome.trace.filter((term) => term.origin === 'public');
        // Whether a test succeeded is public, and follows from readiness, which is the same in both.
        expect(shown(two)).toEqual(shown(one));
      }),
      { numRuns: 150 },
    );
  });

  it('of a limit are as secret as whatever could have moved the sum, even if it moved nothing', () => {
    const origins = [0, 1].map((amount) => {
      const tracer = new Tracer(inputsOf());
      tracer.open('mandate', 5, 'dollar');
      tracer.addOwn('drift', -10, 'own');
      tracer.add('police', amount, 'foreign', 'border');
      expect(tracer.close(0, 100)).toBe(0);
      return tracer.terms.findLast(({ term }) => term === 'limit')?.origin;
    });
    expect(origins).toEqual(['mixed', 'mixed']);
  });

  it.each(['border', 'sea', 'dollar'] as const)('of the %s depend on no other corridor’s police', (corridor) => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (open, hidden) => {
        const secret = { ...open, spirit: { ...hidden.spirit, [corridor]: open.spirit[corridor] } };
        const one = step(january2016.params, january2016.stocks, open, stream(shortSeed(1), 1));
        const two = step(january2016.params, january2016.stocks, secret, stream(shortSeed(1), 1));
        const shown = (outcome: typeof one) => outcome.trace.filter((term) => term.origin === corridor);
        expect(shown(two)).toEqual(shown(one));
      }),
      { numRuns: 100 },
    );
  });
});
