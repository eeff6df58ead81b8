import { shortSeed } from '@letter/shared/authority';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { digestOf, fold, scenarioHash } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame, RIVALS, SCENARIOS, withParams } from '@letter/shared/lab';
import type { Result } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import { branchFrom, publicFile, readTableFile, renamed, writeTableFile } from '@letter/server/files/table-file';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/log-cases.ts';

const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
const { log, world } = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 7,
  format: 'blitz',
  fixedRounds: null,
  temperature,
});
const people = [
  { id: '1', tokenHash: 'hash-of-a-token', name: 'Ann', seat: 'us' as const, rejoinHash: 'hash-of-a-code' },
  { id: '2', tokenHash: 'hash-of-another', name: 'Bea', seat: null, formerTokens: ['hash-of-a-former'] },
];
const record = recordOf('table', {
  people,
  host: '1',
  nextPerson: 3,
  covered: ['us'],
  status: 'over',
  format: 'blitz',
});
const saved = {
  record,
  saved: null,
  events: log,
  answers: [{ person: '1', request: 'order a', reply: { id: 'a', round: 1, phase: 'orders' } }],
};
const text = writeTableFile(saved, DEFAULT_SCENARIO);

const OURS = { trusted: true };
const THEIRS = { trusted: false };

function good<T>(read: Result<T, unknown>): T {
  if (!read.ok) throw new Error(String(read.error));
  return read.value;
}

/** The text of a file with some lines changed, under a digest that matches. */
function forged(change: (lines: string[]) => readonly string[]): string {
  const body = `${change(text.trimEnd().split('\n').slice(0, -1)).join('\n')}\n`;
  return `${body}${JSON.stringify({ digest: digestOf(body) })}\n`;
}

describe("an operator's file", () => {
  test('goes through unchanged, people and all, and gets an id and a code of its own', () => {
    const file = good(readTableFile(text, OURS));
    expect(file).toMatchObject({ record, answers: saved.answers });
    expect(fold(file.scenario, file.events)).toEqual(world);
    const meta = { id: 'new', code: 'NEWONE', createdAt: 5 };
    expect(renamed(file, meta).record.meta).toEqual({ ...record.meta, ...meta });
  });

  test('branches from the opening of a round, with nothing of what came after', () => {
    const file = good(readTableFile(text, OURS));
    const branch = good(branchFrom(file, 3));
    expect(fold(branch.scenario, branch.events)).toMatchObject({ round: 3, phase: 'briefing', ending: null });
    expect(branchFrom(file, 19)).toEqual({ ok: false, error: 'unknown-round' });
    expect(branchFrom(file, Number.NaN)).toEqual({ ok: false, error: 'unknown-round' });
  });

  test('may hold a table that has not begun', () => {
    const waiting = writeTableFile({ ...saved, record: recordOf('table'), events: [], answers: [] }, DEFAULT_SCENARIO);
    expect(good(readTableFile(waiting, OURS)).events).toEqual([]);
    expect(readTableFile(waiting, THEIRS)).toEqual({ ok: false, error: 'not-a-game' });
  });
});

describe("a stranger's file", () => {
  test('leads to the same game, with nobody at it', () => {
    const file = good(readTableFile(text, THEIRS));
    expect(fold(file.scenario, file.events)).toEqual(world);
    expect(file.answers).toEqual([]);
    expect(file.record).toEqual({ ...record, people: [], covered: [], host: null });
  });

  test('is trusted in nothing that its game does not confirm', () => {
    const lying = { ...record, seed: shortSeed(99), format: 'standard' as const, status: 'playing' as const };
    const file = good(readTableFile(writeTableFile({ ...saved, record: lying }, DEFAULT_SCENARIO), THEIRS));
    expect(file.record).toMatchObject({ seed: shortSeed(7), format: 'blitz', status: 'over' });
  });

  test('is replayed, not only folded', () => {
    const last = log.findLastIndex(({ kind }) => kind === 'round-adjudicated');
    const edited = forged((lines) =>
      lines.with(last + 2, lines[last + 2]?.replace(/"mandate":[\d.]+/, '"mandate":99') ?? ''),
    );
    expect(readTableFile(edited, OURS).ok).toBe(true);
    expect(readTableFile(edited, THEIRS)).toEqual({ ok: false, error: 'not-a-game' });
  });

  test('is not read if it is larger than a game can be', () => {
    const ready = JSON.stringify({ kind: 'seat-readied', seat: 'us', ready: true });
    const long = forged((lines) => [...lines, ...Array.from({ length: 20_000 }, () => ready)]);
    expect(readTableFile(long, THEIRS)).toEqual({ ok: false, error: 'too-large' });
    expect(readTableFile(' '.repeat(LIMITS.fileBytes + 1), THEIRS)).toEqual({ ok: false, error: 'too-large' });
  });

  test('may use any built-in world, or one of its own', () => {
    const own = withParams(DEFAULT_SCENARIO, RIVALS.sceptic.params);
    for (const scenario of [...Object.values(SCENARIOS), own]) {
      const game = playBotGame({ scenario, seed: 3, format: 'blitz', fixedRounds: 2, temperature });
      const kept = recordOf('table', { scenarioHash: scenarioHash(scenario) });
      const file = good(readTableFile(writeTableFile({ ...saved, record: kept, events: game.log }, scenario), THEIRS));
      expect(scenarioHash(file.scenario)).toBe(scenarioHash(scenario));
      expect(fold(file.scenario, file.events)).toEqual(game.world);
    }
  });
});

