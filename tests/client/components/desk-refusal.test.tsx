import { renderEfforts } from '../support/render-efforts.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

test('a refused choice goes back to the old one with a sentence that stays until the next try', async () => {
  const { table, user, scale } = renderEfforts();
  table.refuseNext({ code: 'over-budget', cost: 3, left: 1, unit: 'points' });
  await user.click(scale.getByRole('radio', { name: '3, full effort' }));
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('1, some effort');
  expect(screen.getByRole('alert')).toHaveTextContent('Too expensive: costs 3 points, 1 left.');
  await user.click(scale.getByRole('radio', { name: '2, strong effort' }));
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('2, strong effort');
  expect(screen.queryByRole('alert')).toBeNull();
});
