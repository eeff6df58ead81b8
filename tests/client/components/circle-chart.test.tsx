import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CircleChart } from '../../../client/src/features/debrief/circle-chart.tsx';
import type { DebriefView, RoundTruth } from '../../../shared/src/terms/debrief-view.ts';
import { debriefOf } from '../../../shared/src/truth/outcome/debrief.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { playedWorld } from '../../support/world-builder.ts';
import { renderAlone } from '../support/render-table.tsx';

const world = playedWorld({ rounds: 2 });
const debrief = debriefOf(
  { ...world, ending: 'broken-off' },
  'broken-off',
  runBaseline(world.scenario, world.seed, world.history.length),
);

const withGroups = (groups: RoundTruth['groups']): DebriefView => ({
  ...debrief,
  rounds: debrief.rounds.map((round, at) => (at === 0 ? round : { ...round, groups })),
});

test('everybody reads in the debrief which group wavered, in which round', async () => {
  const low = withGroups({ loyalty: { military: 66, party: 49, bureaucracy: 57.2 }, line: 58 });
  const { user } = renderAlone(<CircleChart debrief={low} />);
  expect(screen.getByText('Inside the ruling circle: the party and the bureaucracy wavered')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const [, first, second] = screen.getAllByRole('row');
  expect(within(first ?? document.body).getByText('nobody')).toBeInTheDocument();
  expect(within(second ?? document.body).getByText('the party and the bureaucracy')).toBeInTheDocument();
});

test('a game in which nobody wavered says so', () => {
  renderAlone(<CircleChart debrief={debrief} />);
  expect(screen.getByText('No group of the ruling circle wavered')).toBeInTheDocument();
});

test('a game of older rules, which knew no groups, has no chart of them', () => {
  const older = { ...debrief, rounds: debrief.rounds.map((round) => ({ ...round, groups: null })) };
  const { container } = renderAlone(<CircleChart debrief={older} />);
  expect(container).toBeEmptyDOMElement();
});
