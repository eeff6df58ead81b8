import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Whip } from '../../../client/src/features/texts/whip.tsx';
import { given, quiet } from '../../support/play.ts';
import { blanksOf } from '../../support/text-builders.ts';

const tabled = given(quiet(2, 'negotiation'), 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'finance', level: 2 }] }),
});

test('the pen wins members for a point each, up to three a round', async () => {
  const { table, user } = renderAt(tabled, 'un', <AsSeat>{(said) => <Whip {...said} />}</AsSeat>);
  await user.click(screen.getByRole('button', { name: '2 more (2 points)' }));
  expect(table.asked).toEqual([['submit', { kind: 'gather-votes', votes: 2 }]]);
  expect(table.world().seats.un.spent).toBe(2);
  expect(screen.queryByRole('button', { name: '2 more (2 points)' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '1 more (1 point)' }));
  expect(table.world().gathered).toBe(3);
  expect(screen.queryByRole('button')).toBeNull();
});

test('others read the count and win nobody', () => {
  renderAt(tabled, 'china', <AsSeat>{(said) => <Whip {...said} />}</AsSeat>);
  expect(screen.getByText('the UN’s guess')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
