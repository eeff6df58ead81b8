import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ABLATIONS, asRun, CLAIM_WORLDS, type ModelReport, RIVALS, runVariant } from '@letter/shared/lab';
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
    expect(
      stored.claims.map(({ id, statement, sentence, design, remark }) => ({ id, statement, sentence, design, remark })),
    ).toEqual(
      CLAIMS.map(({ id, statement, sentence, design, remark }) => ({
        id,
        statement,
        sentence,
        design,
        remark: remark ?? null,
      })),
    );
  });

  // The others are run by claims.test.ts; every one of them again would take as long as the rest of the suite.
  it.each(['C1', 'C12', 'C25', 'C33'])('%s gives the stored result', (id) => {
    const fresh = runVariant({ claim: id, set: stored.scenario, off: null, firstSeed: 1, seeds: null });
    if (!fresh.ok) throw new Error(fresh.error);
    const claim = stored.claims.find((one) => one.id === id);
    expect(asRun(stored.scenario, fresh.value)).toEqual(claim?.runs.find(({ set }) => set === stored.scenario));
  });

  it('has every claim with every set of parameters, in every world, and without each assumption', () => {
    for (const { id, runs, scenarios, switched } of stored.claims) {
      expect(
        runs.map(({ set }) => set),
        id,
      ).toEqual([stored.scenario, ...Object.keys(RIVALS)]);
      expect(
        scenarios.map((one) => one.id),
        id,
      ).toEqual(CLAIM_WORLDS);
      expect(
        switched.map((one) => one.id),
        id,
      ).toEqual(ABLATIONS);
    }
  });

  it('has how many claims hold from a share of 0.04 to one of 0.20', () => {
    const points = stored.pictures.find(({ id }) => id === 'coalition')?.lines[0]?.points ?? [];
    expect(points.map(([share]) => share)).toEqual([0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2]);
    for (const [, holds] of points) expect(holds).toBeGreaterThan(0);
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
