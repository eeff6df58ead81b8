import { renderAlone } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainSentence, sentenceParts } from '../../../client/src/kit/words/acts/typed.ts';
import { useActWords } from '../../../client/src/kit/words/acts/use-act-words.ts';
import { REASON_CODES, type Act } from '../../../shared/src/terms/act.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import { EVERY_ACT } from '../../support/acts.ts';

// Everything that can be said has one whole sentence.

const openings = EVERY_ACT.filter((act) => act.kind !== 'answer');
const messages = openings.map((act, index) => ({ id: messageId(`m${index}`), act }));
const to = (opening: Act): Act[] =>
  EVERY_ACT.flatMap((act) =>
    act.kind === 'answer' ? [{ ...act, to: messages.find((one) => one.act === opening)?.id ?? act.to }] : [],
  );
const reasons = REASON_CODES.map((code): Act => {
  return { kind: 'answer', to: messageId('m0'), answer: { kind: 'no' }, reason: { code } };
});

function All({ acts }: { readonly acts: readonly Act[] }) {
  const say = useActWords({ messages, names: [], listings: [] });
  return acts.map((act, index) => {
    const { verb, sentence, reason } = say(act, 2);
    return <p key={index}>{JSON.stringify([verb, plainSentence(sentence), reason])}</p>;
  });
}

const said = (): string[] => screen.getAllByText(/^\[/u).map((one) => one.textContent);
// A missing sentence shows its key, a missing value its braces.
const BROKEN = /\{\{|undefined|[a-z]\.[a-z]|\[object/u;

test('every act has a sentence, a verb and no gap', () => {
  renderAlone(<All acts={openings} />);
  expect(said()).toHaveLength(openings.length);
  expect(said().filter((words) => BROKEN.test(words))).toEqual([]);
  expect(new Set(said()).size).toBe(new Set(openings.map((act) => JSON.stringify({ ...act, proof: null }))).size);
});

test('every answer has a sentence, whatever it answers', () => {
  renderAlone(<All acts={openings.flatMap(to)} />);
  expect(said().filter((words) => BROKEN.test(words))).toEqual([]);
});

test('every reason has a clause of its own', () => {
  renderAlone(<All acts={reasons} />);
  expect(said().filter((words) => BROKEN.test(words))).toEqual([]);
  expect(new Set(said()).size).toBe(REASON_CODES.length);
});

test('a demand says by when, and a yes to it says to what', () => {
  const demand: Act = { kind: 'demand', step: { kind: 'enforce', basket: 'finance', atLeast: 2 }, by: 3 };
  const place = messages.find(({ act }) => act.kind === 'demand' && act.step.kind === 'vote')?.id ?? messageId('none');
  const yes: Act = {
    kind: 'answer',
    to: place,
    answer: { kind: 'yes' },
    reason: { code: 'costs-mandate', points: -1.2 },
  };
  renderAlone(<All acts={[demand, yes]} />);
  expect(said()).toEqual([
    '["demands","We demand that you hold finance at effort 2 or more by the end of round 3.",null]',
    '["accepts","Yes. We will vote yes on the text this half-year.","it would cost us support at home, about 1 point to us."]',
  ]);
});

test('a sentence is drawn in pieces, and read without its marks', () => {
  expect(sentenceParts('We vote now.')).toEqual([{ words: 'We vote now.', look: 'words' }]);
  expect(sentenceParts('Hold \uE000finance\uE003 at \uE0022\uE003.')).toEqual([
    { words: 'Hold ', look: 'words' },
    { words: 'finance', look: 'thing' },
    { words: ' at ', look: 'words' },
    { words: '2', look: 'effort' },
    { words: '.', look: 'words' },
  ]);
});
