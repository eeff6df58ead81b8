import { describe, expect, it } from 'vitest';
import { parseChange } from '../../../shared/src/rules/what-if/parse-change.ts';
import { writeChange } from '../../../shared/src/rules/what-if/write-change.ts';
import type { WhatIfChange, WhatIfFault } from '../../../shared/src/terms/what-if.ts';

const effort = { kind: 'effort', by: 'china', basket: null, bound: 'at-least', level: 2, from: 3 } as const;
const WRITTEN: readonly (readonly [string, WhatIfChange])[] = [
  ['china.effort>=2@3', effort],
  ['us.effort.finance=0@1', { ...effort, by: 'us', basket: 'finance', bound: 'exactly', level: 0, from: 1 }],
  ['un.effort<=1@12', { ...effort, by: 'un', bound: 'at-most', level: 1, from: 12 }],
  ['no-text@4', { kind: 'no-text', round: 4 }],
  ['text@4:2', { kind: 'text-earlier', round: 4, to: 2 }],
  ['common-list@1', { kind: 'common-list', from: 1 }],
  ['no-burden@2', { kind: 'no-burden', from: 2 }],
  ['no-test@5', { kind: 'no-test', round: 5 }],
  ['no-test', { kind: 'no-test', round: null }],
  ['no-letter', { kind: 'no-letter', corridor: null, basket: null }],
  ['no-letter.elite', { kind: 'no-letter', corridor: null, basket: 'elite' }],
  ['no-letter.sea', { kind: 'no-letter', corridor: 'sea', basket: null }],
  ['no-letter.dollar.finance', { kind: 'no-letter', corridor: 'dollar', basket: 'finance' }],
];

const WRONG: readonly (readonly [string, WhatIfFault['code']])[] = [
  ['', 'unreadable-change'],
  ['china', 'unreadable-change'],
  ['china.effort>2@3', 'unreadable-change'],
  ['china.effort>=2', 'unreadable-change'],
  [`no-text@${'4'.repeat(80)}`, 'unreadable-change'],
  ['russia.effort>=2@3', 'unknown-seat'],
  ['dprk.effort>=2@3', 'no-own-corridor'],
  ['china.effort.silk>=2@3', 'unknown-basket'],
  ['no-letter.silk', 'unknown-basket'],
  ['no-letter.sea.silk', 'unknown-basket'],
  ['no-letter.elite.sea', 'unknown-corridor'],
  ['china.effort>=4@3', 'bad-level'],
  ['china.effort>=2@0', 'bad-round'],
  ['no-test@100', 'bad-round'],
  ['text@0:1', 'bad-round'],
  ['text@2:2', 'not-earlier'],
  ['text@2:4', 'not-earlier'],
];

describe('a change as it is typed', () => {
  it.each(WRITTEN)('%s is read, and written the same', (text, change) => {
    expect(parseChange(` ${text} `)).toEqual({ ok: true, value: change });
    expect(writeChange(change)).toBe(text);
  });

  it.each(WRONG)('"%s" is refused as %s, with a sentence', (text, code) => {
    const parsed = parseChange(text);
    expect(parsed).toMatchObject({ ok: false, error: { code } });
    if (!parsed.ok) expect(parsed.error.sentence).toMatch(/^["A-Z].*\.$/u);
  });
});
