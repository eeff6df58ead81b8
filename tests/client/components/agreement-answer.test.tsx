import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { given, quiet } from '../../support/play.ts';
import { termsOf } from '../../support/text-builders.ts';

const offered = given(quiet(2, 'negotiation'), 'china', {
  kind: 'offer-agreement',
  terms: termsOf(['us', 'china'], [{ kind: 'refrain', by: 'us', from: 'exercise' }]),
});
const id = offered.agreements[0]?.id;

const conversation = () =>
  renderAt(offered, 'us', <AsSeat>{(said) => <Conversation channel="china" {...said} />}</AsSeat>);
const card = () => within(screen.getByRole('region', { name: 'Offer by China' }));

test('a signature asks once, and says what must be done, what it costs and what it brings', async () => {
  const { table, user } = conversation();
  expect(card().getByText('The United States pauses its exercises')).toBeVisible();
  expect(card().getByText(/^Still to sign: the United States\./u)).toBeVisible();
  await user.click(card().getByRole('button', { name: 'Sign' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Sign for the United States?' }));
  expect(sheet.getByText('the exercises rest, without an order of yours')).toBeVisible();
  expect(sheet.getByText('Your plan keeps it already.')).toBeVisible();
  expect(sheet.getByText('The others promise nothing.')).toBeVisible();
  expect(table.asked).toEqual([]);
  await user.click(sheet.getByRole('button', { name: 'Not yet' }));
  expect(table.asked).toEqual([]);
  await user.click(card().getByRole('button', { name: 'Sign' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign it' }));
  expect(table.asked).toEqual([['submit', { kind: 'answer-agreement', agreement: id, answer: 'sign' }]]);
  expect(screen.queryByRole('region', { name: 'Offer by China' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Offer by China In force' })).toBeVisible();
});

test('what must change in the plan stands on the sheet with its points and its cost at home', async () => {
  const asked = given(quiet(2, 'negotiation'), 'un', {
    kind: 'offer-agreement',
    terms: termsOf(
      ['china', 'un'],
      [
        { kind: 'enforce', by: 'china', basket: 'programme', atLeast: 2 },
        { kind: 'enforce', by: 'un', basket: 'elite', atLeast: 1 },
      ],
    ),
  });
  const { user } = renderAt(asked, 'china', <AsSeat>{(said) => <Conversation channel="un" {...said} />}</AsSeat>);
  await user.click(screen.getByRole('button', { name: 'Sign' }));
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText('effort 2 or more on programme goods')).toBeVisible();
  expect(sheet.getByText(/^Your plan must change: 1 point, .*our political room −/u)).toBeVisible();
  expect(sheet.getByText(/^If you broke it: Seen if the UN’s Panel looks: about \d in 10/u)).toBeVisible();
  expect(sheet.getByText('The United Nations enforces elite goods at effort 1 or more.')).toBeVisible();
});

test('declining answers an offer at once, which then no longer waits', async () => {
  const { table, user } = conversation();
  await user.click(card().getByRole('button', { name: 'Decline' }));
  expect(table.asked).toEqual([['submit', { kind: 'answer-agreement', agreement: id, answer: 'decline' }]]);
  expect(screen.getByRole('button', { name: 'Offer by China Declined' })).toBeVisible();
});

test('an answer that is refused leaves the offer open, with the reason', async () => {
  const { table, user } = conversation();
  table.refuseNext({ code: 'agreement-closed' });
  await user.click(card().getByRole('button', { name: 'Sign' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign it' }));
  expect(card().getByRole('alert')).toHaveTextContent('This offer is closed.');
});