describe('a file for a person', () => {
  const file = publicFile(saved);

  test('reveals neither who was at the table nor how to join it', () => {
    const given = writeTableFile(file, DEFAULT_SCENARIO);
    for (const word of ['hash-of', 'Ann', 'Bea', 'ABCDEF', 'order a']) expect(given.includes(word), word).toBe(false);
    expect(file).toMatchObject({ saved: null, answers: [], events: log });
    expect(file.record).toMatchObject({ people: [], host: null, covered: [], clock: null, paused: null });
  });

  test('is accepted by any server', () => {
    const given = writeTableFile(file, DEFAULT_SCENARIO);
    expect(good(readTableFile(given, THEIRS)).events).toEqual(log);
    expect(good(readTableFile(given, OURS)).events).toEqual(log);
  });
});

const later = log.map((event) => (event.kind === 'game-started' ? { ...event, rulesVersion: 99 } : event));
const other = withParams(DEFAULT_SCENARIO, RIVALS.optimist.params);
const head = (change: (head: Record<string, unknown>) => unknown): string =>
  forged(([first = '', ...rest]) => [JSON.stringify(change(JSON.parse(first) as Record<string, unknown>)), ...rest]);
const worldOf = (change: (world: Record<string, unknown>) => unknown): string => {
  const hash = scenarioHash(other);
  return head((top) => ({ ...top, record: { ...record, scenarioHash: hash }, scenario: change({ ...other }) }));
};
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.each([
  ['cut off', text.slice(0, -40), 'cut-off'],
  ['without its end', text.trimEnd().split('\n').slice(0, -1).join('\n'), 'cut-off'],
  ['empty', '', 'cut-off'],
  ['edited', text.replace('"table"', '"tabel"'), 'edited'],
  ['of something else', forged((lines) => ['{"letter":2}', ...lines.slice(1)]), 'not-a-table'],
  ['without answers', forged(([first = '', ...rest]) => [first, ...rest.slice(1)]), 'not-a-table'],
  ['with a field that nobody knows', head((top) => ({ ...top, record: { ...record, master: true } })), 'not-a-table'],
  ['with people who are none', head((top) => ({ ...top, record: { ...record, people: [{ id: 1 }] } })), 'not-a-table'],
  [
    'with a prototype',
    forged(([first = '', ...rest]) => [`{"__proto__":{},${first.slice(1)}`, ...rest]),
    'not-a-table',
  ],
  ['of a later rules version', writeTableFile({ ...saved, events: later }, DEFAULT_SCENARIO), 'newer-rules'],
  [
    'with another world',
    writeTableFile({ ...saved, record: { ...record, scenarioHash: '00' } }, DEFAULT_SCENARIO),
    'unknown-world',
  ],
  ['with a changed world', worldOf((one) => ({ ...one, shockChance: 0.5 })), 'unknown-world'],
  ['with half a world', worldOf((one) => ({ ...one, costs: undefined })), 'unknown-world'],
  ['with no world', worldOf(() => null), 'unknown-world'],
  [
    'with a world without end',
    forged(([first = '', ...rest]) => [
      first.replace(record.scenarioHash, '00').replace('"scenario":{', `"scenario":{"id":${nested(50_000)},`),
      ...rest,
    ]),
    'unknown-world',
  ],
  ['with a line that is no JSON', forged((lines) => lines.with(9, '{')), 'not-a-game'],
  ['without its beginning', forged((lines) => lines.toSpliced(2, 1)), 'not-a-game'],
  ['with an event nobody knows', forged((lines) => [...lines, '{"kind":"constructor"}']), 'not-a-game'],
])('a file %s is refused, whoever brings it', (_what, bad, fault) => {
  expect(readTableFile(bad, OURS)).toEqual({ ok: false, error: fault });
  expect(readTableFile(bad, THEIRS)).toEqual({ ok: false, error: fault });
});

test('a game of older rules is for the operator alone: nobody can replay it', () => {
  const older = log.map((event) => (event.kind === 'game-started' ? { ...event, rulesVersion: 0 } : event));
  const file = writeTableFile({ ...saved, events: older }, DEFAULT_SCENARIO);
  expect(good(readTableFile(file, OURS)).events).toEqual(older);
  expect(readTableFile(file, THEIRS)).toEqual({ ok: false, error: 'older-rules' });
});

test('a game of the first rules version, with the data of its world, is accepted', () => {
  const unpack = (name: string): string =>
    gunzipSync(readFileSync(new URL(`../golden/versions/${name}.gz`, import.meta.url))).toString('utf8');
  const scenario = JSON.parse(unpack('v1-standard.scenario.json')) as typeof DEFAULT_SCENARIO;
  const events = unpack('v1-standard.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as (typeof log)[number]);
  const kept = recordOf('table', { scenarioHash: scenarioHash(scenario) });
  const file = writeTableFile({ ...saved, record: kept, events }, scenario);
  expect(good(readTableFile(file, OURS)).events).toEqual(events);
});
