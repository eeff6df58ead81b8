import { fold } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { branchFrom, readTableFile, renamed, writeTableFile } from '@letter/server/log/table-file';
import { expect, test } from 'vitest';
import { recordOf } from '../support/log-cases.ts';

const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
const { log, world } = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 7,
  format: 'blitz',
  fixedRounds: null,
  temperature,
});
const saved = {
  record: recordOf('table'),
  saved: null,
  events: log,
  answers: [{ person: '1', request: 'order a', reply: 1 }],
};
const text = writeTableFile(saved, DEFAULT_SCENARIO);

test('a table goes through a file unchanged, and gets an id and a code of its own', () => {
  const read = readTableFile(text);
  if (!read.ok) throw new Error(read.error);
  expect(read.value).toMatchObject({ record: saved.record, answers: saved.answers });
  expect(fold(read.value.scenario, read.value.events)).toEqual(world);
  expect(renamed(read.value, { id: 'new', code: 'NEWONE', createdAt: 5 }).record.meta).toMatchObject({
    code: 'NEWONE',
  });
});

test('branches from the opening of a round, with nothing of what came after', () => {
  const read = readTableFile(text);
  if (!read.ok) throw new Error(read.error);
  const branch = branchFrom(read.value, 3);
  if (!branch.ok) throw new Error(branch.error);
  expect(fold(branch.value.scenario, branch.value.events)).toMatchObject({ round: 3, phase: 'briefing', ending: null });
  expect(branchFrom(read.value, 19)).toEqual({ ok: false, error: 'Round 19 never opened in this game.' });
});

test.each([
  ['cut off', text.slice(0, -40), 'cut off'],
  ['without its end', text.trimEnd().split('\n').slice(0, -1).join('\n'), 'cut off'],
  ['edited', text.replace('"table"', '"tabel"'), 'edited'],
  ['empty', '', 'cut off'],
  [
    'of a later rules version',
    writeTableFile(
      {
        ...saved,
        events: log.map((event) => (event.kind === 'game-started' ? { ...event, rulesVersion: 99 } : event)),
      },
      DEFAULT_SCENARIO,
    ),
    'rules version 99',
  ],
  [
    'with another world',
    writeTableFile({ ...saved, record: { ...saved.record, scenarioHash: '00' } }, DEFAULT_SCENARIO),
    'not what it names',
  ],
])('a file %s is refused with a sentence', (_what, bad, sentence) => {
  const read = readTableFile(bad);
  expect(read.ok ? '' : read.error).toContain(sentence);
});
