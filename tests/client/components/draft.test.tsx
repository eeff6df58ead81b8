import { box, boxName, pick } from '../support/lists.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { act as turn, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DraftDocument } from '../../../client/src/features/texts/draft-document.tsx';
import type { World } from '../../../shared/src/truth/world.ts';
import { given, quiet } from '../../support/play.ts';
import { blanksOf } from '../../support/text-builders.ts';

const world: World = { ...quiet(2, 'negotiation'), draft: null };
const BLANKS = blanksOf({ changes: [{ basket: 'finance', level: 2 }], exemptions: true, sunset: 6 });

const draft = (of = world, seat: 'un' | 'us' = 'un') =>
  renderAt(of, seat, <AsSeat>{(said) => <DraftDocument {...said} />}</AsSeat>);
const act = (name: string) => screen.getByRole('button', { name });

test('an empty text cannot be tabled, and the page says why', () => {
  draft();
  expect(act('Table this text')).toBeDisabled();
  expect(screen.getByText('The text changes nothing.')).toBeVisible();
});

test('the pen fills the blanks and tables the text', async () => {
  const { table, user } = draft();
  await pick(user, 'Goods that the paragraph is about', 'finance');
  await pick(user, 'Level in every corridor', 'partial');
  await pick(user, 'Exemptions', 'food, medicine, relief fuel');
  await pick(user, 'When the text lapses', 'lapse after 6 half-years unless renewed');
  expect(screen.queryByText('The text changes nothing.')).toBeNull();
  await user.click(act('Table this text'));
  expect(table.asked).toEqual([['submit', { kind: 'table-text', blanks: BLANKS }]]);
  expect(screen.getByText('On the table')).toBeVisible();
  expect(act('Table the changed text')).toBeDisabled();
});

test('a refused text stays filled in, with the reason', async () => {
  const { table, user } = draft();
  await pick(user, 'Exemptions', 'food, medicine, relief fuel');
  table.refuseNext({ code: 'vote-begun' });
  await user.click(act('Table this text'));
  expect(screen.getByRole('alert')).toHaveTextContent('The vote has begun; the text can no longer be changed.');
  expect(box('Exemptions')).toHaveTextContent('food, medicine, relief fuel');
});

test('a change can be dropped in favour of the text on the table', async () => {
  const { user } = draft(given(world, 'un', { kind: 'table-text', blanks: BLANKS }));
  await pick(user, 'Exemptions', 'nothing');
  expect(screen.getByText('Changed, not yet tabled')).toBeVisible();
  await user.click(act('Back to the text on the table'));
  expect(box('Exemptions')).toHaveTextContent('food, medicine, relief fuel');
  expect(screen.getByText('On the table')).toBeVisible();
});

test('who does not hold the pen reads the text without blanks to fill', () => {
  draft(given(world, 'un', { kind: 'table-text', blanks: BLANKS }), 'us');
  expect(screen.getByText('food, medicine, relief fuel')).toBeVisible();
  expect(screen.queryByRole('button', { name: boxName('Exemptions') })).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('when somebody votes, the pen is told who closed the text, and what did not get in', async () => {
  const open = given(world, 'un', { kind: 'table-text', blanks: BLANKS });
  const { table, user } = draft(open);
  await pick(user, 'Exemptions', 'nothing');
  const text = open.draft?.id;
  if (text === undefined) throw new Error('a text was tabled');
  turn(() => table.show(given(open, 'china', { kind: 'cast-vote', text, vote: 'no' })));
  expect(screen.getByText('China voted: the text stands as it is until the roll is called.')).toBeVisible();
  expect(screen.getByText('What you had changed was not on the table yet, and is not part of it.')).toBeVisible();
});
