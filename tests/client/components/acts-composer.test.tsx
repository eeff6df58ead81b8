import { pick } from '../support/lists.ts';
import { AsSeat, renderAt, renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act as react, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { Act } from '../../../shared/src/terms/act.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { given, quiet } from '../../support/play.ts';
import { blanksOf } from '../../support/text-builders.ts';

// Acts are composed by choosing, answered in kind, and offered for free words; nothing is sent by itself.

const open = quiet(2, 'negotiation');
const withText = given(open, 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'finance', level: 4 }] }),
});
const draft = withText.draft?.id;

let said = 0;
function hear(world: World, from: SeatId, to: SeatId | 'plenary', act: Act | undefined, text = ''): World {
  said += 1;
  const made = say(world, from, { id: messageId(`act.${said}`), to, text, pledge: false, stock: null, act });
  if (!made.ok) throw new Error(made.error.code);
  return evolveAll(world, made.value);
}
const lastId = (world: World) => world.messages.at(-1)?.id ?? messageId('none');

const talking = (to: SeatId | 'plenary' = 'china') => (
  <AsSeat>{(told) => <Conversation channel={to} {...told} />}</AsSeat>
);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const paper = () => screen.getByRole('textbox', { name: 'Message' });
const log = () => within(screen.getByRole('log'));

test('three presses say an act: what kind, what exactly, and send', async () => {
  const { table, user } = renderAt(withText, 'us', talking());
  await user.click(button('Ask'));
  await user.click(screen.getByRole('radio', { name: 'What would you sign?' }));
  await user.click(button('Ask China'));
  expect(table.asked).toEqual([
    ['say', { to: 'china', text: '', pledge: false, act: { kind: 'ask', question: { kind: 'price' } } }],
  ]);
  expect(log().getByText('What would you sign?')).toBeVisible();
  expect(log().getByText('asks')).toBeVisible();
  expect(log().getByText('Waits for an answer.')).toBeVisible();
  // Words alone are next.
  expect(button('Send')).toBeDisabled();
});

test('sizes and dates are chosen, and one’s own words go along', async () => {
  const { table, user } = renderAt(open, 'us', talking());
  await user.click(button('Demand'));
  await user.click(screen.getByRole('radio', { name: /hold programme goods/u }));
  await user.click(within(screen.getByRole('radiogroup', { name: 'Effort' })).getByRole('radio', { name: '3' }));
  await pick(user, 'By', 'round 3');
  await user.type(paper(), 'It matters.');
  await user.click(button('Demand it of China'));
  expect(table.asked).toEqual([
    [
      'say',
      {
        to: 'china',
        text: 'It matters.',
        pledge: false,
        act: { kind: 'demand', step: { kind: 'enforce', basket: 'programme', atLeast: 3 }, by: 3 },
      },
    ],
  ]);
  expect(log().getByText('runs to the end of round 3')).toBeVisible();
  expect(log().getByText('It matters.')).toBeVisible();
});

test('a bargain is put together from a step of theirs and one of ours', async () => {
  const { table, user } = renderAt(withText, 'us', talking());
  await user.click(button('Propose'));
  await user.click(screen.getByRole('radio', { name: /if you vote yes on the text/u }));
  await pick(user, 'We', 'penalise no bank');
  await user.click(button('Propose it to China'));
  expect(table.asked).toMatchObject([
    [
      'say',
      {
        act: {
          kind: 'propose',
          proposal: {
            kind: 'joint',
            ours: { kind: 'refrain', from: 'bank-penalty' },
            yours: { kind: 'vote', vote: 'yes' },
          },
        },
      },
    ],
  ]);
});

test('an act of another is answered in kind, with a reason, and its answer hangs on it', async () => {
  const asked = hear(withText, 'china', 'us', { kind: 'ask', question: { kind: 'vote', text: withText.draft!.id } });
  const { table, user } = renderAt(asked, 'us', talking());
  await user.click(button('Answer'));
  expect(screen.getByText(/^Your answer to: “How will you vote on the text\?”/u)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'We will vote no on the text.' }));
  await pick(user, 'Because', 'food and medicine must be exempt');
  await user.click(button('Answer China'));
  expect(table.asked).toEqual([
    [
      'say',
      {
        to: 'china',
        text: '',
        pledge: false,
        act: {
          kind: 'answer',
          to: lastId(asked),
          answer: { kind: 'tells', fact: { kind: 'vote', text: draft, vote: 'no' } },
          reason: { code: 'exemptions' },
        },
      },
    ],
  ]);
  const question = log().getByText('How will you vote on the text?').closest('li');
  expect(within(question ?? document.body).getByText('food and medicine must be exempt.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
});

