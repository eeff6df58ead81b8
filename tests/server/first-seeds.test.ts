import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  closePhase,
  evolveAll,
  fold,
  isFirstSeed,
  isSeed,
  parseLog,
  projectSeat,
  readStored,
} from '@letter/shared/authority';
import type { GameSeed } from '@letter/shared/authority';
import { expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';

// Tables on record since rules version 1, whose seed is a number.

const unpack = (name: string): string =>
  gunzipSync(readFileSync(new URL(`../golden/versions/v1-standard.${name}.gz`, import.meta.url))).toString('utf8');

function firstSeed(number: unknown): GameSeed {
  if (!isFirstSeed(number)) throw new Error('not a seed of version 1');
  return number;
}

test('a game of version 1 goes on where it stood, and everybody keeps the private aim that was dealt', () => {
  const log = parseLog(unpack('jsonl'));
  if (!log.ok) throw new Error(log.error.sentence);
  const [started] = log.value;
  if (started?.kind !== 'game-started') throw new Error('no start');
  const scenario = readStored(JSON.parse(unpack('scenario.json')), started.scenarioHash);
  if (!scenario.ok) throw new Error(scenario.error.code);
  const stood = log.value.slice(
    0,
    log.value.findIndex((event) => event.kind === 'dockets-sealed' && event.round === 3),
  );
  let world = fold(scenario.value, stood);
  const aims = (['us', 'china', 'un', 'dprk'] as const).map((seat) => projectSeat(world, seat).privateAim?.id);
  expect(aims).toEqual([
    'us-violator-brought-to-book',
    'china-all-four-at-the-end',
    'un-common-list-filled',
    'dprk-terms-with-both-at-the-end',
  ]);
  while (world.ending === null) world = evolveAll(world, closePhase(world));
  expect(world.history.length).toBeGreaterThan(3);
});

test('a table that was still waiting starts with a seed that nobody finds by trying', async () => {
  const desk = await loneTable(undefined, undefined, { seed: firstSeed(7) });
  const ann = await desk.sit('Ann', 'us');
  await desk.ask(ann, 'table.start', {});
  const found = await everything(desk.log, 'table');
  const [started] = found?.events ?? [];
  if (started?.kind !== 'game-started') throw new Error('no start');
  expect(isSeed(started.seed)).toBe(true);
  expect(found?.record.seed).toBe(started.seed);
});
