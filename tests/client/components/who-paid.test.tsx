import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PaidChart } from '../../../client/src/features/debrief/paid-chart.tsx';
import { debriefOf } from '../../../shared/src/truth/outcome/debrief.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { playedWorld } from '../../support/world-builder.ts';
import { renderAlone } from '../support/render-table.tsx';

const world = playedWorld({ rounds: 2 });
const debrief = debriefOf(world, 'stalemate', runBaseline(world.scenario, world.seed, world.history.length));
const paid = {
  ...debrief.whoPaid,
  citizens: -5.2,
  parts: {
    citizens: { restrictions: -1.4, help: 2.1, shift: -5.9 },
    circle: { restrictions: -3, help: 0, shift: 1.5 },
    programme: { restrictions: -2, help: 0, shift: 0 },
  },
};

test('who paid is told by parts, and as a table with the same figures', async () => {
  const { user } = renderAlone(<PaidChart whoPaid={paid} />);
  const [line] = screen.getAllByText('Shifted by Pyongyang');
  expect(within(line?.closest('li') ?? document.body).getByText('−5.9')).toBeInTheDocument();
  expect(screen.getByText(/^The game was run again with the same chance/)).toBeInTheDocument();
  const [asTable] = screen.getAllByRole('button', { name: 'Show as table' });
  await user.click(asTable ?? document.body);
  const row = screen.getByRole('row', { name: /^Citizens welfare/ });
  for (const figure of ['−1.4', '+2.1', '−5.9', '−5.2']) expect(within(row).getByText(figure)).toBeInTheDocument();
});

test('a game of older rules is compared with the reference course, and the page says so', () => {
  renderAlone(<PaidChart whoPaid={{ ...paid, parts: null }} />);
  expect(screen.queryByText('Shifted by Pyongyang')).toBeNull();
  expect(screen.getByText(/played by older rules .* compared with the reference course/)).toBeInTheDocument();
});
