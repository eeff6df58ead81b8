import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
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
  await user.click(screen.getByRole('button', { name: 'We will' }));
  expect(pledge()).toBeChecked();
  await user.type(paper(), 'pause.');
  await user.click(send());
  expect(table.asked).toEqual([['say', { to: 'china', text: 'We will pause.', pledge: true }]]);
  expect(pledge()).not.toBeChecked();
});

test('a message ends where it would be too long', async () => {
  const { user } = composer();
  await user.click(paper());
  await user.paste('a'.repeat(LIMITS.messageCharacters + 5));
  expect(paper()).toHaveValue('a'.repeat(LIMITS.messageCharacters));
});
