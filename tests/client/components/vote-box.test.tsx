import { narrowToPhone } from '../support/media.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VoteBox } from '../../../client/src/features/texts/vote-box.tsx';
import { given, quiet } from '../../support/play.ts';
import { blanksOf, inForce, termsOf } from '../../support/text-builders.ts';

const tabled = given(quiet(2, 'negotiation'), 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'finance', level: 2 }] }),
});
const box = () => renderAt(tabled, 'us', <AsSeat>{(said) => <VoteBox {...said} />}</AsSeat>);
const dialog = () => within(screen.getByRole('dialog'));

test('a vote counts at once, can be changed, and a veto is called one', async () => {
  const { table, user } = box();
  await user.click(screen.getByRole('button', { name: /^No/u }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText(/^A no from you is a veto/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  expect(table.asked.map(([, order]) => order)).toEqual([
    { kind: 'cast-vote', text: tabled.draft?.id, vote: 'no' },
    { kind: 'cast-vote', text: tabled.draft?.id, vote: 'yes' },
  ]);
  expect(screen.getByText('You voted yes.')).toBeVisible();
  expect(screen.queryByText(/^A no from you is a veto/u)).toBeNull();
});

test('on a phone the three votes stand on a sheet, and one press casts one', async () => {
  narrowToPhone();
  const { table, user } = box();
  await user.click(screen.getByRole('button', { name: 'Vote on this text' }));
  await user.click(dialog().getByRole('button', { name: /^Abstain/u }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(table.asked).toEqual([['submit', { kind: 'cast-vote', text: tabled.draft?.id, vote: 'abstain' }]]);
  expect(screen.getByRole('button', { name: 'Change your vote' })).toBeVisible();
});

test('a promised vote stands beside the ballot, and a vote against it says what it breaks', async () => {
  const promised = {
    ...tabled,
    agreements: [inForce(termsOf(['us', 'china'], [{ kind: 'vote', by: 'us', vote: 'yes' }]), { from: 2, until: 3 })],
  };
  const { user } = renderAt(promised, 'us', <AsSeat>{(said) => <VoteBox {...said} />}</AsSeat>);
  expect(screen.getByText('Promised to China: vote yes on the text.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Abstain' }));
  expect(screen.getByText('Breaks your promise to China: vote yes on the text. Everybody would see it.')).toBeVisible();
});
