import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { expect, test } from 'vitest';
import adjudication from '../../client/src/text/en/adjudication.json' with { type: 'json' };
import stock from '../../client/src/text/en/stock.json' with { type: 'json' };
import { pathOf } from '../golden/versions/kept.ts';
import { readCatalogues } from '../tools/catalogues/read-catalogues.ts';
import story from '../../client/src/text/en/story.json' with { type: 'json' };

// Whatever a game names must have words on the screen; a name without words would be shown as "another cause".
const NOISY = { us: 3, china: 3, un: 3, dprk: 3 };
const logs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (seed) =>
    playBotGame({ scenario: DEFAULT_SCENARIO, seed, format: 'standard', fixedRounds: 9, temperature: NOISY }).log,
);
const observations = logs.flat().flatMap((event) => (event.kind === 'seat-observed' ? [event.observation] : []));

test('every cause that a game names has words', () => {
  const named = new Set(
    observations.flatMap(({ traces }) => traces.flatMap(({ terms }) => terms.map(({ term }) => term))),
  );
  expect(named.size).toBeGreaterThan(40);
  expect([...named].filter((term) => !(term in story.term))).toEqual([]);
});

test('every quantity that a seat sees move has a name', () => {
  const named = new Set(
    observations.flatMap(({ traces }) => traces.map(({ variable }) => variable.split(':')[0] ?? '')),
  );
  expect([...named].filter((variable) => !(variable in story.variable))).toEqual([]);
});

test('every result of an order has a sentence', () => {
  const named = new Set(observations.flatMap(({ results }) => results.map(({ reason }) => reason)));
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((reason) => !(reason in adjudication.reason))).toEqual([]);
});

test('every sentence of the stock that bots of older games used can be said', () => {
  const kept = ['v1-standard', 'v2-standard', 'v3-standard'].map((name) =>
    gunzipSync(readFileSync(pathOf(`${name}.jsonl.gz`))).toString('utf8'),
  );
  const named = new Set(
    kept.flatMap((log) => [...log.matchAll(/"stock":\{"key":"([^"]+)"/g)].map(([, key = '']) => key)),
  );
  expect(named.size).toBeGreaterThan(4);
  expect([...named].filter((key) => !(key in stock))).toEqual([]);
});

test('every private aim has words', () => {
  const named = Object.values(DEFAULT_SCENARIO.privateAims).flatMap((aims) => aims.map(({ id }) => id));
  expect(named.length).toBe(12);
  expect(named.filter((id) => !(id in story.privateAim))).toEqual([]);
});

// A world may require other evidence, another gap, other milestones: a sentence takes such figures from the world's
// data.
test.each(['play', 'refusal', 'texts', 'adjudication'])('%s names no price of a scenario itself', (name) => {
  const sentences = [...(readCatalogues().get(name)?.values() ?? [])];
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((sentence) => /\b\d+%|\b(?:two|three) (?:steps under|chips)/u.test(sentence))).toEqual([]);
});
