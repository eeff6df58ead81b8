import { expect, test } from 'vitest';
import { actOptions } from '../../client/src/features/talk/acts/act-options.ts';
import { actMeant, type Topic } from '../../client/src/features/talk/acts/matcher.ts';
import words from '../../client/src/text/en/acts.json' with { type: 'json' };
import { checkAct } from '../../shared/src/rules/acts/check-act.ts';
import type { Act } from '../../shared/src/terms/act.ts';
import type { SeatId } from '../../shared/src/terms/vocabulary.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { given, quiet } from '../support/play.ts';
import { blanksOf } from '../support/text-builders.ts';

// What free words seem to mean: what people in fact wrote to bots in trials, and what they must not be taken for.

const world = given(quiet(2, 'negotiation'), 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'finance', level: 4 }] }),
});
const draft = world.draft?.id;

function meant(text: string, to: SeatId = 'china', from: SeatId = 'us'): Act | null {
  const talk = { view: projectSeat(world, from), scenario: world.scenario, to };
  const act = actMeant(text, actOptions(talk), (topic: Topic) => words.match[topic]);
  // Whatever is offered can be said.
  if (act !== null) expect(checkAct(talk.view, talk.scenario, to, act)).toBeNull();
  return act;
}

test.each([
  ['Will you veto, yes or no?', 'china'],
  ['How will you vote?', 'china'],
  ['Are you going to support the resolution?', 'un'],
] as const)('a question about the vote: %s', (text, to) => {
  expect(meant(text, to)).toEqual({ kind: 'ask', question: { kind: 'vote', text: draft } });
});

test.each(['Will you test again?', 'Is there going to be another nuclear test?'])(
  'a question about tests: %s',
  (text) => {
    expect(meant(text, 'dprk')).toEqual({ kind: 'ask', question: { kind: 'test' } });
  },
);

test.each(['What do you want from us?', 'what would you sign?', 'What is your price?'])(
  'a question about the price: %s',
  (text) => {
    expect(meant(text)).toEqual({ kind: 'ask', question: { kind: 'price' } });
  },
);

test('a question about effort, and one about what gets through', () => {
  expect(meant('How much effort do you make on finance?')).toEqual({
    kind: 'ask',
    question: { kind: 'effort', basket: 'finance' },
  });
  expect(meant('How much still gets through at the border?')).toEqual({
    kind: 'ask',
    question: { kind: 'leakage', corridor: 'border' },
  });
});

test.each([
  ['Please vote yes on the resolution.', { kind: 'vote', vote: 'yes' }],
  ['You must enforce programme goods.', { kind: 'enforce', basket: 'programme', atLeast: 2 }],
  ['Do not veto this text!', { kind: 'vote', vote: 'no' }],
] as const)('a demand: %s', (text, step) => {
  const act = meant(text);
  expect(act).toMatchObject({ kind: 'demand' });
  if (step.kind !== 'vote' || step.vote !== 'no') expect(act).toMatchObject({ step });
  // A veto that is not wanted is never asked for.
  else expect(act).toMatchObject({ step: { kind: 'refrain', from: 'veto' } });
});

test('a promise', () => {
  expect(meant('We will vote yes.')).toMatchObject({ kind: 'promise', step: { kind: 'vote', vote: 'yes' } });
});

test('a bargain keeps apart what each side does', () => {
  expect(meant('If you enforce broad trade, we will vote yes on the text.')).toMatchObject({
    kind: 'propose',
    proposal: {
      kind: 'joint',
      ours: { kind: 'vote', vote: 'yes' },
      yours: { kind: 'enforce', basket: 'broad' },
    },
  });
});

test('a threat names what would spare them', () => {
  expect(meant('Unless you enforce finance, we will vote no.')).toMatchObject({
    kind: 'threaten',
    unless: { kind: 'enforce', basket: 'finance' },
    step: { kind: 'vote', vote: 'no' },
  });
});

test('an accusation of having done less than was said', () => {
  expect(meant('You lied about programme goods.')).toMatchObject({
    kind: 'accuse',
    deed: { kind: 'gap', by: 'china', basket: 'programme' },
  });
});

test.each([
  'Hello!',
  'Nice weather today.',
  'Are you a person?',
  'I see.',
  'Thank you very much',
  'protesting contestants testify',
  '',
])('nothing is guessed from %j', (text) => {
  expect(meant(text)).toBeNull();
});

test('what cannot be said now is not offered', () => {
  expect(meant('Will you test again?', 'china')).not.toMatchObject({ question: { kind: 'test' } });
  expect(meant('You lied about finance.', 'dprk')).toBeNull();
});
