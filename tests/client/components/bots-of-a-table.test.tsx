import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PlayOptions } from '../../../client/src/features/landing/play-options.tsx';
import type { TableOptions } from '../../../client/src/features/landing/play-options.tsx';
import { WaitingPage } from '../../../client/src/features/waiting/waiting-page.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { quiet } from '../../support/play.ts';
import { pick } from '../support/lists.ts';
import { renderAlone, renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';

const OPTIONS: TableOptions = { format: 'standard', scenario: 'january-2016', pace: 'live', bots: 'competent' };

test('how well the bots play is chosen among more choices, with a line on what it means', async () => {
  const chosen: TableOptions[] = [];
  const { user, rerender } = renderAlone(
    <PlayOptions options={OPTIONS} onChange={(options) => chosen.push(options)} />,
  );
  await user.click(screen.getByRole('button', { name: 'More choices' }));
  expect(screen.getByText(/^Competent bots do what each step is worth/)).toBeVisible();
  await pick(user, 'Bots', 'Expert');
  expect(chosen).toEqual([{ ...OPTIONS, bots: 'expert' }]);
  rerender(<PlayOptions options={{ ...OPTIONS, bots: 'expert' }} onChange={() => undefined} />);
  expect(screen.getByText(/^Expert bots try their plans out/)).toBeVisible();
});

afterEach(() => vi.unstubAllGlobals());

function Waiting() {
  return <WaitingPage view={useTable((view) => view)} />;
}

test('the lobby tells how well the bots of the table play', () => {
  // The page asks its server for the person's code, and there is none.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const table = tableOf(quiet(1, 'briefing'), 'us', { status: 'waiting', bots: 'careless' });
  renderTable(table, <Waiting />);
  expect(screen.getByText(/^The bots of this table are careless: they choose by whim/)).toBeVisible();
});
