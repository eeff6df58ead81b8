import { screen, within } from '@testing-library/react';
import { EffortTable } from '../../../client/src/features/decide/effort-table.tsx';
import { quiet } from '../../support/play.ts';
import { AsSeat, renderAt } from './render-table.tsx';

/** The efforts of the United States in the orders of round 2, and the scale of what it does about finance: some effort. */
export function renderEfforts() {
  const page = renderAt(quiet(2, 'orders'), 'us', <AsSeat>{(said) => <EffortTable {...said} />}</AsSeat>);
  return { ...page, scale: within(screen.getByRole('radiogroup', { name: 'Spirit, effort we make: Finance' })) };
}
