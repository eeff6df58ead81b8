import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { ReadyLine } from '../../../client/src/features/table/ready-line.tsx';
import { SeatRow } from '../../../client/src/kit/lobby/seat-row.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import type { TableInfo } from '../../../shared/src/protocol/table-view.ts';
import { quiet } from '../../support/play.ts';

// Whose line broke has not left: wherever somebody is told that a person is away, the words tell the two apart.

type Seat = TableInfo['seats']['us'];
const here: Seat = { controller: 'person', names: ['Ada'], presence: 'here' };

/** A part of a page at a table whose China is as given. */
function renderWith(china: Partial<Seat>, Part: () => ReactNode): void {
  const seats = { us: here, china: { ...here, ...china }, un: here, dprk: here };
  renderTable(tableOf(quiet(2, 'orders'), 'us', { seats }), <Part />);
}

function Ready() {
  const view = useTable((one) => one);
  return view.public === null ? null : <ReadyLine info={view.info} own={view.you.seat} table={view.public} />;
}

function Row() {
  return <SeatRow seat="china" view={useTable((one) => one)} isBusy={false} onTake={() => undefined} />;
}

test.each([
  ['lost', 'person', 'away, seat kept'],
  ['lost', 'bot', 'away, advisor plays'],
  ['left', 'person', 'left, seat kept'],
  ['left', 'bot', 'left, advisor plays'],
  ['here', 'person', 'deciding'],
] as const)('a delegation that is %s and played by a %s is "%s"', (presence, controller, words) => {
  renderWith({ presence, controller }, Ready);
  expect(screen.getAllByRole('listitem').find((item) => item.textContent.includes('China'))).toHaveTextContent(words);
});

test.each([
  ['lost', 'kept for Ada, away just now'],
  ['left', 'kept for Ada, who left'],
  ['here', 'taken by Ada'],
] as const)('before the start a seat whose person is %s is "%s"', (presence, words) => {
  renderWith({ presence }, Row);
  expect(screen.getByText(words)).toBeVisible();
});
