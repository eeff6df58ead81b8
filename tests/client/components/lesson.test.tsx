import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchParts } from '../../../client/src/app/table/parts.ts';
import { TableFrame } from '../../../client/src/app/table/table-frame.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { asAsked, lessonGame } from '../../support/lesson-game.ts';
import type { Phase, SeatId } from '../../../shared/src/terms/vocabulary.ts';

// Where a part is still to be fetched is a matter of the browser tests.
beforeAll(fetchParts);

// The notes of the first game: one at a time, at its control, for one person as the United States and for nobody else.

function Frame() {
  const view = useTable((table) => table);
  return view.public === null ? null : <TableFrame view={view} table={view.public} onDebrief={() => undefined} />;
}

const at = (round: number, phase: Phase, seat: SeatId = 'us', kind: 'solo' | 'friends' = 'solo') => {
  const table = tableOf(lessonGame(asAsked, { round, phase }), seat, { scenario: 'tutorial', kind });
  return { table, ...renderTable(table, <Frame />) };
};
const notes = () => screen.queryAllByRole('complementary', { name: /^First game, note/u });
const nav = () => within(screen.getByRole('navigation', { name: 'Pages of the table' }));

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('the briefing closes as it opens, so that the first page has the first decision', () => {
  const { table } = at(1, 'briefing');
  expect(table.asked).toEqual([['setReady', true]]);
});

test('the first page has the text and the vote, and neither conversations nor counts', () => {
  at(1, 'negotiation');
  expect(notes()).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Yes' })).toBeEnabled();
  expect(nav().queryByRole('button', { name: /^Talk/u })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
  expect(screen.getByRole('button', { name: 'More' })).toHaveAttribute('aria-expanded', 'false');
});

test('the second round has conversations, and the note of the reverse stands at finance', () => {
  at(2, 'orders');
  expect(notes()).toHaveLength(1);
  expect(notes()[0]).toHaveTextContent(/^Now the reverse/u);
  expect(nav().getByRole('button', { name: /^Talk/u })).toBeVisible();
});

test('the lie is told only once the finding is published, at the conversations', async () => {
  const lie = () => notes().filter(({ textContent }) => textContent.startsWith('A lie found out'));
  const { table, user } = at(3, 'negotiation');
  await user.click(nav().getByRole('button', { name: /^Talk/u }));
  expect(lie()).toEqual([]);
  act(() => table.show(lessonGame(asAsked, { round: 3, phase: 'negotiation', haveBotsActed: true })));
  expect(lie()).toHaveLength(1);
});

test('notes that were sent away stay away', async () => {
  const { user } = at(1, 'orders');
  await user.click(screen.getByRole('button', { name: 'No more notes' }));
  expect(notes()).toEqual([]);
});

test.each([
  ['china', 'solo'],
  ['us', 'friends'],
] as const)('%s at a table of kind %s reads no notes and is hurried past no briefing', (seat, kind) => {
  const { table } = at(1, 'briefing', seat, kind);
  expect(table.asked).toEqual([]);
  expect(notes()).toEqual([]);
});
