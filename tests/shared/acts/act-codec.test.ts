import { expect, test } from 'vitest';
import { ACT } from '../../../shared/src/protocol/act-codec.ts';
import { parseMessage } from '../../../shared/src/protocol/message-codec.ts';
import { parseAs } from '../../../shared/src/protocol/parse.ts';
import { parseRequest } from '../../../shared/src/protocol/requests.ts';
import { EVERY_ACT } from '../../support/acts.ts';

const MESSAGE = {
  id: 'm1',
  round: 2,
  from: 'us',
  channel: { kind: 'pair', between: ['us', 'china'] },
  text: '',
  pledge: false,
  stock: null,
};
const SENT = { messageId: 'm1', to: 'china', text: '', pledge: false };

test('every act is read as it was sent, by the wire and from a log', () => {
  for (const act of EVERY_ACT) {
    expect(parseRequest('message.send', { ...SENT, act })).toEqual({ ok: true, value: { ...SENT, act } });
    const read = parseMessage({ ...MESSAGE, act });
    expect(read.ok && read.value.saying.act).toEqual(act);
  }
});

test('words may stand beside an act, and a message holds at least one of the two', () => {
  const [act] = EVERY_ACT;
  expect(parseMessage({ ...MESSAGE, text: 'And soon.', act })).toMatchObject({ ok: true });
  expect(parseMessage({ ...MESSAGE, text: 'And soon.' })).toMatchObject({ ok: true });
  expect(parseMessage(MESSAGE)).toMatchObject({ ok: false });
});

test.each([
  ['an act that is none', { kind: 'insult' }, 'kind'],
  ['a question that is none', { kind: 'ask', question: { kind: 'mood' } }, 'question.kind'],
  [
    'an effort above the scale',
    { kind: 'demand', step: { kind: 'enforce', basket: 'elite', atLeast: 4 }, by: 2 },
    'step.atLeast',
  ],
  ['a date that is no round', { kind: 'promise', step: { kind: 'cut-support' }, by: 0 }, 'by'],
  [
    'a share over a hundred',
    { kind: 'inform', fact: { kind: 'leakage', corridor: 'sea', percent: 101, round: 1 }, proof: null },
    'fact.percent',
  ],
  [
    'a reason of one’s own',
    { kind: 'answer', to: 'm1', answer: { kind: 'no' }, reason: { code: 'because' } },
    'reason.code',
  ],
  [
    'points without end',
    { kind: 'answer', to: 'm1', answer: { kind: 'no' }, reason: { code: 'law', points: 1e9 } },
    'reason.points',
  ],
  ['something beside it', { kind: 'ask', question: { kind: 'price' }, secret: true }, ''],
])('%s is ill-formed', (_, act, path) => {
  expect(parseAs(ACT, act)).toEqual({ ok: false, error: { path } });
});
