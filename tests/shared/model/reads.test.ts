import { CORRIDORS, MEASURES } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { recordOf } from '../../../shared/src/lib/record-of.ts';
import { atCorridor, atMeasure } from '../../../shared/src/terms/records.ts';
import { VARIABLES, type VariableId } from '../../../shared/src/terms/trace.ts';
import { PAIRS } from '../../../shared/src/terms/stocks.ts';
import { figureOf } from '../../../shared/src/truth/observation/figure-of.ts';

// What is read by comparison or by a function of its own is what a look by name finds.

test('a record of corridors or measures gives each its own', () => {
  const [corridors, measures] = [recordOf(CORRIDORS, (name) => name), recordOf(MEASURES, (name) => name)];
  for (const corridor of CORRIDORS) expect(atCorridor(corridors, corridor)).toBe(corridor);
  for (const measure of MEASURES) expect(atMeasure(measures, measure)).toBe(measure);
});

test('the reader of each variable reads that variable', () => {
  const all: readonly VariableId[] = [...VARIABLES, ...PAIRS.map((pair): VariableId => `trust:${pair}`)];
  for (const [at, variable] of all.entries()) {
    const estimates = recordOf(all, (name) => ({ mean: all.indexOf(name), sd: 0, basis: 'public' as const }));
    expect(figureOf(variable).read(estimates)?.mean).toBe(at);
    expect(figureOf(variable).read({})).toBeUndefined();
  }
});
