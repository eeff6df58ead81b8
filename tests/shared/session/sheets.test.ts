import { describe, expect, it } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { areAskable, fits, tallyOf, tidyAnswers } from '../../../shared/src/session/check-answers.ts';
import { DEFAULT_SHEETS } from '../../../shared/src/session/default-sheets.ts';
import { SHEETS, type Question } from '../../../shared/src/session/sheets.ts';
import { CLAIMS } from '../../../shared/src/experiments/claims/claims.ts';
import { DEFAULT_SETTINGS } from '../../../shared/src/session/terms.ts';
import type { SessionEvent } from '../../../shared/src/truth/session/events.ts';
import { foldSession } from '../../../shared/src/truth/session/fold.ts';
import { mayHandIn } from '../../../shared/src/truth/session/may-hand-in.ts';
import { QUESTION } from '@letter/shared/protocol';

const agree: Question = { id: 'a', text: 'So?', kind: 'agree', choices: [], claims: [] };
const choice: Question = { id: 'c', text: 'Which?', kind: 'choice', choices: ['one', 'two'], claims: ['C1'] };
const words: Question = { id: 'w', text: 'Why?', kind: 'words', choices: [], claims: [] };
const FORM = [agree, choice, words];

describe('the forms as they come', () => {
  it('can be asked, cross the wire, and speak of claims that there are', () => {
    const ids = new Set(CLAIMS.map(({ id }) => id));
    for (const sheet of SHEETS) {
      expect(areAskable(DEFAULT_SHEETS[sheet])).toBe(true);
      for (const question of DEFAULT_SHEETS[sheet]) {
        expect(QUESTION.parse(question)).toEqual(question);
        expect(question.claims.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
    // The same before and after, so that answers can be set side by side.
    expect(DEFAULT_SHEETS.after).toEqual(DEFAULT_SHEETS.before);
  });

  it.each<[string, readonly Question[]]>([
    ['two of one id', [agree, { ...words, id: 'a' }]],
    ['no words', [{ ...agree, text: '  ' }]],
    ['a choice of one', [{ ...choice, choices: ['one'] }]],
    ['an empty choice', [{ ...choice, choices: ['one', ''] }]],
    ['choices where there is none', [{ ...agree, choices: ['one', 'two'] }]],
  ])('questions with %s cannot be asked', (_, questions) => {
    expect(areAskable(questions)).toBe(false);
    expect(areAskable(FORM)).toBe(true);
  });
});

describe('answers', () => {
  it.each<[Question, number | string, boolean]>([
    [agree, 1, true],
    [agree, 5, true],
    [agree, 0, false],
    [agree, 2.5, false],
    [agree, '3', false],
    [choice, 1, true],
    [choice, 2, false],
    [choice, -1, false],
    [words, 'Because.', true],
    [words, ' ', false],
    [words, 'x'.repeat(1_001), false],
    [words, 3, false],
  ])('to %o: %o fits %s', (question, value, isFit) => {
    expect(fits(question, value)).toBe(isFit);
  });

  it('are kept tidy and in order; one that is unfit, twice there or of no question spoils them all', () => {
    const tidy = tidyAnswers(FORM, [
      { question: 'w', value: ' Because. ' },
      { question: 'a', value: 4 },
    ]);
    expect(tidy).toEqual([
      { question: 'a', value: 4 },
      { question: 'w', value: 'Because.' },
    ]);
    expect(tidyAnswers(FORM, [])).toBeNull();
    expect(tidyAnswers(FORM, [{ question: 'a', value: 9 }])).toBeNull();
    expect(tidyAnswers(FORM, [{ question: 'z', value: 1 }])).toBeNull();
    expect(
      tidyAnswers(
        FORM,
        [agree, agree].map(({ id }) => ({ question: id, value: 1 })),
      ),
    ).toBeNull();
  });

  it('are counted by question', () => {
    const handedIn = [
      [
        { question: 'a', value: 4 },
        { question: 'c', value: 0 },
      ],
      [
        { question: 'a', value: 4 },
        { question: 'w', value: 'No.' },
        { question: 'gone', value: 1 },
      ],
    ];
    expect(tallyOf(FORM, handedIn)).toMatchObject([
      { answered: 2, counts: [0, 0, 0, 2, 0] },
      { answered: 1, counts: [1, 0] },
      { answered: 1, counts: [], words: ['No.'] },
    ]);
  });
});

describe('when a form is asked', () => {
  const opened = (asksQuestions: boolean): SessionEvent => ({
    at: 1,
    kind: 'opened',
    id: 's',
    code: 'K7M4QX',
    seed: shortSeed(1),
    scenarioHash: 'h',
    settings: { ...DEFAULT_SETTINGS, name: 'Thursday', asksQuestions },
    lesson: { bell: null, debriefMinutes: 10, hasClock: true, stretch: 1 },
    host: { id: 'h1', name: 'Ada', keyHash: 'k' },
    projectorHash: 'p',
  });
  const started: SessionEvent = { at: 2, kind: 'started', by: 'h1' };
  const debrief: SessionEvent = { at: 3, kind: 'debrief-opened', by: 'h1' };
  const reveal = (step: 'why' | 'what-if' | 'so-what'): SessionEvent => ({
    at: 4,
    kind: 'step-revealed',
    by: 'h1',
    step,
  });
  const over: SessionEvent = { at: 9, kind: 'ended', by: 'h1' };

  it.each<[string, readonly SessionEvent[], string | null, readonly string[]]>([
    ['in the hall', [], 'before', ['before']],
    ['while tables play', [started], null, ['before']],
    ['early in the debrief', [started, debrief, reveal('why')], null, []],
    ['at what if', [started, debrief, reveal('what-if')], 'after', ['after']],
    ['at the end', [started, debrief, reveal('what-if'), reveal('so-what')], 'ticket', ['after', 'ticket']],
    [
      'when a step is shown again',
      [started, debrief, reveal('so-what'), reveal('what-if')],
      'ticket',
      ['after', 'ticket'],
    ],
    ['when all is over', [started, debrief, reveal('so-what'), over], 'ticket', []],
    ['as the host says', [{ at: 5, kind: 'sheet-asked', by: 'h1', sheet: 'after' }], 'after', ['after']],
  ])('%s', (_, events, asked, accepted) => {
    const state = foldSession([opened(true), ...events]);
    expect(state.asked).toBe(asked);
    expect(SHEETS.filter((sheet) => mayHandIn(state, sheet))).toEqual(accepted);
  });

  it('none by itself where the host wants none', () => {
    expect(foldSession([opened(false)]).asked).toBeNull();
    expect(foldSession([opened(false), started, debrief, reveal('so-what')]).asked).toBeNull();
    const settings = { ...DEFAULT_SETTINGS, name: 'Thursday', asksQuestions: false };
    expect(foldSession([opened(true), { at: 2, kind: 'settings-set', by: 'h1', settings }]).asked).toBeNull();
  });

  it('a form handed in again replaces what was handed in', () => {
    const hand = (value: number): SessionEvent => ({
      at: 2,
      kind: 'sheet-handed-in',
      person: 'p1',
      sheet: 'before',
      answers: [{ question: 'adopted-is-done', value }],
    });
    expect(foldSession([opened(true), hand(1), hand(4)]).handedIn).toEqual([
      { person: 'p1', sheet: 'before', answers: [{ question: 'adopted-is-done', value: 4 }] },
    ]);
  });
});
