import { shortSeed } from '../../shared/src/lib/seed.ts';
import { describe, expect, it } from 'vitest';
import { driveHistory } from '../../shared/src/experiments/backtest/drive.ts';
import { runEffectSizes } from '../../shared/src/experiments/backtest/effect-sizes.ts';
import { FITTED, fitParameters, misfit } from '../../shared/src/experiments/backtest/fit.ts';
import { halfIndex, yearOf } from '../../shared/src/experiments/backtest/history.ts';
import { HISTORY_2016 } from '../../shared/src/experiments/backtest/history-2016.ts';
import { RECORDS, relativeError, runBacktest } from '../../shared/src/experiments/backtest/run-backtest.ts';
import { SERIES } from '../../shared/src/experiments/backtest/series.ts';
import { median, summarise } from '../../shared/src/experiments/backtest/summary.ts';
import { parameterPaths } from '../../shared/src/experiments/vary-params.ts';
import { SOURCES, sourcesIn } from '../../shared/src/scenario/check-sources.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { SCENARIOS } from '../../shared/src/scenario/scenarios.ts';

// History as an experiment: the model driven with the senders' actual record. The goals are those of the model's brief.

const rows = runBacktest(january2016);
const summary = summarise(january2016, rows);

describe('the record of the senders', () => {
  it.each(Object.values(RECORDS))(
    'names a sentence and a source that exists for every act ($history.scenario)',
    (held) => {
      expect(Object.keys(SCENARIOS)).toContain(held.history.scenario);
      for (const { half, sentence, source } of held.history.acts) {
        expect(sentence.length, half).toBeGreaterThan(10);
        if (source.kind === 'estimate') expect(source.reason.length, sentence).toBeGreaterThan(10);
        else expect(Object.keys(SOURCES), sentence).toContain(source.ref);
        for (const id of sourcesIn(sentence)) expect(Object.keys(SOURCES), sentence).toContain(id);
      }
    },
  );

  it('starts when its scenario starts and has no act outside its years', () => {
    for (const { history } of Object.values(RECORDS)) {
      const scenario = SCENARIOS[history.scenario];
      expect(history.from).toBe(`${scenario?.startYear}-${scenario?.startHalf}`);
      for (const { half } of history.acts) {
        expect(halfIndex(half)).toBeGreaterThanOrEqual(halfIndex(history.from));
        expect(halfIndex(half)).toBeLessThanOrEqual(halfIndex(history.to));
      }
    }
  });

  it('is applied to the model as written', () => {
    const halves = driveHistory(january2016, january2016.params, HISTORY_2016, shortSeed(1));
    expect(halves).toHaveLength(16);
    const trade = halves.map(({ inputs }) => inputs.letter.border.trade);
    expect(trade).toEqual([1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
    expect(halves.map(({ inputs }) => inputs.spirit.border.trade)).toEqual([
      0, 0, 2, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2,
    ]);
    expect(halves.filter(({ inputs }) => inputs.textAdopted).map(({ index }) => yearOf(index))).toEqual([
      2016, 2016, 2017, 2017,
    ]);
    expect(halves.map(({ inputs }) => inputs.dollarSteps.penalty).indexOf(true)).toBe(3);
    expect(halves[9]?.inputs.selfClosure).toBe(1);
    expect(halves.at(-1)?.outcome.stocks.programme.tests.nuclear).toBe(3);
  });
});

describe('the record of outcomes', () => {
  it('has rows for fitting and more that are not fitted, each with a source', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(summary.fittedRows).toBeGreaterThanOrEqual(10);
    expect(summary.otherRows).toBeGreaterThanOrEqual(10);
    for (const { series, year, source, fitted, simulated, unit } of rows) {
      expect(Object.keys(SOURCES), `${series} ${year}`).toContain(source);
      expect(fitted, `${series} ${year}`).toBe(year <= 2018);
      expect(Number.isFinite(simulated), `${series} ${year}`).toBe(true);
      expect(unit).toBe(SERIES[series].unit);
    }
    expect(new Set(rows.map(({ series, year }) => `${series} ${year}`)).size).toBe(rows.length);
  });

  it('computes errors relative to the record, divided by at least the floor', () => {
    expect(relativeError(1.5, 3, 2)).toBe(-0.5);
    expect(relativeError(1, -4, 2)).toBe(1.25);
    expect(relativeError(1, -0.1, 2)).toBeCloseTo(0.55, 9);
    const growth = rows.find((row) => row.series === 'growth' && row.year === 2019);
    // A forecast of no change from -4.1 misses 0.4 by 4.5 points, more than twice the floor of 2.
    expect(growth?.naiveError).toBeCloseTo(-2.25, 9);
    const exports = rows.find((row) => row.series === 'exports' && row.year === 2018);
    expect(exports?.naiveError).toBeCloseTo((1770 - 240) / 240, 9);
    expect(exports?.relativeError).toBeCloseTo(((exports?.simulated ?? 0) - 240) / 240, 9);
  });

  it('has no rows for a scenario without a record', () => {
    expect(runBacktest({ ...january2016, id: 'somewhere-else' })).toEqual([]);
  });

  it('gives the same figures twice', () => {
    expect(runBacktest(january2016)).toEqual(rows);
  });
});

describe('the goals', () => {
  it('misses the fitted rows by less than a fifth and the others by less than 35 %, in the median', () => {
    expect(summary.medianFitted).toBeLessThan(0.2);
    expect(summary.medianOther).toBeLessThan(0.35);
  });

  it('beats a forecast of no change on at least half of the series', () => {
    expect(summary.better).toBeGreaterThanOrEqual(summary.series.length / 2);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('explains every year with a miss of more than a half', () => {
    for (const { series, year, relativeError: error, miss } of rows) {
      if (Math.abs(error) > 0.5) expect(miss, `${series} ${year}`).not.toBeNull();
    }
  });

  it('keeps staples and the won within a fifth of 2016 through 2019', () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (const { index, outcome } of driveHistory(january2016, january2016.params, HISTORY_2016, shortSeed(seed))) {
        if (yearOf(index) > 2019) continue;
        expect(Math.abs(outcome.stocks.economy.staplePrice - 100)).toBeLessThan(20);
        expect(Math.abs(outcome.stocks.economy.exchangeRate - 100)).toBeLessThan(20);
      }
    }
  });

  it('has effects of the sizes that scholars report', () => {
    for (const effect of runEffectSizes(january2016)) expect(effect.holds, JSON.stringify(effect)).toBe(true);
  });
});

describe('the fit', () => {
  it('fits fewer parameters than a third of its rows, each marked as fitted in the scenario data', () => {
    expect(FITTED.length).toBeLessThan(summary.fittedRows / 3);
    const known = parameterPaths(january2016.params);
    for (const { path, low, high } of FITTED) {
      const parameter = known.get(path);
      expect(parameter?.value, path).toBeGreaterThanOrEqual(low);
      expect(parameter?.value, path).toBeLessThanOrEqual(high);
      expect(JSON.stringify(parameter?.source), path).toContain('fitted on 2016-2018');
    }
    for (const [path, { source }] of known) {
      const says = JSON.stringify(source).includes('fitted on 2016-2018');
      expect(says, path).toBe(FITTED.some((one) => one.path === path));
    }
  });

  it('uses only the fitted rows', () => {
    const spoilt = rows.map((row) => (row.fitted ? row : { ...row, relativeError: 9 }));
    expect(misfit(spoilt)).toBe(misfit(rows));
    expect(misfit(rows.filter((row) => !row.fitted))).toBe(0);
  });

  it('finds almost no improvement when repeated', () => {
    const [growth] = FITTED.filter(({ path }) => path === 'economy.growthByChange');
    if (growth === undefined) throw new Error('growthByChange is fitted');
    const again = fitParameters(january2016, [growth]);
    expect(again.after).toBeLessThanOrEqual(again.before);
    expect(again.after).toBeGreaterThan(0.9 * again.before);
  });
});
