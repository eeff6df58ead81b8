import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRun, type ModelReport, runVariant, variantsNeeded } from '@letter/shared/lab';
import { describe, expect, it } from 'vitest';
import report from '../../client/src/features/model/report.json' with { type: 'json' };
import { CLAIMS } from '../../shared/src/experiments/claims/claims.ts';
import { parameterPaths } from '../../shared/src/experiments/vary-params.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { modelFiles } from '../tools/model/model-files.ts';
import { ROOT } from '../tools/tools.ts';

// The page on the model and docs/model.md must match the current model. If this fails, run `pnpm generate`.
const stored: ModelReport = report;

describe('the stored report on the model', () => {
  it('has every claim as it is written now', () => {
    expect(stored.claims.map(({ id, statement, design, remark }) => ({ id, statement, design, remark }))).toEqual(
      CLAIMS.map(({ id, statement, design, remark }) => ({ id, statement, design, remark: remark ?? null })),
    );
  });

  it.each(CLAIMS.map(({ id }) => [id] as const))('%s gives the stored result', (id) => {
    const fresh = runVariant({ claim: id, set: stored.scenario, off: null, firstSeed: 1, seeds: null });
    if (!fresh.ok) throw new Error(fresh.error);
    const claim = stored.claims.find((one) => one.id === id);
    expect(asRun(stored.scenario, fresh.value)).toEqual(claim?.runs.find(({ set }) => set === stored.scenario));
  });

  it('has a run of every claim with every set of parameters and without each assumption', () => {
    const told = stored.claims.flatMap(({ id, runs, switched }) => [
      ...runs.map(({ set }) => `${id} ${set}`),
      ...switched.map((one) => `${id} without ${one.id}`),
    ]);
    const needed = variantsNeeded().map(({ claim, set, off }) => `${claim} ${off === null ? set : `without ${off}`}`);
    expect(told.toSorted()).toEqual(needed.toSorted());
  });

  it('has every parameter of the model with its source', () => {
    const now = [...parameterPaths(january2016.params)].map(([path, { value, unit }]) => ({ path, value, unit }));
    const told = stored.parameters.map(({ path, value, unit }) => ({ path, value, unit }));
    const byPath = (a: { readonly path: string }, b: { readonly path: string }) => (a.path < b.path ? -1 : 1);
    expect(told.toSorted(byPath)).toEqual(now.toSorted(byPath));
    expect(stored.parameters.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('has a picture of every mechanism, each with figures', () => {
    expect(new Set(stored.pictures.map(({ mechanism }) => mechanism)).size).toBe(10);
    for (const { id, lines, bars, facts } of stored.pictures) {
      const figures = [...lines.flatMap(({ points }) => points.flat()), ...bars.flatMap(({ from, to }) => [from, to])];
      expect(figures.length, id).toBeGreaterThan(5);
      for (const figure of [...figures, ...facts.map(({ value }) => value)])
        expect(figure, id).toEqual(expect.any(Number));
    }
  });
});

describe('the files generated from the report', () => {
  it.each([...modelFiles(stored)])('%s matches the report', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });
});
