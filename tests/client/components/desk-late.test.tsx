import { renderEfforts } from '../support/render-efforts.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

test('an order that comes after its phase is put back, and a line says so wherever the reader is by then', async () => {
  const { table, user, scale } = renderEfforts();
  table.refuseNext({ code: 'stale-phase', round: 2, phase: 'adjudication' });
  await user.click(scale.getByRole('radio', { name: '3, full effort' }));
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('1, some effort');
  const line = within(screen.getByRole('status'));
  expect(line.getByText('That phase is over; the table is now in adjudication of round 2.')).toBeVisible();
  await user.click(line.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
