import { AsSeat, renderAt } from '../support/render-table.tsx';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BeliefSlider } from '../../../client/src/features/decide/belief-slider.tsx';
import { quiet } from '../../support/play.ts';

const slider = () => screen.getByRole('slider');

test('an estimate is filed where the keys leave the slider, and is shown as filed', async () => {
  const { table, user } = renderAt(quiet(2, 'orders'), 'us', <AsSeat>{(said) => <BeliefSlider {...said} />}</AsSeat>);
  expect(slider()).toHaveValue('50');
  act(() => slider().focus());
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(table.asked.at(-1)).toEqual(['submit', { kind: 'file-belief', leakage: 52 }]);
  expect(slider()).toHaveValue('52');
  expect(screen.getByText('52%')).toBeVisible();
});

test('a refused estimate goes back, with the reason', async () => {
  const { table, user } = renderAt(quiet(2, 'orders'), 'us', <AsSeat>{(said) => <BeliefSlider {...said} />}</AsSeat>);
  table.refuseNext({ code: 'not-connected' });
  act(() => slider().focus());
  await user.keyboard('{End}');
  expect(slider()).toHaveValue('50');
  expect(screen.getByRole('alert')).toHaveTextContent('The connection to the table is lost.');
});
