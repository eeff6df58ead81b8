import { FORMATS, SCENARIOS, SCENARIO_IDS } from '@letter/shared/play';
import { expect, test } from 'vitest';
import story from '../../client/src/text/en/story.json' with { type: 'json' };
import worlds from '../../client/src/text/en/worlds.json' with { type: 'json' };

// Every world has texts, and what they say of its length agrees with its data.

test('every world has texts, and no text is left over', () => {
  expect(Object.keys(worlds).toSorted()).toEqual([...SCENARIO_IDS].toSorted());
});

test.each(SCENARIO_IDS)('%s: the words say how long it lasts', (id) => {
  for (const format of FORMATS) {
    const rules = SCENARIOS[id]?.formats[format];
    const rounds =
      rules === undefined ? '' : rules.lastChance >= 1 ? rules.openFrom : `${rules.openFrom} to ${rules.most}`;
    expect(worlds[id][format]).toBe(`${rounds} rounds`);
  }
});

test.each(SCENARIO_IDS)('%s: every outside event and what it moves has words', (id) => {
  const shocks = SCENARIOS[id]?.shocks ?? [];
  expect(shocks.map((shock) => shock.id).filter((shock) => !(shock in story.shock))).toEqual([]);
  const terms = shocks.flatMap(({ effects }) => effects.map(({ term }) => term));
  expect(terms.filter((term) => !(term in story.term))).toEqual([]);
});
