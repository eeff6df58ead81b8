import { describe, expect, it } from 'vitest';
import { ABLATION_OF, ABLATIONS } from '../../shared/src/experiments/ablations.ts';
import type { Ablation } from '../../shared/src/experiments/ablations.ts';
import { findClaim } from '../../shared/src/experiments/claims/claims.ts';
import { runExperiment } from '../../shared/src/experiments/run-experiment.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// A conclusion must fail without the mechanism it is attributed to: each claim of an ablation holds in the full model,
// and at least one claim of each list fails without the mechanism.

const FEW = 20;

function holds(id: string, ablation?: Ablation): boolean {
  const claim = findClaim(id);
  if (claim === null) throw new Error(`There is no claim ${id}.`);
  const result = runExperiment(
    { ...claim, n: FEW },
    ablation === undefined ? { scenario: january2016 } : { scenario: january2016, ablation },
    { spreads: ['own', 'at20'] },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.holds;
}

const flipping = ABLATIONS.map((id) => ABLATION_OF[id]).filter(({ flips }) => flips.length > 0);
const needed = [...new Set(flipping.flatMap(({ flips }) => flips.flat()))];

describe('in the full model', () => {
  it.each(needed)('%s holds', (id) => {
    expect(holds(id)).toBe(true);
  });
});

describe('without the mechanism', () => {
  it.each(flipping.map((ablation) => [ablation.id, ablation] as const))('%s', (_, ablation) => {
    for (const list of ablation.flips) {
      const standing = list.filter((id) => holds(id, ablation));
      expect(standing.length, `${list.join(', ')} stand without it`).toBeLessThan(list.length);
    }
  });

  it('the claims of the ablations are among those checked', () => {
    const listed = (id: (typeof ABLATIONS)[number]) => ABLATION_OF[id].flips.flat();
    expect(listed('small-coalition')).toEqual(expect.arrayContaining(['C8', 'C10']));
    expect(listed('repression')).toContain('C16');
    expect(listed('diversion')).toContain('C8');
    expect(listed('intermediaries')).toContain('C24');
  });
});
