import { describe, expect, it } from 'vitest';
import { CLAIMS, findClaim } from '../../shared/src/experiments/claims/claims.ts';
import { runExperiment } from '../../shared/src/experiments/run-experiment.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// Every claim of the essay that is a statement about the model, run as published. The verdicts are recorded here, so
// that a change of the model that changes a verdict in either direction is noticed and explained.

/** Claims that the model shows in the January 2016 scenario. */
const SHOWN = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
  'C17',
  'C18',
  'C19',
  'C21',
  'C22',
  'C24',
  'C25',
  'C26',
  'C27',
  'C28',
  'C29',
  'C30',
  'C31',
  'C32',
  'C34',
  'C35',
];
/** Claims that it does not show; each has a remark for the reader. */
const NOT_SHOWN = ['C20', 'C23', 'C33'];

const number = (id: string): number => Number(id.slice(1));

describe('the list of claims', () => {
  it('has at least thirty of the claims C1 to C35, each once and in order', () => {
    const ids = CLAIMS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted((a, b) => number(a) - number(b)));
    for (const id of ids) {
      expect(id).toMatch(/^C\d+$/u);
      expect(number(id)).toBeGreaterThanOrEqual(1);
      expect(number(id)).toBeLessThanOrEqual(35);
    }
    expect(ids.toSorted()).toEqual([...SHOWN, ...NOT_SHOWN].toSorted());
  });

  it('shows about four claims in five', () => {
    expect(SHOWN.length / CLAIMS.length).toBeGreaterThan(0.75);
  });

  it('explains exactly the claims that are not shown', () => {
    expect(CLAIMS.filter(({ remark }) => remark !== undefined).map(({ id }) => id)).toEqual(NOT_SHOWN);
  });
});

describe('the verdicts', () => {
  it.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s stands as recorded', (id, claim) => {
    const result = runExperiment(claim, { scenario: january2016 });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { value } = result;
    expect(value.n).toBeGreaterThanOrEqual(20);
    for (const { low, effect, high } of value.conditions) {
      expect(low).toBeLessThanOrEqual(effect);
      expect(effect).toBeLessThanOrEqual(high);
    }
    const failed = value.conditions
      .filter(({ holds }) => !holds)
      .map(({ says, effect, rule }) => ({ says, effect, rule }));
    expect({ holds: value.holds, failed: SHOWN.includes(id) ? failed : [] }).toEqual({
      holds: SHOWN.includes(id),
      failed: [],
    });
  });

  it('are the same for the same seeds and differ slightly for others', () => {
    const claim = findClaim('C8');
    if (claim === null) throw new Error('C8 is missing');
    const run = (firstSeed: number) => {
      const result = runExperiment(claim, { scenario: january2016, firstSeed });
      return result.ok ? result.value.effect : Number.NaN;
    };
    expect(run(1)).toBe(run(1));
    expect(run(1001)).not.toBe(run(1));
    expect(Math.abs(run(1001) - run(1))).toBeLessThan(Math.abs(run(1)) / 4);
  });
});
