import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../shared/src/experiments/claims/claims.ts';
import { runExperiment } from '../../shared/src/experiments/run-experiment.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { BREAKING, broken, type BreakId } from './breaks.ts';

// No condition of a claim is true by construction: for each there is a change of the model or of the policies in which
// it fails.

const FEW = 4;

describe('every condition of a claim can fail', () => {
  it('is tested for each of them', () => {
    expect(Object.keys(BREAKING)).toEqual(CLAIMS.map(({ id }) => id));
    for (const { id, conditions } of CLAIMS) expect(BREAKING[id], id).toHaveLength(conditions.length);
  });

  const rows = CLAIMS.flatMap((claim) =>
    [...new Set(BREAKING[claim.id])].map((name): readonly [string, BreakId, typeof claim] => [claim.id, name, claim]),
  );
  it.each(rows)('%s where %s', (id, name, claim) => {
    const few = { ...broken(claim, name), extensions: [], n: FEW };
    const result = runExperiment(few, { scenario: january2016 }, { spreads: ['own'] });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    result.value.conditions.forEach(({ says, effect, rule, holds }, index) => {
      if (BREAKING[id]?.[index] === name) expect(holds, `${says}: ${effect}, ${rule}`).toBe(false);
    });
  });
});
