import { renderEfforts } from '../support/render-efforts.tsx';
import { slot } from '../../../shared/src/terms/ids.ts';
import { act } from '@testing-library/react';
import { expect, test } from 'vitest';

const PLACE = slot('set-effort:finance');

test('a choice is shown before the table has answered, and stays when it has', async () => {
  const { table, user, scale } = renderEfforts();
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('1, some effort');
  const answer = table.hold();
  await user.click(scale.getByRole('radio', { name: '2, strong effort' }));
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('2, strong effort');
  expect(table.asked).toEqual([['submit', { kind: 'set-effort', basket: 'finance', effort: 2 }]]);
  expect(table.world().seats.us.docket[PLACE]).toMatchObject({ effort: 1 });
  await act(answer);
  expect(table.world().seats.us.docket[PLACE]).toMatchObject({ effort: 2 });
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('2, strong effort');
});

test('arrow keys move the choice', async () => {
  const { table, user, scale } = renderEfforts();
  act(() => scale.getByRole('radio', { checked: true }).focus());
  await user.keyboard('{ArrowRight}');
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('2, strong effort');
  expect(table.asked).toEqual([['submit', { kind: 'set-effort', basket: 'finance', effort: 2 }]]);
});
