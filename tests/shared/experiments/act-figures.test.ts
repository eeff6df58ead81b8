import { expect, test } from 'vitest';
import { actFigures } from '../../../shared/src/experiments/acts/act-figures.ts';
import type { Act, Answer, Reason } from '../../../shared/src/terms/act.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { Message } from '../../../shared/src/terms/message.ts';

const ASK: Act = { kind: 'ask', question: { kind: 'effort', basket: 'finance' } };
const LAW: Reason = { code: 'law' };
const tells = (basket: 'finance' | 'programme'): Answer => ({
  kind: 'tells',
  fact: { kind: 'effort', basket, effort: 1, round: 1 },
});

const said = (id: string, from: 'us' | 'china', act: Act, round = 2): Message => ({
  id: messageId(id),
  round,
  from,
  channel: { kind: 'pair', between: ['us', 'china'] },
  text: '',
  pledge: false,
  stock: null,
  act,
});
const answer = (to: string, what: Answer, reason: Reason | null): Act => ({
  kind: 'answer',
  to: messageId(to),
  answer: what,
  reason,
});

test('counts what was answered, and what was to the point', () => {
  const { byKind, answered, toThePoint } = actFigures([
    [
      said('1', 'us', ASK),
      said('2', 'china', answer('1', tells('finance'), LAW)),
      said('3', 'us', ASK),
      said('4', 'china', answer('3', tells('programme'), LAW)),
      said('5', 'us', ASK),
      said('6', 'china', answer('5', tells('finance'), null)),
      said('7', 'us', ASK),
    ],
  ]);
  expect(byKind.ask).toEqual({ said: 4, answered: 3, toThePoint: 1, declined: 0 });
  expect(answered).toBe(0.75);
  expect(toThePoint).toBeCloseTo(1 / 3);
});

test('counts a sentence that comes back: in one round, and in the game', () => {
  const again = (round: number, count: number): readonly Message[] =>
    Array.from({ length: count }, (_, index) => said(`${round}.${index}`, 'china', ASK, round));
  expect(actFigures([[...again(1, 2), ...again(2, 1), ...again(3, 1)]]).repeats).toEqual({ inRound: 1, mostInGame: 4 });
  expect(actFigures([again(1, 1), again(1, 1)]).repeats).toEqual({ inRound: 0, mostInGame: 1 });
});

test('one sentence with other points is the same sentence', () => {
  const no = (to: string, points: number): Act => answer(to, { kind: 'declines' }, { code: 'too-little', points });
  const { repeats } = actFigures([
    [said('1', 'us', ASK), said('2', 'china', no('1', 1)), said('3', 'us', ASK), said('4', 'china', no('3', 2))],
  ]);
  expect(repeats.inRound).toBe(2);
});
