import { describe, expect, test } from 'vitest';
import { obstaclesOf } from '../../../shared/src/rules/story/obstacles.ts';
import { reactionsTo } from '../../../shared/src/rules/story/reactions.ts';
import type { Told } from '../../../shared/src/rules/story/moment.ts';
import type { Act } from '../../../shared/src/terms/act.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { Message } from '../../../shared/src/terms/message.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { afterThreeRounds } from '../../support/text-builders.ts';

describe('why it did not work better', () => {
  const view = projectSeat(afterThreeRounds(), 'us');
  const kinds = (round: number) => obstaclesOf(view, 'us', round).told.map(({ kind }) => kind);

  test('is told in three reasons at most, and in other ones the third time', () => {
    expect(kinds(1).length).toBeGreaterThan(0);
    expect(kinds(2)).toEqual(kinds(1));
    expect(kinds(3)).not.toEqual(kinds(1));
    for (const round of [1, 2, 3]) expect(kinds(round).length).toBeLessThanOrEqual(3);
  });

  test('and what stands aside is not lost', () => {
    const { told, again } = obstaclesOf(view, 'us', 3);
    const first = obstaclesOf(view, 'us', 1);
    expect([...told, ...again].map(({ kind }) => kind).toSorted()).toEqual(
      [...first.told, ...first.again].map(({ kind }) => kind).toSorted(),
    );
  });
});

describe('who reacted', () => {
  const said = (id: string, from: SeatId, act: Act, round = 3): Message => ({
    id: messageId(id),
    round,
    from,
    channel: { kind: 'plenary' },
    text: '',
    pledge: false,
    stock: null,
    act,
  });
  const tested = { kind: 'test', round: 3, test: 'nuclear' } as const;
  const TEST: Told = { kind: 'public', line: { kind: 'test', test: 'nuclear', success: true } };
  const accused = said('m1', 'china', { kind: 'accuse', deed: tested, evidence: null });
  const why = said('m2', 'us', { kind: 'ask', question: { kind: 'why', deed: tested } });
  const answer = said('m3', 'dprk', { kind: 'answer', to: why.id, answer: { kind: 'explains' }, reason: null });

  test('accused of it, asked why, or answered one that did', () => {
    expect(reactionsTo(TEST, 3, [accused, why, answer])).toEqual([accused, why, answer]);
  });

  test('and went on to demand that it is not done again', () => {
    const step = { kind: 'refrain', from: 'nuclear' } as const;
    const demand = said('m7', 'china', { kind: 'demand', step, by: 4 });
    expect(reactionsTo(TEST, 3, [accused, demand])).toEqual([accused, demand]);
    expect(reactionsTo(TEST, 3, [demand, accused])).toEqual([accused]);
  });

  test('not who spoke of something else, in another round, or of another deed', () => {
    const missile = said('m4', 'un', { kind: 'accuse', deed: { ...tested, test: 'missile' }, evidence: null });
    const other = said('m5', 'un', { kind: 'ask', question: { kind: 'price' } });
    const late = { ...accused, round: 4 };
    expect(reactionsTo(TEST, 3, [missile, other, late])).toEqual([]);
    expect(reactionsTo(TEST, 3, [answer])).toEqual([]);
  });

  test('holds a gap against the one who was found out', () => {
    const line = {
      kind: 'finding',
      reading: 'effort',
      subject: 'border',
      value: 0,
      gap: { sender: 'china', basket: 'programme', round: 2, reported: 2, found: 0, confidence: 70 },
    } as const;
    const deed = { kind: 'gap', round: 2, by: 'china', basket: 'programme' } as const;
    const held = said('m6', 'us', { kind: 'accuse', deed, evidence: null });
    expect(reactionsTo({ kind: 'public', line }, 3, [held])).toEqual([held]);
    expect(reactionsTo({ kind: 'public', line: { ...line, gap: { ...line.gap, sender: 'un' } } }, 3, [held])).toEqual(
      [],
    );
  });
});
