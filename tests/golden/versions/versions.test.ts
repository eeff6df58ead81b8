import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestOf, fold, parseLog, readStored, RULES_VERSION, replay, worldText } from '@letter/shared/authority';
import { pathOf, type Kept } from './kept.ts';

// Games of every rules version ever released: anybody who kept a log must be able to fold it. These files are never
// recorded again; if one of them fails, the fold no longer supports an old event.

const names = readdirSync(pathOf('.'))
  .filter((file) => file.endsWith('.jsonl.gz'))
  .map((file) => file.replace('.jsonl.gz', ''));
const unpack = (file: string): string => gunzipSync(readFileSync(pathOf(file))).toString('utf8');

test('there is a game of every version up to this one', () => {
  const versions = new Set(names.map((name) => name.split('-')[0]));
  for (let version = 1; version <= RULES_VERSION; version++) expect(versions).toContain(`v${version}`);
});

describe.each(names)('the log %s', (name) => {
  const kept = JSON.parse(readFileSync(pathOf(`${name}.json`), 'utf8')) as Kept;
  const stored = readStored(JSON.parse(unpack(`${name}.scenario.json.gz`)), kept.scenarioHash);
  if (!stored.ok) throw new Error(stored.error.code);
  const scenario = stored.value;
  const text = unpack(`${name}.jsonl.gz`);
  const lines = text.trimEnd().split('\n');

  test('folds to its recorded digest on the data it was played on', () => {
    const parsed = parseLog(text);
    if (!parsed.ok) throw new Error(parsed.error.sentence);
    const world = fold(scenario, parsed.value);
    expect({ rounds: world.history.length, ending: world.ending, digest: digestOf(worldText(world)) }).toEqual({
      rounds: kept.rounds,
      ending: kept.ending,
      digest: kept.digest,
    });
  });

  test('is rejected with the unreadable line if cut off in the middle of a line', () => {
    const cut = text.slice(0, -20);
    expect(parseLog(cut)).toEqual({
      ok: false,
      error: { line: lines.length, sentence: `line ${lines.length}: not an event of a game's log` },
    });
    expect(replay(cut, scenario)).toMatchObject({ kind: 'unreadable', line: lines.length });
  });

  test('gives another digest if a line is edited', () => {
    const last = lines.findLastIndex((line) => line.includes('"round-adjudicated"'));
    const edited = lines.with(last, (lines[last] ?? '').replace(/:(\d+)\.(\d)/, ':$1.9$2')).join('\n');
    expect(edited).not.toBe(lines.join('\n'));
    const parsed = parseLog(edited);
    if (!parsed.ok) throw new Error(parsed.error.sentence);
    expect(digestOf(worldText(fold(scenario, parsed.value)))).not.toBe(kept.digest);
  });
});
