import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RestPage } from '../../../client/src/features/rest/rest-page.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import type { TableInfo } from '../../../shared/src/protocol/table-view.ts';
import { quiet } from '../../support/play.ts';
import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';

// Last week's link in this week's lesson: nothing goes on before somebody says so.

const seat = (name: string, presence: 'here' | 'lost') => ({ controller: 'person' as const, names: [name], presence });
const info: Partial<TableInfo> = {
  kind: 'friends',
  deadline: null,
  seats: {
    us: seat('Ann', 'here'),
    china: seat('Bo', 'lost'),
    un: { controller: 'bot', names: [], presence: 'here' },
    dprk: { controller: 'bot', names: [], presence: 'here' },
  },
  hold: { kind: 'rest', lastPlayed: new Date(2026, 0, 6, 10, 40).getTime(), wanted: [] },
};

function Rest() {
  const view = useTable((one) => one);
  if (view.public === null || view.info.hold?.kind !== 'rest') return null;
  return <RestPage view={view} table={view.public} rest={view.info.hold} />;
}

test('says when it was last played, where it stands, who is here and who is waited for, and asks for a word', async () => {
  const table = tableOf(quiet(2, 'negotiation'), 'us', info);
  const { user } = renderTable(table, <Rest />);
  expect(screen.getByText(/Last played on Tuesday/)).toBeVisible();
  expect(screen.getByText(/Round 2/, { selector: '.deck *' })).toHaveTextContent(/negotiation/);
  expect(screen.getByText(/United States: Ann/)).toBeVisible();
  expect(screen.getByText(/China: Bo/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go on playing' }));
  expect(table.asked.at(-1)?.[0]).toBe('resume');
});

test('somebody who has said so waits for a second delegation, and is told', () => {
  const table = tableOf(quiet(2, 'negotiation'), 'us', {
    ...info,
    hold: { kind: 'rest', lastPlayed: null, wanted: ['us'] },
  });
  renderTable(table, <Rest />);
  expect(screen.getByRole('button', { name: 'Go on playing' })).toBeDisabled();
  expect(screen.getByText(/waits for a second delegation/)).toBeVisible();
});
