import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RoundsTable } from '../../../client/src/features/record/rounds-table.tsx';
import { afterThreeRounds } from '../../support/text-builders.ts';

test('the public record says how precise its figures are, and shows no digit that they do not have', () => {
  renderAt(afterThreeRounds(), 'us', <AsSeat>{({ view }) => <RoundsTable record={view.public.record} />}</AsSeat>);
  screen.getByText('Prices and the exchange rate are known within about 2 points, recorded trade within 15%.');
  const cells = within(screen.getByRole('table')).getAllByRole('cell');
  expect(cells.length).toBeGreaterThan(10);
  for (const { textContent } of cells) expect(textContent).not.toMatch(/\d[.]\d/);
});
