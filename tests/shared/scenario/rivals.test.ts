import { describe, expect, test } from 'vitest';
import { RIVALS, parseRival, withParams } from '@letter/shared/lab';
import type { Parameter } from '../../../shared/src/terms/params.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { after, all, meanOver } from '../model/worlds.ts';

/** The value that the world of 2016 has at a path. */
function ownValue(path: string): number {
  const groups: Readonly<Record<string, object>> = january2016.params;
  const [group = '', name = ''] = path.split('.');
  const found = Object.entries(groups[group] ?? {}).find(([key]) => key === name);
  if (found === undefined) throw new Error(`no parameter ${path}`);
  return (found[1] as Parameter).value;
}

describe('the two rival readings', () => {
  test.each(Object.entries(RIVALS))('%s is data that the parser accepts', (id, rival) => {
    expect(parseRival(rival)).toEqual({ ok: true, value: rival });
    expect(rival.id).toBe(id);
    const changed = Object.keys(rival.params).length;
    expect(changed).toBeGreaterThanOrEqual(8);
    expect(changed).toBeLessThanOrEqual(15);
  });

  test('bracket the numbers of the model itself', () => {
    const { optimist, sceptic } = RIVALS;
    for (const [path, { value }] of Object.entries(optimist.params)) {
      const other = sceptic.params[path];
      const middle = ownValue(path);
      expect(value, path).not.toBe(middle);
      if (other !== undefined) expect((value - middle) * (other.value - middle), path).toBeLessThan(0);
    }
  });

  test('disagree about what an enforced embargo does', () => {
    const embargo = { letter: all(4), effort: all(2) } as const;
    const drive = (rival: keyof typeof RIVALS) => {
      const { params } = withParams(january2016, RIVALS[rival].params);
      const ends = (seed: number) => after(embargo, 8, seed, params);
      return {
        income: meanOver(10, (seed) => ends(seed).budget.income),
        programme: meanOver(10, (seed) => ends(seed).programme.index),
        hazard: meanOver(10, (seed) => ends(seed).circle.hazard),
      };
    };
    const [optimist, sceptic] = [drive('optimist'), drive('sceptic')];
    expect(optimist.income).toBeLessThan(0.9 * sceptic.income);
    expect(optimist.programme).toBeLessThan(sceptic.programme - 1);
    expect(optimist.hazard).toBeGreaterThan(sceptic.hazard);
  });
});

describe('an overlay of parameters', () => {
  test('exchanges what it names and leaves the world it was laid over as it was', () => {
    const before = JSON.stringify(january2016);
    const changed = withParams(january2016, RIVALS.sceptic.params);
    expect(changed.params.trade.rerouteShare).toEqual(RIVALS.sceptic.params['trade.rerouteShare']);
    expect(changed.params.trade.channels).toBe(january2016.params.trade.channels);
    expect(JSON.stringify(january2016)).toBe(before);
  });

  test('cannot name what the model does not have', () => {
    const { rerouteShare } = january2016.params.trade;
    expect(() => withParams(january2016, { 'trade.luck': rerouteShare })).toThrow('trade.luck');
  });

  test('is refused with a wrong unit, an unknown path or an unknown source', () => {
    const { sceptic } = RIVALS;
    const number = { ...january2016.params.trade.rerouteShare };
    const problems = (params: object) => {
      const read = parseRival({ ...sceptic, params });
      return read.ok ? [] : read.error.map(({ path, expected }) => `${path}: ${expected}`);
    };
    expect(problems({ 'trade.rerouteShare': { ...number, unit: 'points' } })).toEqual([
      'params.trade.rerouteShare.unit: "share 0-1"',
    ]);
    expect(problems({ 'trade.luck': number })).toEqual(['params.trade.luck: no key of this name']);
    expect(
      problems({ 'trade.rerouteShare': { ...number, source: { kind: 'cited', ref: 'S999: so they say' } } }),
    ).toEqual(['params.trade.rerouteShare.source.ref: a source of sources.json']);
  });
});
