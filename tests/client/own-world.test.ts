import { DEFAULT_SCENARIO, SCENARIOS, scenarioHash } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { ownWorld } from '../../client/src/state/use-world.ts';

// Which data a page plays on: its own copy only where that is what the table plays on.

const tutorial = SCENARIOS['tutorial'] ?? DEFAULT_SCENARIO;
const hash = scenarioHash(tutorial);

test('a page uses its own copy of a world if the table plays on the same data', () => {
  expect(ownWorld({ scenario: 'tutorial', scenarioHash: hash })).toBe(tutorial);
});

test('a page has to ask where the table plays on other data of that name, or in a world it does not know', () => {
  expect(ownWorld({ scenario: 'january-2016', scenarioHash: hash })).toBeNull();
  expect(ownWorld({ scenario: 'my-own-world', scenarioHash: hash })).toBeNull();
});

test('a page goes by the name if the server, as in the first release, does not say which data it uses', () => {
  expect(ownWorld({ scenario: 'tutorial' })).toBe(tutorial);
  expect(ownWorld({ scenario: 'my-own-world' })).toBe(DEFAULT_SCENARIO);
});
