import { narrowToPhone } from '../support/media.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VoteBox } from '../../../client/src/features/texts/vote-box.tsx';
import { given, quiet } from '../../support/play.ts';
import { blanksOf } from '../../support/text-builders.ts';

const tabled = given(quiet(2, 'negotiation'), 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'finance', level: 2 }] }),
});
const box = () => renderAt(tabled, 'us', <AsSeat>{(said) => <VoteBox {...said} />}</AsSeat>);
const dialog = () => within(screen.getByRole('dialog'));

test('a vote counts once it is confirmed, and a veto is called one', async () => {
  const { table, user } = box();
  await user.click(screen.getByRole('button', { name: /^No/u }));
  expect(dialog().getByText(/^A no from you is a veto/u)).toBeVisible();
  await user.click(dialog().getByRole('button', { name: 'Not yet' }));
  expect(table.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await user.click(dialog().getByRole('button', { name: 'Confirm: yes' }));
  expect(table.asked).toEqual([['submit', { kind: 'cast-vote', text: tabled.draft?.id, vote: 'yes' }]]);
  expect(screen.getByText('You voted yes.')).toBeVisible();
});

test('on a phone the three votes stand on a sheet', async () => {
  narrowToPhone();
  const { table, user } = box();
  await user.click(screen.getByRole('button', { name: 'Vote on this text' }));
  expect(dialog().getByRole('button', { name: 'Choose a vote' })).toBeDisabled();
  await user.click(dialog().getByRole('radio', { name: /^Abstain/u }));
  await user.click(dialog().getByRole('button', { name: /^Confirm/u }));
  expect(table.asked).toEqual([['submit', { kind: 'cast-vote', text: tabled.draft?.id, vote: 'abstain' }]]);
  expect(screen.getByRole('button', { name: 'Change your vote' })).toBeVisible();
});
