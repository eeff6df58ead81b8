import { describe, expect, test } from 'vitest';
import { parseScenario } from '@letter/shared/authority';
import january from '../../../shared/src/scenario/data/january-2016.json' with { type: 'json' };
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

const read = (file: object, parents?: Readonly<Record<string, unknown>>) => {
  const result = parseScenario({ id: 'mine', ...file }, parents);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const refused = (file: object, parents?: Readonly<Record<string, unknown>>) => {
  const result = parseScenario({ id: 'mine', ...file }, parents);
  return result.ok ? [] : result.error;
};

describe('a file that extends another', () => {
  test('is its parent but for what it says', () => {
    const mine = read({ extends: 'january-2016', startYear: 2017, stocks: { citizens: { welfare: 50 } } });
    expect(mine).toEqual({
      ...january2016,
      id: 'mine',
      startYear: 2017,
      stocks: { ...january2016.stocks, citizens: { ...january2016.stocks.citizens, welfare: 50 } },
    });
  });

  test('merges lists of named elements by name, keeps their order, and takes out what it says', () => {
    const mine = read({
      extends: 'january-2016',
      shocks: [
        { id: 'drought', effects: [{ variable: 'welfare', amount: -9, term: 'drought', origin: 'public' }] },
        { id: 'good-harvest', remove: true },
      ],
      stocks: { networks: { intermediaries: [{ id: 'eastmere', capacity: 5 }] } },
    });
    expect(mine.shocks.map(({ id }) => id)).toEqual(
      january2016.shocks.map(({ id }) => id).filter((id) => id !== 'good-harvest'),
    );
    expect(mine.shocks.find(({ id }) => id === 'drought')?.effects).toHaveLength(1);
    const [before, after] = [january2016, mine].map(({ stocks }) =>
      stocks.networks.intermediaries.find(({ id }) => id === 'eastmere'),
    );
    expect(after).toEqual({ ...before, capacity: 5 });
  });

  test('empties a list of named elements that it gives as empty', () => {
    const mine = read({ extends: 'january-2016', shocks: [], privateAims: { us: [] } });
    expect([mine.shocks, mine.privateAims.us]).toEqual([[], []]);
    expect(mine.privateAims.china).toEqual(january2016.privateAims.china);
  });

  test('replaces other lists and whole parameters', () => {
    const cyber = {
      value: 400,
      unit: 'US$ million a half-year',
      source: { kind: 'estimate', reason: 'more than before' },
      confidence: 'low',
    };
    const mine = read({
      extends: 'january-2016',
      draft: { changes: [{ basket: 'finance', level: 2 }] },
      params: { budget: { cyber } },
    });
    expect(mine.draft).toEqual({ ...january2016.draft, changes: [{ basket: 'finance', level: 2 }] });
    expect(mine.params.budget.cyber).toEqual(cyber);
  });

  test('must give a new number its own source', () => {
    expect(refused({ extends: 'january-2016', params: { budget: { cyber: { value: 400 } } } })).toContainEqual({
      path: 'params.budget.cyber.source',
      expected: 'a source of kind "cited" with a ref, or "estimate" with a reason',
      found: 'nothing',
    });
  });

  test('is checked as the whole it makes', () => {
    expect(refused({ extends: 'january-2016', aims: { us: [{ aim: 'peace', weight: 16 }] } })).toEqual([
      { path: 'aims.us', expected: 'weights that add to 100', found: '101' },
    ]);
    expect(refused({ extends: 'january-2016', intermediaries: [{ id: 'eastmere', remove: true }] })).toEqual([
      { path: 'intermediaries.eastmere', expected: 'the facts of this name', found: 'nothing' },
    ]);
  });

  test('may extend one that extends another', () => {
    const parents = { 'january-2016': january, middle: { id: 'middle', extends: 'january-2016', startHalf: 2 } };
    const mine = read({ extends: 'middle', startYear: 2030 }, parents);
    expect([mine.startYear, mine.startHalf, mine.points]).toEqual([2030, 2, january2016.points]);
  });

  test('does not take over what its parent says to readers', () => {
    const mine = { id: 'mine', extends: 'january-2016', notes: { shocks: 'as in 2016' } };
    expect(parseScenario(mine).ok).toBe(true);
  });

  test('needs a parent that there is', () => {
    const problem = { path: 'extends', expected: 'one of january-2016, other', found: '"january-2061"' };
    expect(refused({ extends: 'january-2061' }, { 'january-2016': january, other: january })).toEqual([problem]);
  });

  test('refuses a circle of parents, however long', () => {
    const expected = 'a parent that does not extend its own child';
    expect(refused({ extends: 'mine' }, { mine: {} })).toEqual([{ path: 'extends', expected, found: '"mine"' }]);
    const parents = { one: { id: 'one', extends: 'two' }, two: { id: 'two', extends: 'one' } };
    expect(refused({ extends: 'one' }, parents)).toEqual([{ path: 'extends', expected, found: '"one"' }]);
  });
});