test('what can no longer be answered offers no answer', () => {
  const asked = hear(withText, 'china', 'us', { kind: 'ask', question: { kind: 'vote', text: withText.draft!.id } });
  const gone: World = { ...asked, draft: null };
  renderAt(gone, 'us', talking());
  expect(log().getByText('How will you vote on the text?')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
});

test('an act whose text goes while it is put together is not sent, and the page says why', async () => {
  const table = tableOf(withText, 'us');
  const { user } = renderTable(table, talking());
  await user.click(button('Ask'));
  react(() => table.show({ ...withText, draft: null }));
  expect(button('Ask China')).toBeDisabled();
  expect(screen.getByText(/text/u, { selector: '.closed-line' })).toBeVisible();
  expect(table.asked).toEqual([]);
});

const bot = { controller: 'bot', names: [], presence: 'here' } as const;
const person = { controller: 'person', names: ['Ada'], presence: 'here' } as const;

test('for free words to a bot the act that they seem to mean is offered, and never sent by itself', async () => {
  const table = tableOf(withText, 'us', { seats: { us: person, china: bot, un: bot, dprk: bot } });
  const { user } = renderTable(table, talking());
  await user.type(paper(), 'Will you veto, yes or no?');
  expect(screen.getByText('This reads like: “How will you vote on the text?”')).toBeVisible();
  expect(table.asked).toEqual([]);
  await user.click(button('Say it so'));
  expect(table.asked).toEqual([]);
  await user.click(button('Ask China'));
  expect(table.asked).toMatchObject([
    ['say', { text: 'Will you veto, yes or no?', act: { kind: 'ask', question: { kind: 'vote' } } }],
  ]);
});

test('of other words to a bot the page says honestly what bots answer, and to people it says nothing', async () => {
  const table = tableOf(withText, 'us', { seats: { us: person, china: bot, un: bot, dprk: bot } });
  const { user, unmount } = renderTable(table, talking());
  await user.type(paper(), 'Are you a person?');
  expect(screen.getByText(/^Bots answer what is said with these buttons/u)).toBeVisible();
  await user.click(button('Send'));
  expect(table.asked).toMatchObject([['say', { text: 'Are you a person?' }]]);
  unmount();
  const { user: friend } = renderAt(withText, 'us', talking());
  await friend.type(paper(), 'Are you a person?');
  expect(screen.queryByText(/^Bots answer/u)).toBeNull();
});

test('an act in the making stays with its conversation', async () => {
  const { user, unmount } = renderAt(withText, 'us', talking());
  await user.click(button('Promise'));
  expect(button('Promise it to China')).toBeVisible();
  unmount();
  const other = renderAt(withText, 'us', talking('un'));
  expect(screen.queryByRole('button', { name: /^Promise it/u })).toBeNull();
  other.unmount();
  renderAt(withText, 'us', talking());
  expect(button('Promise it to China')).toBeVisible();
});

test('a claim says that it was said and not shown, and a promise until when it is to be kept', async () => {
  const world = hear(
    hear(open, 'china', 'us', {
      kind: 'inform',
      fact: { kind: 'effort', basket: 'broad', effort: 2, round: 1 },
      proof: null,
    }),
    'china',
    'us',
    { kind: 'promise', step: { kind: 'enforce', basket: 'broad', atLeast: 2 }, by: 3 },
  );
  renderAt(world, 'us', talking());
  expect(log().getByText('Said, not shown.')).toBeVisible();
  expect(log().getByText('To be kept by the end of round 3.')).toBeVisible();
});

test('an answer that comes late stands where it was given, and says what it answers', () => {
  const asked = hear(open, 'us', 'china', { kind: 'ask', question: { kind: 'price' } });
  const id = lastId(asked);
  const later = ['One.', 'Two.', 'Three.'].reduce((world, text) => hear(world, 'china', 'us', undefined, text), asked);
  const answered = hear(later, 'china', 'us', { kind: 'answer', to: id, answer: { kind: 'declines' }, reason: null });
  renderAt(answered, 'us', talking());
  const answer = log().getByText('We do not answer that.');
  expect(within(answer.closest('li') ?? document.body).getByText('On: What would you sign?')).toBeVisible();
  expect(log().getByText('Three.').compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('an act before all says to whom it is said', () => {
  const world = hear(open, 'un', 'plenary', {
    kind: 'accuse',
    deed: { kind: 'gap', round: 1, by: 'china', basket: 'finance' },
    evidence: null,
  });
  renderAt(world, 'us', talking('plenary'));
  expect(log().getByText(/^To China: You did less on/u)).toBeVisible();
  // Only China can answer it.
  expect(screen.queryByRole('button', { name: /^Answer/u })).toBeNull();
});
