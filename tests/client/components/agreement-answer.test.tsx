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

test.each([
  ['Sign', 'sign', 'In force'],
  ['Decline', 'decline', 'Declined'],
] as const)('%s answers an offer, which then no longer waits', async (button, answer, status) => {
  const { table, user } = conversation();
  expect(card().getByText('The United States pauses its exercises')).toBeVisible();
  expect(card().getByText(/^Still to sign: the United States\./u)).toBeVisible();
  await user.click(card().getByRole('button', { name: button }));
  expect(table.asked).toEqual([['submit', { kind: 'answer-agreement', agreement: id, answer }]]);
  expect(screen.queryByRole('region', { name: 'Offer by China' })).toBeNull();
  expect(screen.getByRole('button', { name: `Offer by China ${status}` })).toBeVisible();
});

test('an answer that is refused leaves the offer open, with the reason', async () => {
  const { table, user } = conversation();
  table.refuseNext({ code: 'agreement-closed' });
  await user.click(card().getByRole('button', { name: 'Sign' }));
  expect(card().getByRole('alert')).toHaveTextContent('This offer is closed.');
});
