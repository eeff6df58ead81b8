import { AsSeat, renderAt } from '../support/render-table.tsx';
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EffortTable } from '../../../client/src/features/decide/effort-table.tsx';
import { UndoButton } from '../../../client/src/features/decide/undo-button.tsx';
import { quiet } from '../../support/play.ts';

const scale = (name: string) => within(screen.getByRole('radiogroup', { name }));
const undo = () => screen.queryByText('Undo: take back what you changed');

test('undo puts back what was there before, and is there only while there is something to put back', async () => {
  const { table, user } = renderAt(
    quiet(2, 'orders'),
    'us',
    <>
      <UndoButton />
      <AsSeat>{(said) => <EffortTable {...said} />}</AsSeat>
    </>,
  );
  const spirit = scale('Spirit, effort we make: Finance');
  const report = scale('Report, effort we claim: Finance');
  const opening = table.world().seats.us.docket;
  expect(undo()).toBeNull();
  await user.click(spirit.getByRole('radio', { name: '2, strong effort' }));
  await user.click(report.getByRole('radio', { name: '3, full effort' }));
  expect(table.world().seats.us.docket).not.toEqual(opening);
  act(() => screen.getByRole('button', { name: /^Undo/u }).focus());
  await user.keyboard('{Enter}');
  expect(table.world().seats.us.docket).toEqual(opening);
  expect(spirit.getByRole('radio', { checked: true })).toHaveAccessibleName('1, some effort');
  expect(report.getByRole('radio', { checked: true })).toHaveAccessibleName('1, some effort');
  expect(undo()).toBeNull();
});
