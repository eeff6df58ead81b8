import { describe, expect, test } from 'vitest';
import type { FanCause } from '../../../shared/src/session/class-figures.ts';
import { questionsFor } from '../../../shared/src/session/class-questions.ts';
import { classStepOf } from '../../../shared/src/session/class-step.ts';
import { DEBRIEF_STEPS } from '../../../shared/src/session/scenes.ts';
import { figures } from '../../support/table-figures.ts';

const ALL = { table: null, question: 0 } as const;

const broken: FanCause = { kind: 'pact-broken', round: 2, by: 'china', held: 1, isSeen: false, from: 40, to: 70 };
const held: FanCause = { kind: 'held-finding', round: 1, by: 'un', about: 'china' };
const list: FanCause = { kind: 'common-list', round: 1 };

const room = [
  figures(1, [40, 41, 42], { off: { us: 3, china: null, un: -19 } }),
  figures(2, [40, 70, 75], {
    ending: 'breakout',
    causes: { more: [broken, held], less: [list] },
    paid: { citizens: -9, circle: -1, programme: 0.5 },
    turning: 2,
  }),
  figures(3, [40, 30, 25], {
    causes: { more: [held], less: [list] },
    paid: { citizens: -3, circle: 0, programme: -8 },
  }),
  figures(4, [40, 42, 43], { paid: { citizens: -4, circle: -2, programme: -4 } }),
];

describe('a step over all tables', () => {
  test('sets one fact beside each table that stands out, of the kind that points its way', () => {
    const { picture, tables, finding } = classStepOf('why', room, ALL);
    if (picture.kind !== 'fan') throw new Error(picture.kind);
    expect(picture.figure).toBe('arrived');
    expect(picture.notes.map(({ table, cause }) => [table, cause])).toEqual([
      [2, broken],
      [3, list],
    ]);
    expect({ tables, finding }).toEqual({ tables: 4, finding: { kind: 'apart', letters: false, spirits: false } });
  });

  test('counts how the tables ended, games that were broken off among them, and not the one that never played', () => {
    const { finding, tables, unfinished } = classStepOf(
      'happened',
      [...room, figures(5, [50], { ending: 'broken-off' }), figures(6, [], { ending: null })],
      ALL,
    );
    expect(finding).toEqual({
      kind: 'endings',
      counts: [
        { ending: 'stalemate', tables: 3 },
        { ending: 'breakout', tables: 1 },
        { ending: 'broken-off', tables: 1 },
      ],
    });
    expect({ tables, unfinished }).toEqual({ tables: 5, unfinished: 1 });
  });

  test('takes the middle of those games that can be compared with themselves', () => {
    const { finding, picture } = classStepOf('paid', room, ALL);
    expect(finding).toEqual({ kind: 'paid', middle: { citizens: -4, circle: -1, programme: -4 } });
    if (picture.kind !== 'paid') throw new Error(picture.kind);
    expect(picture.rows.citizens.map(({ table }) => table)).toEqual([2, 3, 4]);
    expect(classStepOf('paid', [figures(1, [40])], ALL).finding).toEqual({ kind: 'none' });
  });

  test('leaves out of who knew what those who filed no belief', () => {
    const { picture } = classStepOf('knew', room, ALL);
    if (picture.kind !== 'knew') throw new Error(picture.kind);
    expect(picture.off).toEqual({ us: [{ table: 1, value: 3 }], china: [], un: [{ table: 1, value: -19 }] });
  });

  test.each(DEBRIEF_STEPS)('has something to show and to ask at %s, also for a class that played nothing', (step) => {
    for (const tables of [[], [figures(1, [])], [figures(1, [40])]]) {
      expect(classStepOf(step, tables, ALL).question).not.toBeNull();
    }
  });
});

describe('the questions for the room', () => {
  test('come from the record, the most telling first', () => {
    expect(questionsFor('why', room)).toEqual([
      { kind: 'parted', table: 3, other: 2, round: 2 },
      { kind: 'broke', table: 2, by: 'china', round: 2 },
      { kind: 'turning', table: 2, round: 2 },
    ]);
    expect(questionsFor('happened', room)[0]).toEqual({
      kind: 'endings',
      table: 2,
      ending: 'breakout',
      most: 'stalemate',
    });
    expect(questionsFor('knew', room).map(({ kind }) => kind)).toEqual(['misjudged', 'held', 'broke']);
    expect(questionsFor('paid', room)).toEqual([
      { kind: 'spared', table: 2, points: 9 },
      { kind: 'citizens', table: 2, points: 9 },
    ]);
  });

  test('ask nothing that the record does not hold', () => {
    expect(questionsFor('knew', [figures(1, [40])])).toEqual([{ kind: 'counterpart' }]);
    expect(questionsFor('paid', [figures(1, [40], { paid: { citizens: -1, circle: 0, programme: 0 } })])).toEqual([
      { kind: 'assumption' },
    ]);
    // One table alone parts from nobody.
    expect(questionsFor('why', [figures(1, [40, 50])])).toEqual([{ kind: 'counterpart' }]);
  });

  test('are taken by their place, and the first stands where there are fewer', () => {
    const asked = (question: number) => classStepOf('why', room, { table: null, question }).question?.kind;
    expect([asked(0), asked(1), asked(9)]).toEqual(['parted', 'broke', 'parted']);
  });
});
