import { AsSeat, renderAt } from '../support/render-table.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Composer } from '../../../client/src/features/talk/composer.tsx';
import { LIMITS } from '../../../shared/src/protocol/limits.ts';
import { quiet } from '../../support/play.ts';

const composer = () =>
  renderAt(quiet(2, 'negotiation'), 'us', <AsSeat>{(said) => <Composer channel="china" {...said} />}</AsSeat>);
const paper = () => screen.getByRole('textbox', { name: 'Message' });
const send = () => screen.getByRole('button', { name: 'Send' });
const pledge = () => screen.getByRole('checkbox', { name: 'Mark as pledge' });

test('a message goes to whom the page says, and the paper is empty again', async () => {
  const { table, user } = composer();
  expect(screen.getByText('China only')).toBeVisible();
  expect(send()).toBeDisabled();
  await user.type(paper(), '  We could talk.  ');
  await user.click(send());
  expect(table.asked).toEqual([['say', { to: 'china', text: 'We could talk.', pledge: false }]]);
  expect(paper()).toHaveValue('');
});

test('what was not delivered stays on the paper, with the reason', async () => {
  const { table, user } = composer();
  await user.click(pledge());
  await user.type(paper(), 'We will.');
  table.refuseNext({ code: 'message-muted' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(paper()).toHaveValue('We will.');
  expect(pledge()).toBeChecked();
  expect(screen.getByRole('alert')).toHaveTextContent('They have muted your delegation');
  await user.click(send());
  expect(table.asked).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a pledge is sent as one, and the next message is none again', async () => {
  const { table, user } = composer();
  await user.click(pledge());
  await user.type(paper(), 'We will pause.');
  await user.click(send());
  expect(table.asked).toEqual([['say', { to: 'china', text: 'We will pause.', pledge: true }]]);
  expect(pledge()).not.toBeChecked();
});

test('a message that is too long is cut between two characters as a reader counts them, and the page says so', async () => {
  const { user } = composer();
  const family = '👨\u200D👩\u200D👧';
  const full = 'a'.repeat(LIMITS.messageCharacters - 3);
  await user.click(paper());
  await user.paste(`${full}${family}`);
  expect(paper()).toHaveValue(full);
  expect(screen.getByText(/the rest was cut off/u)).toBeVisible();
  await user.keyboard('{Backspace}');
  expect(screen.queryByText(/the rest was cut off/u)).toBeNull();
});

test('nothing is sent or cut while a letter is composed', async () => {
  const { table } = composer();
  const long = '가'.repeat(LIMITS.messageCharacters + 1);
  const compose = (value: string): void => {
    // Not fireEvent.input: the event must say that it composes.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(paper(), value);
    fireEvent(paper(), new InputEvent('input', { bubbles: true, isComposing: true }));
  };
  fireEvent.compositionStart(paper());
  compose(long);
  expect(paper()).toHaveValue(long);
  fireEvent.keyDown(paper(), { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(table.asked).toEqual([]);
  fireEvent.compositionEnd(paper());
  expect(paper()).toHaveValue('가'.repeat(LIMITS.messageCharacters));
  fireEvent.keyDown(paper(), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(paper()).toHaveValue(''));
  expect(table.asked).toHaveLength(1);
});

test('what is written has a direction of its own', () => {
  composer();
  expect(paper()).toHaveAttribute('dir', 'auto');
});
